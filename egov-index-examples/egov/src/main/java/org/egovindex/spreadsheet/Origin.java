package org.egovindex.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Seal;
import org.egovindex.publish.Printable;
import org.egovindex.scoring.SurveyIndex;
import org.egovindex.table.SurveyTables;

/**
 * Where results come from: by which methodology, of which data, and what must be said of them.
 *
 * @param facts a name and what it is, each
 * @param document the methodology as a document, if there is one
 */
public record Origin(List<Fact> facts, Optional<String> document) {
    /**
     * One line.
     *
     * @param name such as {@code data sha-256}
     * @param value as it is
     */
    public record Fact(String name, String value) {}

    /** Copies the facts. */
    public Origin {
        facts = List.copyOf(facts);
    }

    /** The origin of an index of a table or of a survey; nothing of any other result, which says it in its notes. */
    public static Optional<Origin> of(Printable result) {
        if (result instanceof CompositeIndex index) {
            return Optional.of(ofIndex(index));
        }
        return result instanceof SurveyIndex index ? Optional.of(ofSurvey(index)) : Optional.empty();
    }

    private static Origin ofIndex(CompositeIndex index) {
        Methodology methodology = index.methodology();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("methodology", methodology.about().id()));
        facts.add(new Fact("title", methodology.about().title()));
        facts.add(new Fact("source", methodology.about().source()));
        seal(facts, index.seal());
        index.data().notices().forEach(notice -> facts.add(new Fact("notice", notice)));
        return new Origin(facts, Optional.of(methodology.json()));
    }

    /** The document is the checklist as a tree; how missing marks, rounding and ties are dealt with says the method. */
    private static Origin ofSurvey(SurveyIndex index) {
        Methodology tree = Methodology.of(index.survey().checklist());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("method", index.method().summary(index.survey().checklist())));
        facts.add(new Fact("source", index.method().source()));
        facts.add(new Fact("wave", index.survey().wave().toString()));
        seal(facts, Seal.of(tree, SurveyTables.of(index.survey())));
        index.survey().notices().forEach(notice -> facts.add(new Fact("notice", notice)));
        return new Origin(facts, Optional.of(tree.json()));
    }

    private static void seal(List<Fact> facts, Seal seal) {
        facts.add(new Fact("methodology sha-256", seal.methodology()));
        facts.add(new Fact("data sha-256", seal.data()));
        facts.add(new Fact("library", "egov-index " + seal.library()));
    }
}
