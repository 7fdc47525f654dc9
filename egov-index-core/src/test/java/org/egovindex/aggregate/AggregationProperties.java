package org.egovindex.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.egovindex.number.Grid;

/** Relations that every aggregation claims, for random children. */
class AggregationProperties {
    static final List<Aggregation> MEANS = List.of(
            Aggregations.ARITHMETIC_MEAN,
            Aggregations.GEOMETRIC_MEAN,
            Aggregations.HARMONIC_MEAN,
            Aggregations.geometricMeanWithZeros(),
            Aggregations.harmonicMeanWithZeros(),
            Aggregations.powerMean(2),
            Aggregations.powerMean(0.5),
            Aggregations.powerMean(-3),
            Aggregations.powerMean(1),
            Aggregations.MEDIAN,
            Aggregations.MINIMUM,
            Aggregations.MAXIMUM);
    private static final List<Aggregation> ALL = Stream.concat(
                    MEANS.stream(), Stream.of(Aggregations.SUM, Aggregations.PRODUCT))
            .toList();

    /** Up to eight children from 1 to 100, with weights of which some are 0. */
    private record Family(double[] values, double[] weights) {
        WeightedValues children() {
            return WeightedValues.of(values, weights);
        }

        Family with(int child, double value) {
            double[] other = values.clone();
            other[child] = value;
            return new Family(other, weights);
        }
    }

