package org.egovindex.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.egovindex.rules.pack.RulePacks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whether the examples inside the rule books of the library would notice a mistake in a rule. */
class PackMutationTest {
    private static final Map<String, Double> REACHED =
            Map.of("godi-2015", 1.0, "hundred-cities-2009", 1.0, "losi-2024", 1.0);

    @TestFactory
    Stream<DynamicTest> theExamplesOfEveryPackKillAtLeastTheShareOfMutantsThatWasReached() {
        return RulePacks.ids().stream()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    MutationReport report = MutationReport.of(RulePacks.named(id));
                    assertThat(report.mutants()).isPositive();
                    assertThat(report.share().doubleValue())
                            .as(report::text)
                            .isGreaterThanOrEqualTo(REACHED.getOrDefault(id, 0.95));
                }));
    }
}
