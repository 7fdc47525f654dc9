package org.egovindex.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.egovindex.benchmark.TableBenchmarkTest.TREE;
import static org.egovindex.benchmark.TableBenchmarkTest.table;

import java.util.List;
import java.util.Map;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.benchmark.CheapestPath.Outcome;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Publication;
import org.egovindex.normalise.Direction;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rank.Rank;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.treat.MissingDataPolicies;
import org.egovindex.treat.OutlierTreatments;
import org.egovindex.treat.Transforms;
import org.junit.jupiter.api.Test;

/**
 * u1 has (40, 0, 20), u2 (60, 50, 10), u3 (80, 70, 40), and so 25, 45 and 67.5 points: x counts a half, y and z a quarter each. Ranges are
 * 40, 70 and 30, so that a whole range gains 20, 17.5 and 7.5 points for a cost of 1.
 */
class TablePathTest {
    private static final IndicatorTable TABLE =
            table(new double[] {40, 60, 80}, new double[] {0, 50, 70}, new double[] {20, 10, 40});

    private static CheapestPath path(Node tree, Target target) {
        return path(Methodology.of("m", tree), target);
    }

    private static CheapestPath path(Methodology methodology, Target target) {
        return CheapestPath.of(methodology.compute(TABLE), "u1", target, RaisingCost.STEPS);
    }

    private static void assertStep(CheapestPath path, String id, double to, double gain, double cost) {
        PathStep step = path.find(id).orElseThrow();
        assertThat(step.to().doubleValue()).isCloseTo(to, within(1e-9));
        assertThat(step.gain().doubleValue()).isCloseTo(gain, within(1e-9));
        assertThat(step.cost().doubleValue()).isCloseTo(cost, within(1e-9));
    }

    @Test
    void whatGainsMostForItsCostIsRaisedFirstAndTheLastOnlyAsFarAsNeeded() {
        CheapestPath path = path(TREE, Target.score(Rational.of(55)));
        assertThat(path.outcome()).isEqualTo(Outcome.REACHED);
        assertThat(path.steps()).hasSize(2);
        assertStep(path, "x", 80, 20, 1);
        assertStep(path, "y", 40, 10, 10 / 17.5);
        assertThat(path.to()).isEqualTo(new Position(Rational.of(55), Rank.of(2)));
        assertThat(path.steps().get(1).sentence(Rounding.halfUp(2)))
                .isEqualTo("y: from 0 to 40, +10.00 points, cost 0.5714");
    }

    @Test
    void aRankIsReachedByTheTieThatIsEnough() {
        CheapestPath path = path(TREE, Target.rank(2));
        assertThat(path.steps()).hasSize(1);
        assertStep(path, "x", 80, 20, 1);
        assertThat(path.to()).as("u2 has 45 too").isEqualTo(new Position(Rational.of(45), Rank.of(2)));
        Publication modified = Publication.USUAL.withTies(TiesStrategy.MODIFIED);
        CheapestPath above = path(Methodology.of("m", TREE).withPublication(modified), Target.rank(2));
        assertThat(above.to().rank()).isEqualTo(Rank.of(2));
        assertThat(above.gain().doubleValue()).as("one step of the grid more").isCloseTo(20, within(2e-9));
        assertThat(above.gain().compareTo(Rational.of(20))).isPositive();
        CheapestPath rounded =
                path(Methodology.of("m", TREE).withPublication(Publication.ranked(Rounding.halfUp(0))), Target.rank(2));
        assertThat(rounded.gain().doubleValue()).as("44.5 is 45").isCloseTo(19.5, within(1e-9));
        assertThat(rounded.to().rank()).isEqualTo(Rank.of(2));
    }

    @Test
    void pricesChangeWhatComesFirst() {
        CheapestPath path = CheapestPath.of(
                Methodology.of("m", TREE).compute(TABLE),
                "u1",
                Target.score(Rational.of(30)),
                RaisingCost.STEPS.withPrices(Map.of("x", 3)));
        assertThat(path.steps()).hasSize(1);
        assertStep(path, "y", 20, 5, 5 / 17.5);
    }

