package org.egovindex.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rounding;
import org.egovindex.number.Values;
import org.egovindex.publish.Explanation;
import org.egovindex.rank.Rank;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;

/** Explanations, differences and what-if questions add up, whatever the tree. */
class ExplanationProperties {
    private static final List<Aggregation> ADDITIVE = List.of(Aggregations.ARITHMETIC_MEAN, Aggregations.SUM);

    private static BigDecimal sum(Explanation whole) {
        return whole.parts().stream()
                .filter(part -> part.value().matches("-?[0-9.]+"))
                .map(part -> new BigDecimal(part.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void assertAddsUp(Explanation whole) {
        if (!whole.parts().isEmpty() && !whole.value().equals("missing")) {
            assertThat(sum(whole)).as("%s", whole).isEqualByComparingTo(whole.value());
        }
        whole.parts().forEach(ExplanationProperties::assertAddsUp);
    }

    @Property(tries = 150)
    void partsAddUpToTheNumberAboveThemAsDisplayed(@ForAll long seed) {
        RandomIndex drawn = RandomIndex.draw(
                seed, RandomIndex.From.all(RandomIndex.POSITIVE, ADDITIVE).withGaps(0.1));
        CompositeIndex index = drawn.compute();
        for (int unit = 0; unit < index.units().size(); unit++) {
            Values root = index.values(index.plan().root());
            Explanation explanation = index.explain(index.units().get(unit).label());
            if (!root.isGap(unit)) {
                BigDecimal shown = BigDecimal.valueOf(Rounding.halfUp(6).round(root.get(unit)));
                assertThat(sum(explanation)).isEqualByComparingTo(shown);
                assertThat(explanation.how())
                        .contains(shown.stripTrailingZeros().toPlainString() + " before rounding");
                explanation.parts().forEach(ExplanationProperties::assertAddsUp);
            } else {
                assertThat(explanation.value()).isEqualTo("no score, not ranked");
            }
        }
    }

    /** Some parents rounded, some normalised once more, under every kind of mean. */
    private static RandomIndex various(long seed) {
        RandomIndex drawn = RandomIndex.draw(
                seed,
                RandomIndex.From.all(RandomIndex.POSITIVE, RandomIndex.MEANS).withGaps(0.08));
        Random random = new Random(seed + 5);
        Node tree = RandomIndex.changed(drawn.tree(), node -> {
            if (node.isIndicator()) {
                return random.nextInt(6) == 0 ? node.rounded(Rounding.halfUp(1)) : node;
            }
            Node rounded = random.nextInt(5) == 0 ? node.rounded(Rounding.halfUp(2)) : node;
            return random.nextInt(5) > 0
                    ? rounded
                    : rounded.then(Then.normalised(RandomIndex.pick(
                            random,
                            List.of(
                                    Normalisations.minMax().within(2, 9).constantAs(5),
                                    Normalisations.goalposts(0, 120).within(1, 10)))));
        });
        return drawn.with(tree);
    }

    @Property(tries = 300)
    void theDifferenceOfTwoUnitsIsSplitWithoutARest(@ForAll long seed) {
        CompositeIndex index = various(seed).compute();
        Values root = index.values(index.plan().root());
        for (int one = 0; one < 3; one++) {
            for (int other = 0; other < 3; other++) {
                if (!root.isGap(one) && !root.isGap(other)) {
                    Difference difference = index.explain(
                            index.units().get(one).label(),
                            index.units().get(other).label());
                    double sum = difference.parts().stream()
                            .mapToDouble(Difference.Part::part)
                            .sum();
                    assertThat(difference.total()).isEqualTo(root.get(one) - root.get(other));
                    assertThat(sum).isCloseTo(difference.total(), within(1e-9));
                    assertThat(difference.parts())
                            .allSatisfy(
                                    part -> assertThat(Math.abs(part.part())).isLessThan(1e4));
                }
            }
        }
    }

    /** Without rounding and without extra steps no rest is needed, and what has a part counts in the index. */
    @Property(tries = 200)
    void everyPartStandsAtAnIndicatorWhereNothingIsRounded(@ForAll long seed) {
        RandomIndex drawn = RandomIndex.draw(seed, RandomIndex.From.all(RandomIndex.POSITIVE, RandomIndex.MEANS));
        CompositeIndex index = drawn.compute();
        Difference difference = index.explain("u10", "u11");
        List<String> indicators =
                drawn.tree().all().filter(Node::isIndicator).map(Node::id).toList();
        assertThat(difference.parts()).extracting(Difference.Part::node).isSubsetOf(indicators);
        assertThat(difference.parts())
                .allSatisfy(part -> assertThat(
                                index.effectiveWeights().of(part.node()).signum())
                        .isPositive());
    }

    @Property(tries = 300)
    void theNeededNumberReachesTheRankAndALittleLessDoesNot(@ForAll long seed) {
        RandomIndex drawn = RandomIndex.draw(
                seed,
                RandomIndex.From.all(RandomIndex.GOALPOSTS, RandomIndex.MEANS).withGaps(0.05));
        CompositeIndex index = drawn.compute();
        String last = index.units().get(index.units().size() - 1).label();
        int target = 1 + Math.floorMod(seed, 3);
        WhatIf whatIf = index.whatIf(last, target);
        boolean there = whatIf.from()
                .filter(rank -> rank.compareTo(Rank.of(target)) <= 0)
                .isPresent();
        int row = index.data().row(last);
        for (WhatIf.Change change : whatIf.changes()) {
            IndicatorColumn column = index.data().column(change.column());
            double range = change.ofRange() == 0 ? 1 : Math.abs(change.change()) / change.ofRange();
            Rank reached = drawn.on(drawn.table().with(change.column(), column.with(row, change.needed())))
                    .of(last)
                    .rank()
                    .orElseThrow();
            assertThat(reached).isEqualTo(change.reached()).isLessThanOrEqualTo(Rank.of(target));
            boolean far = Math.abs(change.change()) > 1e-6 * range;
            if (!there && far) {
                double less = change.needed() - Math.signum(change.change()) * 1e-6 * range;
                IndicatorTable almost = drawn.table().with(change.column(), column.with(row, less));
                assertThat(drawn.on(almost).of(last).rank().orElseThrow()).isGreaterThan(Rank.of(target));
            }
            if (there) {
                assertThat(change.change()).isZero();
            }
        }
        assertThat(whatIf.changes().size() + whatIf.unable().size())
                .isEqualTo((int) drawn.tree().all().filter(Node::isIndicator).count());
    }
}
