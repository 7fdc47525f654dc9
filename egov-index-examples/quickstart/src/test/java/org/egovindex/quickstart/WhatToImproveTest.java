package org.egovindex.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.quickstart.Printed.printed;

import org.junit.jupiter.api.Test;

class WhatToImproveTest {
    @Test
    void itShowsTheGapsWhatStandsOutAndAPathWhoseStepsAddUp() {
        assertThat(printed(WhatToImprove::main))
                .contains("Procyon, Simland against the same region (")
                .containsPattern("index +Index +72.11")
                .contains("Where Procyon, Simland stands out")
                .contains("Procyon, Simland to rank 3: +5.00  [reached; from 72.11 (rank 9) to 77.11 (rank 3), cost 6]")
                .containsPattern("S10 .*: \\+1.00 +\\[from 0 to 3 \\(all evaluators\\), cost 1]")
                .contains("simulated");
    }
}
