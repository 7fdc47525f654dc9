package org.egovindex.treat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.egovindex.number.Values;

/** What holds for every treatment of outliers, on columns with long tails, ties and gaps. */
class OutlierTreatmentProperties {
    /** Numbers, most of them small, some far away, and gaps. */
    @Provide
    Arbitrary<List<Optional<Double>>> columns() {
        Arbitrary<Optional<Double>> near = Arbitraries.integers().between(-9, 9).map(x -> Optional.of(x / 3.0));
        Arbitrary<Optional<Double>> far =
                Arbitraries.doubles().between(-1e4, 1e4).map(Optional::of);
        Arbitrary<Optional<Double>> gap = Arbitraries.just(Optional.empty());
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(12, near),
                        net.jqwik.api.Tuple.of(2, far),
                        net.jqwik.api.Tuple.of(1, gap))
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<Winsorising> winsorising() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.doubles().between(0, 3),
                        Arbitraries.doubles().between(-3, 6),
                        Arbitraries.of(Winsorising.Otherwise.class))
                .as(Winsorising::new);
    }

    @Provide
    Arbitrary<OutlierTreatment> treatments() {
        Arbitrary<OutlierTreatment> clamps = Combinators.combine(
                        Arbitraries.doubles().between(0, 0.49),
                        Arbitraries.doubles().between(0.5, 1))
                .as(OutlierTreatments::clampAtQuantiles);
        return Arbitraries.oneOf(winsorising().map(one -> one), clamps, Arbitraries.of(OutlierTreatments.NONE));
    }

    private static Values values(List<Optional<Double>> column) {
        Values values = Values.gaps(column.size());
        for (int i = 0; i < column.size(); i++) {
            if (column.get(i).isPresent()) {
                values.set(i, column.get(i).get());
            }
        }
        return values;
    }

    private static Values treated(OutlierTreatment treatment, Values values) {
        Values after = Values.gaps(values.size());
        after.copy(values);
        treatment.remedy(values).ifPresent(remedy -> after.map(values, remedy.change()::apply));
        return after;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shufflingUnitsChangesNothing(
            @ForAll("treatments") OutlierTreatment treatment,
            @ForAll("columns") List<Optional<Double>> column,
            @ForAll long seed) {
        List<Optional<Double>> shuffled = new ArrayList<>(column);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(treatment.remedy(values(shuffled))).isEqualTo(treatment.remedy(values(column)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void gapsStayGapsAndNoTwoUnitsChangeTheirOrder(
            @ForAll("treatments") OutlierTreatment treatment, @ForAll("columns") List<Optional<Double>> column) {
        Values before = values(column);
        Values after = treated(treatment, before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.isGap(i)).isEqualTo(before.isGap(i));
            for (int j = 0; j < i; j++) {
                if (!before.isGap(i) && !before.isGap(j) && before.get(i) <= before.get(j)) {
                    assertThat(after.get(i)).isLessThanOrEqualTo(after.get(j));
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void noneAndALimitOfZeroWithoutALogarithmChangeNothing(@ForAll("columns") List<Optional<Double>> column) {
        assertThat(OutlierTreatments.NONE.remedy(values(column))).isEmpty();
        assertThat(OutlierTreatments.winsorise(0).beyond(0, -100).remedy(values(column)))
                .isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anIndicatorNeverBecomesASingleNumber(
            @ForAll("treatments") OutlierTreatment treatment, @ForAll("columns") List<Optional<Double>> column) {
        Values before = values(column);
        if (before.present() > 0 && before.minimum() < before.maximum()) {
            Values after = treated(treatment, before);
            assertThat(after.minimum()).isLessThan(after.maximum());
        }
    }

    /** Not so where the limit stopped it: see the example of OutlierTreatmentsTest. Nor for clamps between two numbers. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWithinTheThresholdsStaysWhenTreatedAgain(
            @ForAll("winsorising") Winsorising treatment, @ForAll("columns") List<Optional<Double>> column) {
        Values once = treated(treatment, values(column));
        boolean within = Shape.of(once)
                .filter(shape -> shape.isBeyond(treatment.skewness(), treatment.kurtosis()))
                .isEmpty();
        if (within) {
            assertThat(treated(treatment, once)).isEqualTo(once);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void winsorisingMovesAtMostTheLimitAndTheTiesOfItsLastStep(
            @ForAll("winsorising") Winsorising treatment, @ForAll("columns") List<Optional<Double>> column) {
        Values before = values(column);
        boolean winsorised =
                treatment.remedy(before).filter(what -> !what.bendsScale()).isPresent();
        if (winsorised) {
            Values after = treated(treatment, before);
            List<Double> moved = new ArrayList<>();
            for (int i = 0; i < before.size(); i++) {
                if (!before.isGap(i) && before.get(i) != after.get(i)) {
                    moved.add(before.get(i));
                }
            }
            int ties = moved.stream()
                    .mapToInt(number -> Collections.frequency(moved, number))
                    .max()
                    .orElse(0);
            assertThat(moved).hasSizeBetween(1, treatment.most() - 1 + ties);
        }
    }
}
