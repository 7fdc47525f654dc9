package org.egovindex.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked lines, and values of means computed from their definitions in double precision, tolerance 1e-12. */
class AggregationsTest {
    private static final Map<String, Aggregation> MEANS = Map.of(
            "harmonic",
            Aggregations.harmonicMeanWithZeros(),
            "geometric",
            Aggregations.geometricMeanWithZeros(),
            "arithmetic",
            Aggregations.ARITHMETIC_MEAN,
            "quadratic",
            Aggregations.powerMean(2),
            "min",
            Aggregations.MINIMUM,
            "max",
            Aggregations.MAXIMUM);

    private static WeightedValues children(String values, String weights) {
        return WeightedValues.of(numbers(values), numbers(weights));
    }

    private static double[] numbers(String text) {
        return java.util.Arrays.stream(text.split(" "))
                .mapToDouble(number -> new java.math.BigDecimal(number).doubleValue())
                .toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "2 8, 1 1, harmonic, 3.2",
        "2 8, 1 1, geometric, 4",
        "2 8, 1 1, arithmetic, 5",
        "2 8, 1 1, quadratic, 5.830951894845301",
        "2 8, 1 1, min, 2",
        "2 8, 1 1, max, 8",
        "1 2 4, 1 1 1, harmonic, 1.7142857142857144",
        "1 2 4, 1 1 1, geometric, 2",
        "1 2 4, 1 1 1, arithmetic, 2.333333333333333",
        "1 2 4, 1 1 1, quadratic, 2.6457513110645907",
        "10 50 90, 0.2 0.3 0.5, harmonic, 31.69014084507042",
        "10 50 90, 0.2 0.3 0.5, geometric, 48.61969790078289",
        "10 50 90, 0.2 0.3 0.5, arithmetic, 62",
        "10 50 90, 0.2 0.3 0.5, quadratic, 69.42621983083913",
        "10 50 90, 0.2 0.3 0.5, min, 10",
        "10 50 90, 0.2 0.3 0.5, max, 90",
        "0 5 10, 1 1 1, harmonic, 0",
        "0 5 10, 1 1 1, geometric, 0",
        "0 5 10, 1 1 1, arithmetic, 5",
        "0 5 10, 1 1 1, quadratic, 6.454972243679028"
    })
    void meansAreThoseOfTheirDefinitions(String values, String weights, String mean, double expected) {
        WeightedValues children = children(values, weights);
        Aggregation aggregation = MEANS.get(mean);
        assertThat(aggregation.fault(children)).isEmpty();
        assertThat(aggregation.of(children)).isCloseTo(expected, within(1e-12));
    }

    /** exp(mean(ln 7)) is 6.999999999999999 in doubles; equal children must give back exactly that number. */
    @Test
    void equalChildrenGiveBackThatNumberToTheLastBit() {
        for (double value : new double[] {7, 0.1, 1e-300, 1e300, 1.0 / 3}) {
            WeightedValues same = WeightedValues.of(new double[] {value, value, value}, new double[] {0.2, 0.3, 0.5});
            for (Aggregation mean : AggregationProperties.MEANS) {
                assertThat(mean.of(same)).as("%s", mean).isEqualTo(value);
            }
        }
    }

    @Test
    void workedLinesOfTheRest() {
        WeightedValues children = children("10 50 90", "0.2 0.3 0.5");
        assertThat(Aggregations.MEDIAN.of(children)).isEqualTo(50);
        assertThat(Aggregations.MEDIAN.of(WeightedValues.equal(90, 10, 50, 20))).isEqualTo(35); // (20 + 50) / 2
        assertThat(Aggregations.SUM.of(children)).isCloseTo(62, within(1e-12)); // 2 + 15 + 45
        assertThat(Aggregations.SUM.of(WeightedValues.equal(10, 50, 90))).isEqualTo(150);
        assertThat(Aggregations.PRODUCT.of(WeightedValues.equal(10, 50, 90))).isEqualTo(45_000);
        assertThat(Aggregations.PRODUCT.of(children("4 9", "0.5 2"))).isCloseTo(162, within(1e-12)); // 2 x 81
        assertThat(Aggregations.PRODUCT.of(children("4 0", "0.5 2"))).isZero();
    }

    /** Of weights 1, 2 and 5 the last is missing: 10 x 1 + 50 x 2 = 110, stretched by 8 / 3. */
    @Test
    void aSumIsStretchedToTheWeightOfAll() {
        WeightedValues children = new WeightedValues(3);
        children.add(10, 1);
        children.add(50, 2);
        children.miss(5);
        assertThat(Aggregations.SUM.of(children)).isCloseTo(110 * 8.0 / 3, within(1e-12));
        assertThat(Aggregations.ARITHMETIC_MEAN.of(children)).isCloseTo(110.0 / 3, within(1e-12));
        assertThat(Aggregations.SUM.canRenormalise()).isTrue();
        assertThat(Aggregations.PRODUCT.canRenormalise()).isFalse();
    }

    /** (0, 100) and (50, 50) tie under full compensation only. */
    @Test
    void compensationIsFullPartialOrNone() {
        WeightedValues uneven = WeightedValues.equal(0, 100);
        WeightedValues even = WeightedValues.equal(50, 50);
        assertThat(Aggregations.ARITHMETIC_MEAN.of(uneven)).isEqualTo(50);
        assertThat(Aggregations.ARITHMETIC_MEAN.of(even)).isEqualTo(50);
        assertThat(Aggregations.geometricMeanWithZeros().of(uneven)).isZero();
        assertThat(Aggregations.geometricMeanWithZeros().of(even)).isEqualTo(50);
        assertThat(Aggregations.MINIMUM.of(uneven)).isZero();
    }

    /** A = (1, 9) and B = (4, 4): 3 and 4; after + 10 on both, sqrt(11 x 19) = 14.4568 and 14. */
    @Test
    void theOriginOfAScaleDecidesUnderAGeometricMean() {
        assertThat(Aggregations.GEOMETRIC_MEAN.of(WeightedValues.equal(1, 9))).isCloseTo(3, within(1e-12));
        assertThat(Aggregations.GEOMETRIC_MEAN.of(WeightedValues.equal(4, 4))).isEqualTo(4);
        assertThat(Aggregations.GEOMETRIC_MEAN.of(WeightedValues.equal(11, 19)))
                .isCloseTo(14.45683229480096, within(1e-12));
        assertThat(Aggregations.GEOMETRIC_MEAN.of(WeightedValues.equal(14, 14))).isEqualTo(14);
    }

    @Test
    void refusesWhatAMeanIsNotDefinedFor() {
        WeightedValues zero = WeightedValues.equal(0, 5);
        WeightedValues negative = WeightedValues.equal(-2.5, 5);
        for (Aggregation mean :
                List.of(Aggregations.GEOMETRIC_MEAN, Aggregations.HARMONIC_MEAN, Aggregations.powerMean(-2))) {
            assertThat(mean.fault(zero).orElseThrow())
                    .contains("a " + mean.id() + " needs numbers above 0, not 0")
                    .contains("\nMaybe normalise to a range above 0, such as [1, 100]")
                    .contains("\"zero\": \"zero\"");
            assertThat(mean.fault(negative).orElseThrow()).contains("not -2.5").doesNotContain("\"zero\"");
            assertThat(mean.of(zero)).isNaN();
        }
        for (Aggregation mean : List.of(Aggregations.geometricMeanWithZeros(), Aggregations.harmonicMeanWithZeros())) {
            assertThat(mean.fault(zero)).isEmpty();
            assertThat(mean.fault(negative).orElseThrow()).contains("above 0, not -2.5");
            assertThat(mean.of(negative)).isNaN();
        }
        assertThat(Aggregations.powerMean(2).fault(zero)).isEmpty();
        assertThat(Aggregations.powerMean(2).fault(negative).orElseThrow()).contains("of 0 or more, not -2.5");
        assertThat(Aggregations.PRODUCT.fault(zero)).isEmpty();
        assertThat(Aggregations.PRODUCT.fault(negative).orElseThrow())
                .contains("a product needs numbers of 0 or more, not -2.5")
                .contains("\nMaybe");
        assertThat(Aggregations.PRODUCT.of(negative)).isNaN();
        for (Aggregation any :
                List.of(Aggregations.ARITHMETIC_MEAN, Aggregations.MEDIAN, Aggregations.MINIMUM, Aggregations.SUM)) {
            assertThat(any.fault(negative)).isEmpty();
        }
    }

    /** (1e200)^2 is no double: an end of the range would be a wrong answer, so there is none. */
    @Test
    void aPowerBeyondDoublesIsUndefinedNotWrong() {
        assertThat(Aggregations.powerMean(2).of(WeightedValues.equal(1e200, 1))).isNaN();
        assertThat(Aggregations.powerMean(2).of(WeightedValues.equal(1e-200, 2e-200)))
                .isNaN();
        assertThat(Aggregations.powerMean(-2).of(WeightedValues.equal(1e-200, 1)))
                .isNaN();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesPowersThatAreNone(double power) {
        assertThatThrownBy(() -> Aggregations.powerMean(power))
                .hasMessageContaining("but is " + power)
                .hasMessageContaining("Maybe the geometric mean");
    }

    @Test
    void eachHasANameAndIsTheSameAsItsLike() {
        assertThat(Aggregations.all().stream().map(Aggregation::id))
                .containsExactly(
                        "arithmetic-mean",
                        "geometric-mean",
                        "harmonic-mean",
                        "median",
                        "minimum",
                        "maximum",
                        "sum",
                        "product");
        assertThat(Aggregations.powerMean(-1)).isEqualTo(Aggregations.HARMONIC_MEAN);
        assertThat(Aggregations.powerMean(3).id()).isEqualTo("power-mean");
        assertThat(Aggregations.powerMean(3).settings()).isEqualTo(Map.of("power", 3.0));
        assertThat(Aggregations.geometricMeanWithZeros().settings()).isEqualTo(Map.of("zero", "zero"));
        assertThat(Aggregations.geometricMeanWithZeros().toString()).contains("geometric-mean");
        assertThat(Aggregations.SUM).hasToString("sum");
    }

    @Test
    void noChildStandsWhereThereIsNone() {
        assertThatThrownBy(() -> WeightedValues.equal(1, 2).ranked(2))
                .hasMessageContaining("none at place 2")
                .hasMessageContaining("Maybe");
    }
}
