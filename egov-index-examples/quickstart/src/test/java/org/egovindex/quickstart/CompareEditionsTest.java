package org.egovindex.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.quickstart.Printed.printed;

import org.junit.jupiter.api.Test;

class CompareEditionsTest {
    @Test
    void itShowsTheEvidenceThatIsDecidedOtherwiseTheBumpAndTheCore() {
        assertThat(printed(CompareEditions::main))
                .containsPattern(
                        "criterion PS-01 +decides otherwise +2 +1 +\\{policy.scope=every-page, contact.hours=48}")
                .containsPattern("criterion PS-02 +texts")
                .containsPattern("criterion PS-03 +removed .*every city has a contact page by now")
                .contains("from 2003.1.2 to 2005.1.0 it does.")
                .contains("Required: major")
                .containsPattern("PS-02 +PS-02 +PS-02 +exact")
                .containsPattern("PS-03 +PS-03 +- +none +not in 2005.1.0: every city")
                .contains("1 of 3 criteria are comparable.");
    }
}
