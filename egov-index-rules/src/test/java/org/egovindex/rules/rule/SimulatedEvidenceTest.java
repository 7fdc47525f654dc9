package org.egovindex.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.rules.document.RuleBooks;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Witness;
import org.egovindex.rules.export.ResultTable;
import org.egovindex.rules.export.SiteScores;
import org.junit.jupiter.api.Test;

/** What a programme made up must say so in every result, also in the marks made of it. */
class SimulatedEvidenceTest {
    private static final RuleBook BOOK = RuleBooks.parse("""
                    checklist small 1
                    area a 20 "A"
                    slot x : bool
                    criterion A in a on dichotomy
                      yes when x
                    """, "small.rules").orThrow();

    private static Assessment seenAt(String address) {
        Witness witness = new Witness(Optional.empty(), Optional.empty(), Optional.of(address));
        return BOOK.assess(Evidence.draft(Site.ANY, BOOK.vocabulary())
                .note("x", new Observation(new Reading.Seen(Value.of(true)), witness))
                .finished());
    }

    private static List<String> notices(Assessment assessment) {
        return Survey.of(Wave.of("1"), BOOK.checklist(), List.of(assessment.sheet(Evaluator.of("A"))))
                .notices();
    }

    @Test
    void marksMadeOfSimulatedEvidenceAreSimulated() {
        assertThat(notices(seenAt("simulated"))).anyMatch(notice -> notice.startsWith("simulated marks"));
        assertThat(notices(seenAt("https://example.org"))).noneMatch(notice -> notice.contains("simulated"));
    }

    @Test
    void tablesOfScoresSayThatTheEvidenceIsSimulated() {
        Assessment simulated = seenAt("simulated");
        assertThat(SiteScores.of(BOOK, List.of(simulated, seenAt("x")), MissingEvidencePolicies.STRICT)
                        .table()
                        .notes())
                .anyMatch(note -> note.startsWith("simulated evidence"));
        assertThat(ResultTable.of(simulated).notes()).anyMatch(note -> note.startsWith("simulated evidence"));
        assertThat(seenAt("x").notices()).isEmpty();
    }
}
