package org.egovindex.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.quickstart.Printed.printed;

import org.junit.jupiter.api.Test;

class DoEvaluatorsAgreeTest {
    @Test
    void itShowsTheWholeTheHardestCriteriaScoresAndPairs() {
        assertThat(printed(DoEvaluatorsAgree::main))
                .containsPattern("whole +krippendorff-ordinal")
                .contains("least agreement first")
                .contains("icc-1-k")
                .contains("cohen 0.")
                .contains("krippendorff-ordinal 0.", "4 subjects, 11 ratings, 10 pairs")
                .contains("bootstrap, 1000 resamples");
    }
}
