package org.egovindex.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Node;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.treat.MissingDataPolicies;
import org.junit.jupiter.api.Test;

class ImportanceTest {
    private static final Node XZ = Node.of("index", Node.indicator("x"), Node.indicator("z"));

    private static Importance of(Node tree, double[] x, double[] z) {
        return Importance.of(DrawnIndex.compute(tree, DrawnIndex.columns(x, z)));
    }

    /**
     * x of 0, 1, 2 and z of 0, 2, 1; y = 0, 3/2, 3/2 with mean 1. Products of distances of x and y: 1 + 0 + 1/2 = 3/2, squares of y: 1 + 1/4 +
     * 1/4 = 3/2, of x: 2. Share 1/2 x 3/2 / (3/2) = 1/2; correlation 3/2 / sqrt(3) = 0.8660; its square 3/4.
     */
    @Test
    void theWorkedLineIsTrue() {
        Importance importance = of(XZ, DrawnIndex.of(0, 1, 2), DrawnIndex.of(0, 2, 1));
        NodeImportance x = importance.of("x");
        assertThat(x.varianceShare().orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(x.correlation().orElseThrow()).isCloseTo(Math.sqrt(0.75), within(1e-12));
        assertThat(x.squaredCorrelation().orElseThrow()).isCloseTo(0.75, within(1e-12));
        assertThat(x.mainEffect().orElseThrow()).isCloseTo(0.75, within(1e-12));
        assertThat(x.importance().orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(x.mismatch().orElseThrow()).isCloseTo(0, within(1e-12));
        assertThat(x.verdict()).isEqualTo("counts about as its weight");
        assertThat(importance.text()).contains("Weights and importance").contains("3 units");
        assertThat(importance).hasToString(importance.text());
        assertThatThrownBy(() -> importance.of("index")).hasMessageContaining("There is no node index below the index");
    }

    @Test
    void whatMustBeSaidOfTheDataIsSaidOfWhatIsMadeOfThem() {
        CompositeIndex index =
                DrawnIndex.compute(XZ, DrawnIndex.columns(DrawnIndex.of(0, 1, 2), DrawnIndex.of(0, 2, 1)));
        CompositeIndex simulated =
                index.methodology().compute(index.data().withNotices(java.util.List.of("simulated, not observed")));
        assertThat(Importance.of(simulated).text()).contains("simulated, not observed");
        assertThat(LeaveOneOut.of(simulated).text()).contains("simulated, not observed");
        assertThat(WeightsForImportance.equal(simulated, "index", ImportanceMeasure.CORRELATION)
                        .text())
                .contains("simulated, not observed");
    }

    /** Twice the spread, the same weight: x is 4 of 5 parts of the variance. */
    @Test
    void equalWeightsAreNotEqualImportance() {
        Importance importance = of(XZ, DrawnIndex.of(0, 2, 0, 2), DrawnIndex.of(0, 0, 1, 1));
        assertThat(importance.of("x").varianceShare().orElseThrow()).isCloseTo(0.8, within(1e-12));
        assertThat(importance.of("z").squaredCorrelation().orElseThrow()).isCloseTo(0.2, within(1e-12));
        assertThat(importance.of("x").verdict()).isEqualTo("counts more than its weight");
        assertThat(importance.of("z").verdict()).isEqualTo("counts less than its weight");
    }

    @Test
    void aChildThatRunsAgainstTheIndexIsNamed() {
        Importance importance = of(XZ, DrawnIndex.of(0, 10, 20), DrawnIndex.of(2, 1, 0));
        assertThat(importance.of("z").varianceShare().orElseThrow()).isNegative();
        assertThat(importance.of("z").verdict()).endsWith("runs against the index");
    }

    /** With numpy 2.4, from the same columns and weights. */
    @Test
    void theAsemExample() throws IOException {
        Importance importance = Importance.of(AsemIndex.compute());
        assertThat(importance.units()).isEqualTo(51);
        assertLine(importance.of("Conn"), 0.9397804653047567, 0.6413727818497579);
        assertLine(importance.of("Sust"), 0.838287310049135, 0.35862721815024207);
        assertLine(importance.of("Social"), 0.9044545165004652, 0.3238287645401007);
        assertLine(importance.of("Environ"), 0.12092037508854364, 0.030963011818536095);
        assertLine(importance.of("CO2"), -0.14779618108938958, -0.011199155508238934);
        assertThat(importance.of("Environ").verdict()).isEqualTo("counts less than its weight");
    }

    private static void assertLine(NodeImportance line, double correlation, double share) {
        assertThat(line.correlation().orElseThrow()).isCloseTo(correlation, within(1e-12));
        assertThat(line.varianceShare().orElseThrow()).isCloseTo(share, within(1e-12));
    }

    /** y = x + z with z = x^2 of -10 to 10: z hardly correlates with x, and a curve over x says nearly all. */
    @Test
    void aCurveSeesWhatCorrelationDoesNot() {
        double[] x = new double[41];
        double[] z = new double[41];
        for (int i = 0; i < x.length; i++) {
            x[i] = (i - 20) / 10.0;
            z[i] = 10 * x[i] * x[i];
        }
        NodeImportance line = of(XZ, x, z).of("x");
        assertThat(line.squaredCorrelation().orElseThrow()).isLessThan(0.02);
        assertThat(line.mainEffect().orElseThrow()).isBetween(0.7, 1.0);
    }

    /** Three levels of x, y their means 1, 3, 2 with noise that cancels: units of equal x have one value of the curve. */
    @Test
    void unitsOfEqualScoreHaveOneValueOfTheCurve() {
        double[] x = new double[60];
        double[] y = new double[60];
        for (int i = 0; i < x.length; i++) {
            x[i] = i / 20;
            y[i] = new double[] {1, 3, 2}[i / 20] + (i % 2 == 0 ? 0.1 : -0.1);
        }
        double share = new RunningLines(x, y).share();
        assertThat(share).isBetween(0.5, 1.0);
    }

    @Test
    void whereTheIndexDoesNotVaryNothingIsDefined() {
        Importance importance = of(XZ, DrawnIndex.of(0, 1, 2), DrawnIndex.of(2, 1, 0));
        assertThat(importance.of("x").correlation()).isEmpty();
        assertThat(importance.of("x").mainEffect()).isEmpty();
        assertThat(importance.of("x").varianceShare()).isEmpty();
        assertThat(importance.of("x").mismatch()).isEmpty();
        assertThat(importance.of("x").verdict()).isEqualTo("undefined, it or the index does not vary");
    }

    @Test
    void aNodeWithoutWeightHasNoImportance() {
        Node tree = Node.of("index", Node.indicator("x"), Node.indicator("z").weighing(Rational.ZERO));
        NodeImportance z =
                of(tree, DrawnIndex.of(0, 1, 2), DrawnIndex.of(0, 2, 1)).of("z");
        assertThat(z.importance()).isEmpty();
        assertThat(z.verdict()).isEqualTo("has no weight");
        assertThat(z.varianceShare().orElseThrow()).isZero();
    }

    @Test
    void underOtherAggregationsThereIsNoVarianceShare() {
        double[] x = {1, 4, 9};
        double[] z = {2, 2, 5};
        assertThat(of(XZ.with(Aggregations.GEOMETRIC_MEAN), x, z).of("x").varianceShare())
                .isEmpty();
        assertThat(of(XZ.rounded(Rounding.halfUp(0)), x, z).of("x").varianceShare())
                .isEmpty();
        Node rescaled = XZ.then(new org.egovindex.index.Then(
                org.egovindex.normalise.Direction.HIGHER_IS_BETTER, java.util.List.of(), Normalisations.minMax()));
        assertThat(of(rescaled, x, z).of("x").varianceShare()).isEmpty();
    }

    /** Under a sum with weights 2 and 1 shares add up to 1 too. */
    @Test
    void underASumWeightsCountAsStated() {
        Node tree = Node.of("index", Node.indicator("x").weighing(Rational.of(2)), Node.indicator("z"))
                .with(Aggregations.SUM);
        Importance importance = of(tree, DrawnIndex.of(0, 1, 2), DrawnIndex.of(0, 2, 1));
        double sum = importance.of("x").varianceShare().orElseThrow()
                + importance.of("z").varianceShare().orElseThrow();
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    @Test
    void whereWeightsAreRenormalisedOverGapsThereIsNoVarianceShare() {
        IndicatorColumn.Draft z = new IndicatorColumn.Draft(4);
        z.put(0, 1);
        z.put(1, 5);
        z.put(2, 2);
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        columns.put("x", IndicatorColumn.of(3, 2, 9, 4));
        columns.put("z", z.column());
        CompositeIndex renormalised = DrawnIndex.computeWithGaps(XZ.with(MissingDataPolicies.renormalise()), columns);
        assertThat(Importance.of(renormalised).of("x").varianceShare()).isEmpty();
        assertThat(Importance.of(renormalised).of("z").correlation()).isPresent();
        CompositeIndex rejected = DrawnIndex.computeWithGaps(XZ.with(MissingDataPolicies.REJECT_UNIT), columns);
        assertThat(Importance.of(rejected).of("x").varianceShare()).isPresent();
        assertThat(Importance.of(rejected).units()).isEqualTo(3);
    }
}
