package org.egovindex.rules.document;

import java.util.List;
import java.util.stream.Stream;
import org.egovindex.rules.rule.Lineage;

/** {@code lineage ID split of ID, ID bridgeable "why"}. */
final class LineageLine {
    private LineageLine() {}

    /** What a line says whose first word and id were read. */
    static Lineage read(TextLine line) {
        List<String> changes =
                Stream.of(Lineage.Change.values()).map(Lineage.Change::id).toList();
        List<String> ways = Stream.of(Lineage.Comparability.values())
                .map(Lineage.Comparability::id)
                .toList();
        int column = line.column();
        String word = line.word("what happened to it: " + String.join(", ", changes));
        Lineage.Change change = ValueWord.known(Lineage.Change.find(word), column, "lineage", word, changes);
        List<String> of = line.takeWord("of") ? line.names("the id of a criterion") : List.of();
        int second = line.column();
        String way = line.word("exact, bridgeable or none");
        Lineage.Comparability comparability =
                ValueWord.known(Lineage.Comparability.find(way), second, "comparability", way, ways);
        String because = line.isAtString() ? line.string("why") : "";
        line.end();
        return new Lineage(change, of, comparability, because);
    }
}
