package org.egovindex.range;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Publication;
import org.egovindex.number.Rational;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.egovindex.weight.WeightSpace;

class RankRangesProperties {
    /** Two to five criteria, sometimes in two groups, three to eight units, whole numbers with many ties or not. */
    private static CompositeIndex index(Random random, int most) {
        int criteria = 2 + random.nextInt(most - 1);
        int units = 3 + random.nextInt(6);
        boolean whole = random.nextBoolean();
        List<Node> leaves = new ArrayList<>();
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        for (int i = 0; i < criteria; i++) {
            leaves.add(Node.indicator("x" + i).weighing(Rational.of(1 + random.nextInt(4))));
            double[] numbers = new double[units];
            for (int unit = 0; unit < units; unit++) {
                numbers[unit] = whole ? random.nextInt(5) : random.nextDouble() * 100;
            }
            columns.put("x" + i, IndicatorColumn.of(numbers));
        }
        List<TableUnit> names = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            names.add(TableUnit.of("u" + unit));
        }
        Node tree = criteria > 3 && random.nextBoolean()
                ? Node.of("index", Node.of("group", leaves.subList(0, 2)), Node.of("rest", leaves.subList(2, criteria)))
                : Node.of("index", leaves);
        TiesStrategy ties = List.of(
                        TiesStrategy.STANDARD, TiesStrategy.STANDARD, TiesStrategy.MODIFIED, TiesStrategy.ORDINAL)
                .get(random.nextInt(4));
        Methodology methodology = Methodology.of("random", tree).withPublication(Publication.USUAL.withTies(ties));
        return methodology.compute(IndicatorTable.of(names, columns));
    }

    private static WeightSpace space(Random random, Methodology methodology) {
        WeightSpace space = WeightSpace.of(methodology);
        String first = methodology.tree().children().get(0).id();
        String second = methodology.tree().children().get(1).id();
        return switch (random.nextInt(8)) {
            case 0 -> space.varyAll();
            case 1 -> space.within(0.1 + 0.8 * random.nextDouble());
            case 2 -> space.bounds("index", 0.1, 0.7);
            case 3 -> space.vary("index").ordered(first, second);
            case 4 -> space.varyAll().ratio(first, second, 0.5, 2);
            case 5 -> space.varyAll().bound(first, 0.3, 0.3);
            case 6 -> space.varyAll().ratio(first, second, 1, 1);
            default -> space.varyAll().bound(first, 0.2, 0.5).ratio(second, first, 0, 1.5);
        };
    }

    private static List<UnitRange> ranges(RangeSearch search, int units) {
        List<UnitRange> ranges = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            ranges.add(search.of(unit));
        }
        return ranges;
    }

    @Property(tries = 60)
    void witnessesLeadToTheRankAndALatticeNeverBeyond(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
        Random random = new Random(seed);
        CompositeIndex index = index(random, 5);
        WeightSpace space = space(random, index.methodology());
        RankRanges ranges = RankRanges.of(index, space);
        assertThat(ranges.ranges())
                .as("%s %s", space, index.methodology().publication().ranking())
                .allMatch(UnitRange::isExact);
        BruteForce.assertAgrees(ranges, index, space, 8);
    }

    @Property(tries = 100)
    void linesAndLinearProgrammesAgree(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
        Random random = new Random(seed);
        CompositeIndex index = index(random, 3);
        WeightSpace space = space(random, index.methodology());
        AdditiveForm form = AdditiveForm.of(index, space);
        List<UnitRange> walked = ranges(RangeSearch.of(form, space, 1), form.size());
        List<UnitRange> programmed = ranges(RangeSearch.byProgrammes(form, space, 1000), form.size());
        for (int unit = 0; unit < form.size(); unit++) {
            assertThat(programmed.get(unit).best().rank())
                    .as(
                            "%s and %s, %s, %s",
                            programmed.get(unit),
                            walked.get(unit),
                            space,
                            index.methodology().publication().ranking())
                    .isEqualTo(walked.get(unit).best().rank());
            assertThat(programmed.get(unit).worst().rank())
                    .isEqualTo(walked.get(unit).worst().rank());
            assertThat(programmed.get(unit).isExact())
                    .as(
                            "%s and %s, %s, %s %s",
                            programmed.get(unit),
                            walked.get(unit),
                            space,
                            index.methodology().publication().ranking(),
                            index.scores())
                    .isTrue();
            assertThat(walked.get(unit).isExact()).isTrue();
        }
    }

    @Property(tries = 40)
    void theNominalRankLiesInsideAndALargerSpaceGivesAWiderRange(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
        CompositeIndex index = index(new Random(seed), 5);
        RankRanges narrow =
                RankRanges.of(index, WeightSpace.of(index.methodology()).within(0.2));
        RankRanges wide =
                RankRanges.of(index, WeightSpace.of(index.methodology()).within(0.4));
        RankRanges fixed = RankRanges.of(index, WeightSpace.of(index.methodology()));
        for (UnitRange range : narrow.ranges()) {
            String unit = range.unit().label();
            assertThat(range.best().rank()).isLessThanOrEqualTo(range.rank());
            assertThat(range.worst().rank()).isGreaterThanOrEqualTo(range.rank());
            assertThat(wide.of(unit).best().rank())
                    .isLessThanOrEqualTo(range.best().rank());
            assertThat(wide.of(unit).worst().rank())
                    .isGreaterThanOrEqualTo(range.worst().rank());
            assertThat(fixed.of(unit).best().rank()).isEqualTo(range.rank());
            assertThat(fixed.of(unit).worst().rank()).isEqualTo(range.rank());
        }
    }

    @Property(tries = 60)
    void whoIsBetterInEveryCriterionIsNeverBelow(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
        Random random = new Random(seed);
        CompositeIndex index = index(random, 5);
        WeightSpace space = space(random, index.methodology());
        Dominance dominance = Dominance.of(index, space);
        for (int one = 0; one < index.units().size(); one++) {
            for (int other = 0; other < one; other++) {
                int a = one;
                int b = other;
                PairComparison pair = dominance.of("u" + a, "u" + b);
                boolean everywhere = index.data().names().stream()
                        .allMatch(name -> index.data().column(name).get(a)
                                >= index.data().column(name).get(b));
                if (everywhere) {
                    assertThat(pair.domination()).isIn(Domination.ABOVE, Domination.NEVER_BELOW, Domination.TIED);
                }
                assertThat(pair.least()).isLessThanOrEqualTo(pair.most());
                double now =
                        index.scores("index").get(a) - index.scores("index").get(b);
                if (space.holdsStated()) {
                    assertThat(now).isBetween(pair.least() - 1e-6, pair.most() + 1e-6);
                }
            }
        }
    }

    @Property(tries = 100)
    void greedySharesAndLinearProgrammesFindTheSameLeads(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
        CompositeIndex index = index(new Random(seed), 5);
        // the same set twice: as bounds or a width, for which there is a short way, and with an order that demands
        // nothing
        String first = index.methodology().tree().children().get(0).id();
        String second = index.methodology().tree().children().get(1).id();
        for (WeightSpace space : List.of(
                WeightSpace.of(index.methodology()).bounds("index", 0.05, 0.8),
                WeightSpace.of(index.methodology()).within("index", 0.3))) {
            WeightSpace same = space.ratio(first, second, 0, 1000);
            Dominance quick = Dominance.of(index, space);
            Dominance slow = Dominance.of(index, same);
            assertThat(quick.of("u0", "u1").most())
                    .isCloseTo(slow.of("u0", "u1").most(), org.assertj.core.data.Offset.offset(1e-7));
            assertThat(quick.of("u0", "u1").least())
                    .isCloseTo(slow.of("u0", "u1").least(), org.assertj.core.data.Offset.offset(1e-7));
        }
    }
}
