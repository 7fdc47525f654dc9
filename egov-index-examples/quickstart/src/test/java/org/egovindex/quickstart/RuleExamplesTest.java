package org.egovindex.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.quickstart.Printed.printed;

import org.junit.jupiter.api.Test;

/** The programs on rules run and print what they promise. */
class RuleExamplesTest {
    @Test
    void oneCityIsScoredWithIntervalReasonsAndWhatItTakes() {
        assertThat(printed(ScoreOneCity::main))
                .contains("Achernar, Simland")
                .contains("Privacy and security: ")
                .contains("S05 ")
                .contains("simulated");
    }

    @Test
    void whatNobodyLookedAtIsNamedAndNeverScored() {
        assertThat(printed(MissingEvidence::main))
                .contains("P1: untested: 0 to 3; missing contact.hours (nobody looked), policy.scope (nobody looked)")
                .contains("P1: 0\n")
                .contains("P1: cannot tell: 2 to 3; missing contact.hours (blocked)")
                .contains("13.33 to 20.00 of 20; at least 40/3")
                .contains("What to look at next");
    }

    @Test
    void evidenceBecomesMarksAndMarksBecomeARanking() {
        assertThat(printed(FromEvidenceToRanking::main))
                .contains("Ranking of 12")
                .contains("Simland")
                .contains("decided by what was observed")
                .contains("Privacy and security");
    }
}
