package org.egovindex.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.quickstart.Printed.printed;

import org.junit.jupiter.api.Test;

class HowRobustTest {
    @Test
    void itShowsRunsAUnitARunItsReasonsAndAnExactRange() {
        assertThat(printed(HowRobust::main))
                .containsPattern("1 +Switzerland +1.\\d\\d")
                .contains("* varied: weights within 25 %; normalisation", "* seed 42, generator ")
                .contains("Ireland, rank 7 as stated")
                .contains("mean shift in rank")
                .contains("Run 7", "* normalisation: goalposts")
                .contains("What the variance of rank of Ireland is due to")
                .contains("Ireland: rank 7, best 3 at health 27.3%", "worst 12 (bound 13)");
    }
}