    @Test
    void whatIsOutOfReachOrReachedAlreadyIsSaid() {
        CheapestPath far = path(TREE, Target.score(Rational.of(68)));
        assertThat(far.outcome()).isEqualTo(Outcome.OUT_OF_REACH);
        assertThat(far.to().score()).as("25 + 20 + 17.5 + 5").isEqualTo(Rational.of(135, 2));
        assertThat(far.to().rank()).isEqualTo(Rank.of(1));
        assertThat(path(TREE, Target.rank(3)).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void wherePointsDoNotAddUpThePathIsRefused() {
        assertThatThrownBy(() -> path(TREE.with(Aggregations.geometricMeanWithZeros()), Target.rank(1)))
                .hasMessageContaining("is not made of arithmetic means and sums alone")
                .hasMessageContaining("CompositeIndex.whatIf");
        CompositeIndex index = Methodology.of("m", TREE).compute(TABLE);
        assertThatThrownBy(() -> CheapestPath.of(index, "u1", Target.rank(1), RaisingCost.CRITERIA))
                .hasMessageContaining("in proportion");
        Node rounded = Node.of("index", Node.of("a", Node.indicator("x")).rounded(Rounding.halfUp(0)));
        assertThatThrownBy(() -> path(rounded, Target.rank(1))).hasMessageContaining("arithmetic means and sums alone");
    }

    @Test
    void underMinMaxTheWorstOfAllIsNotRaisedSinceTheScaleOfAllWouldMove() {
        CheapestPath path = path(TREE.with(Normalisations.minMax().within(0, 100)), Target.rank(2));
        assertThat(path.outcome()).isEqualTo(Outcome.OUT_OF_REACH);
        assertThat(String.join(" ", path.style().notes()))
                .contains("x (it alone is the worst", "y (it alone is the worst")
                .doesNotContain("z (");
        assertStep(path, "z", 40, 50.0 / 3, 2.0 / 3);
    }

    @Test
    void lessCanBeBetter() {
        Node tree = Node.of("index", Node.indicator("x").with(Direction.LOWER_IS_BETTER), Node.indicator("y"))
                .with(Normalisations.goalposts(0, 100).within(0, 100).clipped());
        CompositeIndex index = Methodology.of("m", tree).compute(TABLE);
        CheapestPath path = CheapestPath.of(index, "u3", Target.score(Rational.of(50)), RaisingCost.STEPS);
        assertThat(path.from().score()).as("(20 + 70) / 2").isEqualTo(Rational.of(45));
        assertStep(path, "x", 70, 5, 0.25);
    }

    @Test
    void numbersStopAtTheGoalpostBeyondWhichNothingIsGained() {
        Node tree = Node.of("index", Node.indicator("x"), Node.indicator("y"))
                .with(Normalisations.goalposts(10, 50).within(0, 100).clipped());
        CheapestPath path = path(tree, Target.score(Rational.of(90)));
        assertStep(path, "x", 50, 12.5, 0.25);
        assertThat(String.join(" ", path.style().notes())).contains("y (beyond its goalpost");
        Node reversed = tree.with(Direction.LOWER_IS_BETTER);
        CompositeIndex index = Methodology.of("m", reversed).compute(TABLE);
        CheapestPath down = CheapestPath.of(index, "u2", Target.rank(1), RaisingCost.STEPS);
        assertThat(String.join(" ", down.style().notes())).contains("x (beyond its goalpost");
        assertStep(down, "y", 10, 50, 40.0 / 70);
    }

    @Test
    void whatDoesNotGainInProportionOrTouchesOthersIsLeftOutWithItsReason() {
        Node rank = Node.indicator("a", "x").with(Normalisations.rank());
        Node log = Node.indicator("b", "y").with(List.of(Transforms.add(1)));
        Node twice = Node.indicator("c", "z");
        Node treated = Node.indicator("d", "w").with(OutlierTreatments.winsorise(1));
        IndicatorTable table = TABLE.with("w", IndicatorColumn.of(1, 2, 3)).with("v", IndicatorColumn.of(1, 2, 3));
        Node per = Node.indicator("f", "v").per(org.egovindex.treat.Denominator.of("u"));
        Node index = Node.of("index", rank, log, twice, Node.indicator("e", "z"), treated, per);
        CompositeIndex computed = Methodology.of("m", index).compute(table.with("u", IndicatorColumn.of(1, 1, 1)));
        CheapestPath path = CheapestPath.of(computed, "u1", Target.rank(1), RaisingCost.STEPS);
        assertThat(String.join(" ", path.style().notes()))
                .contains(
                        "a (rank is not in proportion",
                        "b (it is transformed",
                        "c (its column counts in several places)",
                        "e (its column counts",
                        "d (it is transformed, rounded or treated",
                        "f (it is divided by another column)");
        assertThat(path.steps()).isEmpty();
    }

    @Test
    void gapsAndWhatFillsThemAreLeftAlone() {
        IndicatorColumn.Draft draft = new IndicatorColumn.Draft(3);
        draft.put(1, 50);
        draft.put(2, 70);
        IndicatorTable table = TABLE.with("y", draft.column());
        CompositeIndex without = Methodology.of("m", TREE.with(MissingDataPolicies.renormalise()))
                .compute(table);
        CheapestPath path = CheapestPath.of(without, "u1", Target.rank(1), RaisingCost.STEPS);
        assertThat(String.join(" ", path.style().notes())).contains("y (it has no number)");
        CompositeIndex filled =
                Methodology.of("m", TREE.with(MissingDataPolicies.MEAN)).compute(table);
        assertThat(String.join(
                        " ",
                        CheapestPath.of(filled, "u2", Target.rank(1), RaisingCost.STEPS)
                                .style()
                                .notes()))
                .contains("y (its gaps are filled)");
    }
}
