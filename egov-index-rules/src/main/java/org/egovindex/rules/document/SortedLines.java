package org.egovindex.rules.document;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;

/** The lines of a document by what they begin with. */
final class SortedLines {
    private static final List<String> ABOUT =
            List.of("checklist", "title", "source", "notice", "methodology", "language", "points");
    private static final List<String> DECLARE = List.of("scale", "slot", "area", "lineage");
    private static final List<String> NAMED = List.of("add", "replace", "remove");
    private static final List<String> CHANGE = List.of("add", "replace", "remove", "retext", "reweight", "rescale");

    private final Problems problems;
    private final AboutLines about;
    private final List<Line> lines = new ArrayList<>();

    private SortedLines(Problems problems) {
        this.problems = problems;
        this.about = new AboutLines(problems);
    }

    /**
     * A line of which verb and kind were read.
     *
     * @param verb what an edition does; empty if it does not say
     * @param kind slot, scale, area, criterion or lineage; empty where the verb says it
     * @param block the line with what stands below it
     * @param from where it began
     */
    record Line(String verb, String kind, TextBlock block, DocumentPlace from) {
        TextLine head() {
            return block.head();
        }

        boolean isPlain() {
            return verb.isEmpty();
        }
    }

    static SortedLines of(String text, Problems problems) {
        SortedLines sorted = new SortedLines(problems);
        for (TextBlock block : TextLines.blocks(text, problems)) {
            TextScope.attempt(problems, block.head(), () -> {
                sorted.sort(block);
                return block;
            });
        }
        return sorted;
    }

    private void sort(TextBlock block) {
        TextLine line = block.head();
        DocumentPlace from = line.place();
        String word = line.peek();
        boolean known =
                word.equals("criterion") || ABOUT.contains(word) || DECLARE.contains(word) || CHANGE.contains(word);
        if (!known) {
            throw line.fault(
                    ProblemCode.UNKNOWN_KEY,
                    "no line begins so.",
                    CriterionLines.isBelow(word)
                            ? "Maybe it belongs to the criterion above: put two spaces before it."
                            : Keys.advice(
                                    word,
                                    Keys.both(Keys.both(ABOUT, DECLARE), Keys.both(List.of("criterion"), CHANGE))));
        }
        line.take(word);
        if (ABOUT.contains(word)) {
            about.keep(word, line);
            below(block, false);
        } else {
            boolean change = CHANGE.contains(word);
            String kind = !change ? word : NAMED.contains(word) ? line.word("slot, scale, area or criterion") : "";
            lines.add(new Line(change ? word : "", kind, block, from));
            below(block, kind.equals("criterion") && !word.equals("remove"));
        }
    }

    private void below(TextBlock block, boolean allowed) {
        if (!allowed && !block.below().isEmpty()) {
            TextLine first = block.below().get(0);
            problems.add(
                    ProblemCode.RULE_SYNTAX,
                    first.number(),
                    first.column(),
                    "only below a criterion are lines indented.",
                    "Maybe delete the spaces before it.");
        }
    }

    AboutLines about() {
        return about;
    }

    /** Those that declare or change something, in their order. */
    List<Line> lines() {
        return lines;
    }

    /** Those of one kind that do not say what an edition does. */
    List<Line> plain(String kind) {
        return lines.stream()
                .filter(line -> line.isPlain() && line.kind().equals(kind))
                .toList();
    }
}
