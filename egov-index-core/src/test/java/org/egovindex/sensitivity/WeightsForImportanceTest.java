package org.egovindex.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Node;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeightsForImportanceTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final Node XZ = Node.of("index", Node.indicator("x"), Node.indicator("z"));

    private static CompositeIndex of(double[] x, double[] z) {
        return DrawnIndex.compute(XZ, DrawnIndex.columns(x, z));
    }

    private static List<Double> weights(WeightsForImportance found) {
        return found.children().stream()
                .map(child -> child.weight().orElseThrow().doubleValue())
                .toList();
    }

    /** x and z do not correlate; x varies twice as far, so that it takes half the weight: 1/3 and 2/3 under any measure. */
    @ParameterizedTest
    @EnumSource
    void whatVariesTwiceAsFarTakesHalfTheWeight(ImportanceMeasure measure) {
        CompositeIndex index = of(DrawnIndex.of(0, 2, 0, 2), DrawnIndex.of(0, 0, 1, 1));
        WeightsForImportance found = WeightsForImportance.equal(index, "index", measure);
        assertThat(weights(found).get(0)).isCloseTo(1 / 3.0, CLOSE);
        assertThat(weights(found).get(1)).isCloseTo(2 / 3.0, CLOSE);
        assertThat(found.words()).startsWith("reached in ").endsWith("4 complete units");
        assertThat(found.text()).contains("importance: " + measure);
        assertThat(found).hasToString(found.text());
        Importance again = Importance.of(
                index.methodology().withWeights(found.weights().orElseThrow()).compute(index.data()));
        assertThat(again.of("x").varianceShare().orElseThrow()).isCloseTo(0.5, CLOSE);
    }

    /** Least of 1/2 w'Cw - sum of log w by scipy 1.17, whose own steps end at about seven digits; correlations by numpy's solver. */
    @Test
    void theAsemExample() throws IOException {
        CompositeIndex index = AsemIndex.compute();
        WeightsForImportance conn = WeightsForImportance.equal(index, "Conn", ImportanceMeasure.VARIANCE_SHARE);
        assertAll(weights(conn), 1e-6, 0.1892091, 0.25054231, 0.18969312, 0.20926247, 0.161293);
        WeightsForImportance sust = WeightsForImportance.equal(index, "Sust", ImportanceMeasure.CORRELATION);
        assertAll(weights(sust), 1e-8, 0.30276794, 0.2193199, 0.47791216);
        assertThat(sust.children())
                .allSatisfy(child -> assertThat(child.achieved().orElseThrow()).isCloseTo(1 / 3.0, CLOSE));
        assertThat(WeightsForImportance.equal(index, "Conn", ImportanceMeasure.CORRELATION)
                        .words())
                .isEqualTo("cannot be reached: Physical would need a weight of 0 or below");
    }

    private static void assertAll(List<Double> weights, double tolerance, double... expected) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(weights.get(i)).isCloseTo(expected[i], within(tolerance));
        }
    }

    @Test
    void importanceAsIntendedTakesTheWeightsAsTargets() {
        Node tree = Node.of("index", Node.indicator("x").weighing(Rational.of(3)), Node.indicator("z"));
        CompositeIndex index =
                DrawnIndex.compute(tree, DrawnIndex.columns(DrawnIndex.of(0, 2, 0, 2), DrawnIndex.of(0, 0, 1, 1)));
        WeightsForImportance found =
                WeightsForImportance.asIntended(index, "index", ImportanceMeasure.SQUARED_CORRELATION);
        TargetedChild x = found.children().get(0);
        assertThat(x.target()).isEqualTo(Rational.of(3, 4));
        assertThat(x.before()).isEqualTo(Rational.of(3, 4));
        assertThat(x.achieved().orElseThrow()).isCloseTo(0.75, CLOSE);
    }

    @Test
    void whatCannotBeReachedIsSaidAndHasNoWeights() {
        CompositeIndex against = of(DrawnIndex.of(0, 1, 2), DrawnIndex.of(2, 1, 0));
        WeightsForImportance shares = WeightsForImportance.equal(against, "index", ImportanceMeasure.VARIANCE_SHARE);
        assertThat(shares.words())
                .isEqualTo("cannot be reached: children offset one another or depend on one another linearly");
        assertThat(shares.weights()).isEmpty();
        assertThat(shares.text()).contains("cannot be reached");
        assertThat(WeightsForImportance.equal(against, "index", ImportanceMeasure.CORRELATION)
                        .words())
                .startsWith("cannot be reached: children");
        CompositeIndex constant = of(DrawnIndex.of(0, 1, 2), DrawnIndex.of(5, 5, 5));
        assertThat(WeightsForImportance.equal(constant, "index", ImportanceMeasure.VARIANCE_SHARE)
                        .words())
                .isEqualTo("cannot be reached: z does not vary over the 3 complete units");
    }

    /** Children that correlate by -0.98 nearly offset one another; shares can be reached all the same. */
    @Test
    void aNegativelyCorrelatedChildCanHaveItsVarianceShare() {
        CompositeIndex index = of(DrawnIndex.of(0, 1, 2, 3), DrawnIndex.of(3, 2, 1, 0.5));
        WeightsForImportance found = WeightsForImportance.equal(index, "index", ImportanceMeasure.VARIANCE_SHARE);
        assertThat(found.words()).startsWith("reached in ");
        assertThat(found.children().get(0).achieved().orElseThrow()).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void roundingOfTheParentIsSaid() {
        Node tree = XZ.rounded(Rounding.halfUp(0));
        CompositeIndex index = DrawnIndex.compute(
                tree, DrawnIndex.columns(DrawnIndex.of(0.2, 2, 0.4, 2), DrawnIndex.of(0, 0.3, 1, 1.7)));
        assertThat(WeightsForImportance.equal(index, "index", ImportanceMeasure.VARIANCE_SHARE)
                        .words())
                .startsWith("reached before rounding and rescaling, missed by 0.");
    }

    @Test
    void targetsThatDoNotFitAreRefused() {
        CompositeIndex index = of(DrawnIndex.of(0, 2, 0, 2), DrawnIndex.of(0, 0, 1, 1));
        Map<String, Rational> targets = new LinkedHashMap<>();
        targets.put("x", Rational.ONE);
        assertThatThrownBy(() -> WeightsForImportance.of(index, "index", ImportanceMeasure.CORRELATION, targets))
                .hasMessageContaining("The targets must be of [x, z], not of [x]");
        targets.put("w", Rational.ONE);
        assertThatThrownBy(() -> WeightsForImportance.of(index, "index", ImportanceMeasure.CORRELATION, targets))
                .hasMessageContaining("not of [w, x]");
        targets.remove("w");
        targets.put("z", Rational.ZERO);
        assertThatThrownBy(() -> WeightsForImportance.of(index, "index", ImportanceMeasure.CORRELATION, targets))
                .hasMessageContaining("The target of z must be above 0, not 0");
        assertThatThrownBy(() -> WeightsForImportance.equal(index, "x", ImportanceMeasure.CORRELATION))
                .hasMessageContaining("The node x must be an arithmetic mean");
        CompositeIndex geometric = DrawnIndex.compute(
                XZ.with(Aggregations.GEOMETRIC_MEAN), DrawnIndex.columns(DrawnIndex.of(1, 2), DrawnIndex.of(3, 2)));
        assertThatThrownBy(() -> WeightsForImportance.equal(geometric, "index", ImportanceMeasure.CORRELATION))
                .hasMessageContaining("must be an arithmetic mean");
    }
}
