package org.egovindex.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.aggregate.WeightedValues;
import org.egovindex.normalise.Direction;
import org.egovindex.number.Grid;
import org.egovindex.number.Rational;
import org.egovindex.number.Values;
import org.egovindex.rank.RankedUnit;
import org.egovindex.table.IndicatorColumn;

/** Metamorphic relations of whole indices, over random trees and tables. */
class IndexProperties {
    private static final RandomIndex.From ANY =
            RandomIndex.From.all(RandomIndex.POSITIVE, RandomIndex.MEANS).withGaps(0.15);
    private static final RandomIndex.From FIXED = RandomIndex.From.all(RandomIndex.GOALPOSTS, RandomIndex.MEANS);

    private static Values root(CompositeIndex index) {
        return index.values(index.plan().root());
    }

    private static void assertOnGrid(CompositeIndex actual, CompositeIndex expected) {
        Values one = root(actual);
        Values other = root(expected);
        for (int unit = 0; unit < one.size(); unit++) {
            assertThat(one.isGap(unit)).isEqualTo(other.isGap(unit));
            if (!one.isGap(unit)) {
                Grid grid = Grid.of(other.get(unit));
                assertThat(Math.abs(grid.key(one.get(unit)) - grid.key(other.get(unit))))
                        .isLessThanOrEqualTo(1);
                assertThat(one.get(unit)).isCloseTo(other.get(unit), within(1e-11));
            }
        }
    }

    @Property(tries = 200)
    void theOrderOfRowsMakesNoDifferenceToAnyBit(@ForAll long seed) {
        RandomIndex drawn = RandomIndex.draw(seed, ANY);
        CompositeIndex straight = drawn.compute();
        CompositeIndex shuffled = drawn.on(drawn.shuffled(seed + 1));
        assertThat(shuffled.scores()).isEqualTo(straight.scores());
        assertThat(shuffled.everyNode().in(org.egovindex.publish.Format.CSV))
                .isEqualTo(straight.everyNode().in(org.egovindex.publish.Format.CSV));
        assertThat(shuffled.seal()).isEqualTo(straight.seal());
    }

    @Property(tries = 200)
    void onlyProportionsOfWeightsCount(@ForAll long seed, @ForAll @IntRange(min = 1, max = 999) int factor) {
        RandomIndex drawn = RandomIndex.draw(seed, ANY);
        Node scaled = RandomIndex.changed(
                drawn.tree(), node -> node.weighing(node.weight().times(Rational.of(factor, 7))));
        assertOnGrid(drawn.with(scaled).compute(), drawn.compute());
    }

    @Property(tries = 200)
    void whatWeighsNothingCanBeDropped(@ForAll long seed) {
        RandomIndex drawn = RandomIndex.draw(seed, ANY);
        Node dropped = RandomIndex.changed(
                drawn.tree(),
                node -> node.isIndicator()
                        ? node
                        : node.withChildren(node.children().stream()
                                .filter(child -> child.weight().signum() > 0)
                                .toList()));
        CompositeIndex fewer = drawn.with(dropped).compute();
        CompositeIndex all = drawn.compute();
        assertThat(root(fewer)).isEqualTo(root(all));
        for (int unit = 0; unit < all.units().size(); unit++) {
            assertThat(fewer.of(unit)).isEqualTo(all.of(unit));
        }
    }

    private static void collect(Node node, Rational share, List<Node> leaves) {
        if (node.isIndicator()) {
            leaves.add(node.weighing(share));
        } else {
            Rational total = EffectiveWeights.total(node);
            node.children()
                    .forEach(child -> collect(child, share.times(child.weight()).dividedBy(total), leaves));
        }
    }

    @Property(tries = 200)
    void levelsCanBeFlattenedUnderArithmeticAndGeometricMeans(@ForAll long seed) {
        for (Aggregation mean : List.of(Aggregations.ARITHMETIC_MEAN, Aggregations.GEOMETRIC_MEAN)) {
            RandomIndex drawn = RandomIndex.draw(seed, RandomIndex.From.all(RandomIndex.POSITIVE, List.of(mean)));
            List<Node> leaves = new ArrayList<>();
            collect(drawn.tree(), Rational.ONE, leaves);
            Node flat = Node.of("flat", leaves).choosing(drawn.tree().choices());
            assertOnGrid(drawn.with(flat).compute(), drawn.compute());
        }
    }

    @Property(tries = 200)
    void aCopyOfAUnitTiesWithIt(@ForAll long seed) {
        RandomIndex drawn = RandomIndex.draw(seed, ANY);
        CompositeIndex index = drawn.on(drawn.withCopy(1, "zz copy"));
        assertThat(index.of("zz copy").score()).isEqualTo(index.of("u11").score());
        assertThat(index.of("zz copy").rank()).isEqualTo(index.of("u11").rank());
    }

    @Property(tries = 200)
    void withGoalpostsACopyChangesNobodysScore(@ForAll long seed) {
        RandomIndex drawn = RandomIndex.draw(seed, FIXED);
        CompositeIndex before = drawn.compute();
        CompositeIndex after = drawn.on(drawn.withCopy(0, "zz copy"));
        before.units()
                .forEach(unit -> assertThat(after.of(unit.label()).score())
                        .isEqualTo(before.of(unit.label()).score()));
    }

