package org.egovindex.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the examples inside the rule books of the library would notice a mistake in a rule. */
class PackMutationTest {
    @ParameterizedTest
    @CsvSource({"godi-2015, 1", "hundred-cities-2009, 0.997", "losi-2024, 1"})
    void theExamplesOfAPackKillAtLeastThisShareOfItsMutants(String id, double atLeast) {
        MutationReport report = MutationReport.of(PackResources.book(id));
        assertThat(report.share().doubleValue()).as(report::text).isGreaterThanOrEqualTo(atLeast);
    }
}
