package org.egovindex.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.quickstart.Printed.printed;

import org.junit.jupiter.api.Test;

class DoEvaluatorsAgreeTest {
    /** By hand for the four sites: pairs that agree are 1/3, 1, 1 and 1/3 of those of a site, and alpha is said of three raters. */
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