    @Property(tries = 200)
    void withGoalpostsTheLastUnitCanLeaveWithoutAnyRankChanging(@ForAll long seed) {
        RandomIndex drawn = RandomIndex.draw(seed, FIXED);
        CompositeIndex before = drawn.compute();
        List<RankedUnit> rows = before.ranking().rows();
        String last = rows.get(rows.size() - 1).unit().label();
        CompositeIndex after = drawn.on(drawn.table()
                .only(before.units().stream()
                        .filter(unit -> !unit.label().equals(last))
                        .toList()));
        after.units()
                .forEach(unit -> assertThat(after.of(unit.label()).rank())
                        .isEqualTo(before.of(unit.label()).rank()));
    }

    @Property(tries = 200)
    void withGoalpostsABetterNumberNeverLowersAUnit(@ForAll long seed, @ForAll int which, @ForAll int whose) {
        RandomIndex drawn = RandomIndex.draw(seed, FIXED);
        CompositeIndex before = drawn.compute();
        List<Node> indicators = drawn.tree().all().filter(Node::isIndicator).toList();
        Node indicator = indicators.get(Math.floorMod(which, indicators.size()));
        int unit = Math.floorMod(whose, drawn.table().units().size());
        IndicatorColumn column = drawn.table().column(indicator.id());
        boolean lower = indicator
                .choices()
                .direction()
                .filter(Direction.LOWER_IS_BETTER::equals)
                .isPresent();
        double better = lower ? column.get(unit) / 2 : column.get(unit) + 17;
        CompositeIndex after = drawn.on(drawn.table().with(indicator.id(), column.with(unit, better)));
        assertThat(root(after).get(unit)).isGreaterThanOrEqualTo(root(before).get(unit) - 1e-12);
        assertThat(after.of(unit).rank().orElseThrow())
                .isLessThanOrEqualTo(before.of(unit).rank().orElseThrow());
    }

    @Property(tries = 200)
    void reversingEveryDirectionReversesTheRanking(@ForAll long seed) {
        RandomIndex drawn = RandomIndex.draw(seed, RandomIndex.From.all(RandomIndex.MIN_MAX, RandomIndex.ARITHMETIC));
        Node reversed = RandomIndex.changed(
                drawn.tree(),
                node -> !node.isIndicator()
                        ? node
                        : node.with(
                                node.choices().direction().isPresent()
                                        ? Direction.HIGHER_IS_BETTER
                                        : Direction.LOWER_IS_BETTER));
        CompositeIndex straight = drawn.compute();
        CompositeIndex turned = drawn.with(reversed).compute();
        Grid grid = Grid.of(1);
        int units = straight.units().size();
        for (int i = 0; i < units; i++) {
            assertThat(root(turned).get(i)).isCloseTo(1 - root(straight).get(i), within(1e-12));
            for (int j = 0; j < units; j++) {
                long apart = grid.key(root(straight).get(i))
                        - grid.key(root(straight).get(j));
                if (Math.abs(apart) > 1) {
                    assertThat(turned.of(i)
                                    .rank()
                                    .orElseThrow()
                                    .compareTo(turned.of(j).rank().orElseThrow()))
                            .isEqualTo(Long.signum(apart));
                }
            }
        }
    }

    @Property(tries = 200)
    void effectiveWeightsOfIndicatorsAddUpToOne(@ForAll long seed) {
        RandomIndex drawn = RandomIndex.draw(seed, ANY);
        Rational sum = drawn.compute().effectiveWeights().lines().stream()
                .filter(line -> line.indicator().isPresent())
                .map(EffectiveWeights.Line::effective)
                .reduce(Rational.ZERO, Rational::plus);
        assertThat(sum).isEqualTo(Rational.ONE);
    }

    /** An arithmetic mean under another name, which a plan does not know and so takes unit by unit. */
    private record UnitByUnit() implements Aggregation {
        @Override
        public double of(WeightedValues children) {
            return Aggregations.ARITHMETIC_MEAN.of(children);
        }

        @Override
        public String id() {
            return "unit-by-unit";
        }
    }

    @Property(tries = 200)
    void columnByColumnIsUnitByUnitToTheLastBit(@ForAll long seed) {
        RandomIndex drawn = RandomIndex.draw(seed, RandomIndex.From.all(RandomIndex.POSITIVE, RandomIndex.ARITHMETIC));
        Node slowly = RandomIndex.changed(drawn.tree(), node -> node.with(new UnitByUnit()));
        CompositeIndex quick = drawn.compute();
        CompositeIndex slow = drawn.with(slowly).compute();
        assertThat(slow.scores()).isEqualTo(quick.scores());
    }

    @Property(tries = 100)
    void whatWasObservedStaysAndWhatWasImputedIsSaid(@ForAll long seed) {
        RandomIndex drawn = RandomIndex.draw(seed, ANY);
        CompositeIndex index = drawn.compute();
        for (Node node : drawn.tree().all().filter(Node::isIndicator).toList()) {
            IndicatorColumn raw = drawn.table().column(node.id());
            IndicatorColumn treated = index.treated().column(node.id());
            double added = node.choices().transforms().isPresent() ? 0.5 : 0;
            for (int unit = 0; unit < raw.size(); unit++) {
                String label = index.units().get(unit).label();
                Availability availability = index.availability(node.id(), label);
                assertThat(availability.observed()).isEqualTo(raw.isMissing(unit) ? 0 : 1);
                assertThat(index.isImputed(node.id(), label))
                        .isEqualTo(raw.isMissing(unit) && !treated.isMissing(unit));
                assertThat(availability.imputed()).isEqualTo(index.isImputed(node.id(), label) ? 1 : 0);
                if (!raw.isMissing(unit)) {
                    assertThat(treated.get(unit)).isEqualTo(raw.get(unit) + added);
                }
            }
        }
    }
}
