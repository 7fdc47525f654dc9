package org.egovindex.treat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.number.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingDataPoliciesTest {
    private static final List<MissingDataPolicy> ALL = List.of(
            MissingDataPolicies.REJECT_UNIT,
            MissingDataPolicies.MEAN,
            MissingDataPolicies.MEDIAN,
            MissingDataPolicies.ZERO,
            MissingDataPolicies.constant(-7.5),
            MissingDataPolicies.renormalise(),
            MissingDataPolicies.renormalise(0.5),
            MissingDataPolicies.groupMean("region"),
            MissingDataPolicies.groupMedian("region"));

    /** The worked line: 1, 2, 9 and a gap. */
    private static double filled(MissingDataPolicy policy) {
        Values values = Values.gaps(4);
        values.set(0, 1);
        values.set(1, 2);
        values.set(2, 9);
        policy.fill(values, List.of());
        return values.get(3);
    }

    @Test
    void workedLines() {
        assertThat(filled(MissingDataPolicies.MEAN)).isEqualTo(4); // 12 / 3
        assertThat(filled(MissingDataPolicies.MEDIAN)).isEqualTo(2);
        assertThat(filled(MissingDataPolicies.ZERO)).isZero();
        assertThat(filled(MissingDataPolicies.constant(5))).isEqualTo(5);
    }

    private static Optional<String> group(Random random) {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of("g" + random.nextInt(3));
    }

    @Property
    void whatWasObservedNeverChanges(@ForAll long seed) {
        Random random = new Random(seed);
        int size = random.nextInt(12);
        Values values = Values.gaps(size);
        List<Optional<String>> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            groups.add(group(random));
            if (random.nextInt(3) > 0) {
                values.set(i, random.nextInt(100));
            }
        }
        for (MissingDataPolicy policy : ALL) {
            Values filled = Values.gaps(size);
            filled.copy(values);
            policy.fill(filled, groups);
            for (int i = 0; i < size; i++) {
                if (!values.isGap(i)) {
                    assertThat(filled.get(i)).as("%s", policy).isEqualTo(values.get(i));
                } else if (!filled.isGap(i) && policy.group().isPresent()) {
                    assertThat(filled.get(i)).isBetween(values.minimum(), values.maximum());
                    assertThat(groups.get(i)).isPresent();
                }
            }
        }
    }

    /** North has 2 and 4, South no number, and the last unit no group. */
    @Test
    void aGroupFillsItsOwnGapsOnly() {
        List<Optional<String>> groups = List.of(
                Optional.of("North"),
                Optional.of("North"),
                Optional.of("North"),
                Optional.of("South"),
                Optional.of("East"),
                Optional.empty());
        for (MissingDataPolicy policy :
                List.of(MissingDataPolicies.groupMean("region"), MissingDataPolicies.groupMedian("region"))) {
            Values values = Values.gaps(6);
            values.set(0, 2);
            values.set(1, 4);
            values.set(4, 50);
            policy.fill(values, groups);
            assertThat(values.get(2)).isEqualTo(3); // (2 + 4) / 2
            assertThat(values.isGap(3)).isTrue();
            assertThat(values.isGap(5)).isTrue();
            assertThat(values.get(4)).isEqualTo(50);
        }
    }

    @Test
    void anIndicatorWithoutAnyNumberKeepsItsGaps() {
        for (MissingDataPolicy policy : List.of(MissingDataPolicies.MEAN, MissingDataPolicies.MEDIAN)) {
            Values values = Values.gaps(3);
            policy.fill(values, List.of());
            assertThat(values.present()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, 50, Double.NaN})
    void refusesCoveragesBeyondOne(double coverage) {
        assertThatThrownBy(() -> MissingDataPolicies.renormalise(coverage))
                .hasMessageContaining("not " + coverage)
                .hasMessageContaining("Maybe a percentage");
    }

    @Test
    void refusesAConstantThatIsNoNumber() {
        assertThatThrownBy(() -> MissingDataPolicies.constant(Double.NaN)).hasMessageContaining("Maybe reject-unit");
    }

    @Test
    void policiesHaveNamesAndSettings() {
        assertThat(MissingDataPolicies.plain().stream().map(MissingDataPolicy::id))
                .containsExactly("reject-unit", "mean", "median", "zero");
        assertThat(MissingDataPolicies.groupMean("region").settings()).containsEntry("group", "region");
        assertThat(MissingDataPolicies.groupMean("region").id()).isEqualTo("group-mean");
        assertThat(MissingDataPolicies.groupMedian("region").id()).isEqualTo("group-median");
        assertThat(MissingDataPolicies.renormalise().settings()).isEmpty();
        assertThat(MissingDataPolicies.renormalise(0.5).settings()).containsEntry("coverage", 0.5);
        assertThat(MissingDataPolicies.renormalise(0.5).leastCoverage()).hasValue(0.5);
        assertThat(MissingDataPolicies.constant(3).settings()).containsEntry("value", 3.0);
        assertThat(ALL).allSatisfy(policy -> assertThat(policy.toString()).startsWith(policy.id()));
    }
}
