package org.egovindex.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.egovindex.benchmark.CheapestPath.Outcome;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rational;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Assertions;

/** The path of random tables against the linear programme it solves, and against the index of the changed table. */
class TablePathProperties {
    /** Columns of six units; the last two are everywhere at the worst and the best, so that nobody else is. */
    private static double[][] columns(Random random, int indicators) {
        double[][] columns = new double[indicators][6];
        for (double[] column : columns) {
            for (int unit = 0; unit < 6; unit++) {
                column[unit] = unit == 4 ? 0 : unit == 5 ? 100 : 1 + random.nextInt(98);
            }
        }
        return columns;
    }

    private static CompositeIndex index(double[][] columns, double[] weights) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            nodes.add(Node.indicator(String.valueOf((char) ('x' + i))).weighing(Rational.of(Decimals.of(weights[i]))));
        }
        Node tree = Node.of("index", nodes).with(Normalisations.minMax().within(0, 100));
        return Methodology.of("m", tree).compute(TableBenchmarkTest.table(columns));
    }

    @Property(tries = 200)
    void aScoreIsReachedAtTheCostOfTheLinearProgramme(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 99) int score) {
        Random random = new Random(seed);
        double[][] columns = columns(random, 3);
        double[] weights = random.ints(3, 1, 9).asDoubleStream().toArray();
        CheapestPath path =
                CheapestPath.of(index(columns, weights), "u1", Target.score(Rational.of(score)), RaisingCost.STEPS);
        double total = Arrays.stream(weights).sum();
        double[] gain = new double[3];
        double own = 0;
        List<LinearConstraint> constraints = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            gain[i] = weights[i] / total * 100;
            own += gain[i] * columns[i][0] / 100;
            double[] single = new double[3];
            single[i] = 1;
            constraints.add(new LinearConstraint(single, Relationship.LEQ, (100 - columns[i][0]) / 100));
        }
        if (own >= score - 1e-9) {
            assertThat(path.outcome()).isIn(Outcome.MET, Outcome.REACHED);
            assertThat(path.cost().doubleValue()).isCloseTo(0, within(1e-9));
            return;
        }
        constraints.add(new LinearConstraint(gain, Relationship.GEQ, score - own));
        double least = new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(new double[] {1, 1, 1}, 0),
                        new LinearConstraintSet(constraints),
                        GoalType.MINIMIZE,
                        new NonNegativeConstraint(true))
                .getValue();
        assertThat(path.outcome()).isEqualTo(Outcome.REACHED);
        assertThat(path.cost().doubleValue()).isCloseTo(least, within(1e-6));
        assertThat(path.to().score().doubleValue()).isCloseTo(score, within(1e-9));
    }

    @Property(tries = 200)
    void aRankIsReachedInTheIndexOfTheChangedTableAndNotByAHairLess(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int rank) {
        Random random = new Random(seed);
        double[][] columns = columns(random, 3);
        CompositeIndex index = index(columns, new double[] {1, 2, 3});
        CheapestPath path = CheapestPath.of(index, "u1", Target.rank(rank), RaisingCost.STEPS);
        if (path.outcome() == Outcome.MET) {
            assertThat(index.of("u1").rank().orElseThrow().halves()).isLessThanOrEqualTo(2 * rank);
            return;
        }
        assertThat(path.outcome()).isEqualTo(Outcome.REACHED);
        assertThat(path.to().rank().halves()).isLessThanOrEqualTo(2 * rank);
        Rational hair = Rational.of(1, 1_000_000);
        CheapestPath less =
                CheapestPath.of(index, "u1", Target.score(path.to().score().minus(hair)), RaisingCost.STEPS);
        Assertions.assertTrue(less.to().rank().halves() > 2 * rank, path::text);
    }
}
