package org.egovindex.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Node;
import org.egovindex.number.Rational;

/** Relations that hold of any index of arithmetic means. */
class ImportanceProperties {
    @Property(tries = 40)
    void varianceSharesAddUpTo1(@ForAll long seed, @ForAll @IntRange(min = 3, max = 60) int units) {
        CompositeIndex index = DrawnIndex.draw(seed, units);
        Importance importance = Importance.of(index);
        double leaves = 0;
        for (NodeImportance line : importance.nodes()) {
            Node node = index.methodology().node(line.node());
            leaves += node.isIndicator() ? line.varianceShare().orElseThrow() : 0;
            double children = node.children().stream()
                    .mapToDouble(
                            child -> importance.of(child.id()).varianceShare().orElseThrow())
                    .sum();
            if (!node.isIndicator()) {
                assertThat(children).isCloseTo(line.varianceShare().orElseThrow(), within(1e-9));
            }
            assertThat(line.mainEffect().orElseThrow()).isBetween(0.0, 1.0);
        }
        assertThat(leaves).isCloseTo(1, within(1e-9));
    }

    @Property(tries = 40)
    void importanceAmongSiblingsAddsUpTo1(@ForAll long seed, @ForAll @IntRange(min = 3, max = 60) int units) {
        Importance importance = Importance.of(DrawnIndex.draw(seed, units));
        double sum = importance.of("c").importance().orElseThrow()
                + importance.of("d").importance().orElseThrow()
                + importance.of("e").importance().orElseThrow();
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @Property(tries = 40)
    void whatWeighsNothingShiftsNothing(@ForAll long seed) {
        CompositeIndex drawn = DrawnIndex.draw(seed, 20);
        CompositeIndex index = drawn.methodology()
                .withNode("d", node -> node.weighing(Rational.ZERO))
                .compute(drawn.data());
        LeftOut without = LeaveOneOut.of(index).without("d");
        assertThat(without.meanShift()).isEqualTo(Rational.ZERO);
        assertThat(without.largest()).isEmpty();
        assertThat(without.kendall().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(without.topKept()).isEqualTo(10);
    }

    @Property(tries = 40)
    void theMostInfluentialNodeStandsFirst(@ForAll long seed) {
        LeaveOneOut all = LeaveOneOut.of(DrawnIndex.draw(seed, 12));
        for (int i = 1; i < all.nodes().size(); i++) {
            assertThat(all.nodes().get(i).meanShift())
                    .isLessThanOrEqualTo(all.nodes().get(i - 1).meanShift());
        }
    }

    @Property(tries = 40)
    void weightsForEqualImportanceGiveIt(@ForAll long seed, @ForAll @IntRange(min = 8, max = 60) int units) {
        CompositeIndex index = DrawnIndex.draw(seed, units);
        for (ImportanceMeasure measure : ImportanceMeasure.values()) {
            WeightsForImportance found = WeightsForImportance.equal(index, "q", measure);
            assertThat(found.words())
                    .satisfiesAnyOf(
                            words -> assertThat(words).startsWith("reached in"),
                            words -> assertThat(words).startsWith("cannot be reached"));
            assertThat(found.weights().isPresent()).isEqualTo(found.words().startsWith("reached"));
            found.children()
                    .forEach(child -> child.achieved()
                            .ifPresent(achieved -> assertThat(achieved).isCloseTo(1 / 3.0, within(1e-6))));
            if (measure == ImportanceMeasure.VARIANCE_SHARE) {
                assertThat(found.weights()).isPresent();
            }
        }
    }

    @Property(tries = 30)
    void theOrderOfUnitsMakesNoDifferenceToTheCurve(@ForAll long seed, @ForAll @IntRange(min = 3, max = 40) int units) {
        org.egovindex.random.Draws draws = org.egovindex.random.Draws.of(seed);
        draws.at(0, 0);
        double[] x = new double[units];
        double[] y = new double[units];
        double[] backX = new double[units];
        double[] backY = new double[units];
        for (int i = 0; i < units; i++) {
            x[i] = i == 0 ? -1 : draws.below(8);
            y[i] = draws.uniform();
            backX[units - 1 - i] = x[i];
            backY[units - 1 - i] = y[i];
        }
        assertThat(new RunningLines(backX, backY).share()).isCloseTo(new RunningLines(x, y).share(), within(1e-9));
    }
}