    @Provide
    Arbitrary<Family> families() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(8);
            double[] values = random.doubles(size, 1, 100).toArray();
            double[] weights =
                    random.doubles(size, 0, 3).map(w -> w < 0.4 ? 0 : w).toArray();
            weights[random.nextInt(size)] = 0.7;
            return new Family(values, weights);
        });
    }

    private static void assertOnGrid(double actual, double expected, Aggregation aggregation) {
        double largest = Math.max(Math.abs(actual), Math.abs(expected));
        long apart = Grid.of(largest).key(actual) - Grid.of(largest).key(expected);
        assertThat(Math.abs(apart))
                .as("%s: %s and %s", aggregation, actual, expected)
                .isLessThanOrEqualTo(1);
        assertThat(Math.abs(actual - expected)).isLessThanOrEqualTo(1e-12 * Math.max(1, largest));
    }

    @Property
    void equalChildrenGiveBackThatNumber(
            @ForAll("families") Family family,
            @ForAll @DoubleRange(min = 0.001, max = 1e6) @net.jqwik.api.constraints.Scale(9) double value) {
        Family same = family;
        for (int i = 0; i < family.values().length; i++) {
            same = same.with(i, value);
        }
        for (Aggregation mean : MEANS) {
            assertThat(mean.of(same.children())).as("%s", mean).isEqualTo(value);
        }
    }

    @Property
    void aMeanLiesBetweenTheSmallestAndTheLargestChild(@ForAll("families") Family family) {
        WeightedValues children = family.children();
        for (Aggregation mean : MEANS) {
            double bits = mean.equals(Aggregations.ARITHMETIC_MEAN) ? 8 * Math.ulp(children.maximum()) : 0;
            assertThat(mean.of(children))
                    .as("%s", mean)
                    .isBetween(children.minimum() - bits, children.maximum() + bits);
        }
    }

    @Property
    void meansStandInTheOrderOfTheirPowers(@ForAll("families") Family family) {
        double before = Aggregations.MINIMUM.of(family.children());
        for (double power : new double[] {-3, -1, 0, 0.5, 1, 2}) {
            Aggregation mean = power == 0 ? Aggregations.GEOMETRIC_MEAN : Aggregations.powerMean(power);
            double now = mean.of(family.children());
            assertThat(now).isGreaterThanOrEqualTo(before - 1e-12 * before);
            before = now;
        }
    }

    @Property
    void onlyProportionsOfWeightsCountInAMean(
            @ForAll("families") Family family, @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
        double[] scaled = family.weights().clone();
        double[] quadrupled = family.weights().clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
            quadrupled[i] *= 4;
        }
        for (Aggregation mean : MEANS) {
            double as = mean.of(family.children());
            assertThat(mean.of(WeightedValues.of(family.values(), quadrupled))).isEqualTo(as); // a power of two: no bit
            assertOnGrid(mean.of(WeightedValues.of(family.values(), scaled)), as, mean);
        }
    }

    @Property
    void sumsAndProductsStretchWithTheirWeights(@ForAll("families") Family family) {
        double[] twice = family.weights().clone();
        for (int i = 0; i < twice.length; i++) {
            twice[i] *= 2;
        }
        WeightedValues stretched = WeightedValues.of(family.values(), twice);
        double sum = Aggregations.SUM.of(family.children());
        double product = Aggregations.PRODUCT.of(family.children());
        assertThat(Aggregations.SUM.of(stretched)).isEqualTo(2 * sum);
        assertThat(Aggregations.PRODUCT.of(stretched) / (product * product) - 1).isBetween(-1e-11, 1e-11);
    }

    @Property
    void aChildOfWeightZeroCanBeDropped(
            @ForAll("families") Family family, @ForAll @DoubleRange(min = -1e6, max = 1e6) double any) {
        WeightedValues more = family.children();
        WeightedValues with = new WeightedValues(more.size() + 1);
        for (int i = 0; i < more.size(); i++) {
            with.add(more.value(i), more.weight(i));
        }
        with.add(any, 0);
        for (Aggregation aggregation : ALL) {
            assertThat(aggregation.of(with)).as("%s", aggregation).isEqualTo(aggregation.of(more));
        }
    }

    /** Holds for all that look at weights, and for minima and maxima; a median counts heads. */
    @Property
    void aChildSplitIntoTwoHalvesChangesNothing(@ForAll("families") Family family) {
        int size = family.values().length;
        WeightedValues split = new WeightedValues(size + 1);
        for (int i = 0; i < size; i++) {
            double weight = family.weights()[i];
            split.add(family.values()[i], i == 0 ? weight / 2 : weight);
        }
        split.add(family.values()[0], family.weights()[0] / 2);
        for (Aggregation aggregation : ALL) {
            if (!aggregation.equals(Aggregations.MEDIAN)) {
                double whole = aggregation.of(family.children());
                assertThat(aggregation.of(split) / whole - 1)
                        .as("%s", aggregation)
                        .isBetween(-1e-12, 1e-12);
            }
        }
    }

    @Property
    void aBetterChildNeverLowersTheParentAndRaisesItWhereEveryChildCounts(
            @ForAll("families") Family family,
            @ForAll @DoubleRange(min = 0.01, max = 50) double more,
            @ForAll int which) {
        int child = Math.floorMod(which, family.values().length);
        Family better = family.with(child, family.values()[child] + more);
        boolean counts = family.weights()[child] > 0;
        for (Aggregation aggregation : ALL) {
            double before = aggregation.of(family.children());
            double after = aggregation.of(better.children());
            assertThat(after).as("%s", aggregation).isGreaterThanOrEqualTo(before);
            if (counts && aggregation.scale().isPresent()) {
                assertThat(after).as("%s", aggregation).isGreaterThan(before);
            }
        }
    }

    @Property
    void theOrderOfChildrenMakesNoDifferenceOnTheGrid(@ForAll("families") Family family, @ForAll long seed) {
        Random random = new Random(seed);
        double[] values = family.values().clone();
        double[] weights = family.weights().clone();
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double value = values[i];
            values[i] = values[j];
            values[j] = value;
            double weight = weights[i];
            weights[i] = weights[j];
            weights[j] = weight;
        }
        for (Aggregation aggregation : ALL) {
            double shuffled = aggregation.of(WeightedValues.of(values, weights));
            double straight = aggregation.of(family.children());
            assertThat(shuffled / straight - 1).as("%s", aggregation).isBetween(-1e-12, 1e-12);
        }
    }

    /** On the scale that an aggregation names, the parts of the children add up to the parent. */
    @Property
    void contributionsAddUpOnTheScale(@ForAll("families") Family family) {
        WeightedValues children = family.children();
        for (Aggregation aggregation : ALL) {
            aggregation.scale().ifPresent(scale -> {
                double sum = 0;
                for (int i = 0; i < children.size(); i++) {
                    sum += (scale.inShares() ? children.share(i) : children.weight(i)) * scale.of(children.value(i));
                }
                double whole = scale.of(aggregation.of(children));
                assertThat(sum)
                        .as("%s", aggregation)
                        .isCloseTo(whole, org.assertj.core.api.Assertions.within(1e-11 * Math.max(1, Math.abs(whole))));
            });
        }
    }

    /** Chords and tangents agree where values lie near one another, so that their difference has few digits left. */
    @Property
    void theSlopeOfAScaleIsSteadyBetweenNearValues(
            @ForAll @DoubleRange(min = 0.5, max = 100) double from, @ForAll @IntRange(min = 3, max = 16) int digits) {
        for (Aggregation aggregation : ALL) {
            double step = StrictMath.pow(10, -digits);
            aggregation.scale().ifPresent(scale -> {
                double tangent = scale.derivative().applyAsDouble(from);
                assertThat(scale.slope(from, from * (1 + step)) / tangent - 1)
                        .as("%s", aggregation)
                        .isBetween(-5e-3, 5e-3);
                assertThat(scale.slope(from, from)).isEqualTo(tangent);
            });
        }
    }
}
