package org.egovindex.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.number.Grid;
import org.egovindex.number.Rounding;
import org.egovindex.number.Values;
import org.egovindex.table.TableUnit;

/** The quick ranks of a plan against the ranking that is printed, which works on exact numbers by another road. */
class PlacesProperties {
    private static final int FIRST = 10_000;
    private static final List<RankingRule> RULES = rules();

    private static List<RankingRule> rules() {
        List<RankingRule> rules = new ArrayList<>();
        for (TiesStrategy ties : TiesStrategy.values()) {
            rules.add(RankingRule.onUnrounded(ties));
            for (int decimals : new int[] {-2, 0, 1, 3, 8, 9, 12}) {
                rules.add(RankingRule.onRounded(Rounding.halfUp(decimals), ties));
                rules.add(RankingRule.onRounded(Rounding.halfEven(decimals), ties));
            }
        }
        return rules;
    }

    /** Kinds: ties, near-ties, ordinary numbers, halves of the last decimal, and magnitudes of all sorts. */
    private static double draw(Random random, int kind) {
        return switch (kind) {
            case 0 -> random.nextInt(12);
            case 1 -> 0.1 * (1 + random.nextInt(9)) + (random.nextInt(5) - 2) * 0x1p-54;
            case 2 -> random.nextDouble() * 200 - 100;
            case 3 -> (random.nextInt(4_001) - 2_000) / 16.0;
            case 4 -> (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(600) - 300);
            default -> 1_000 - (random.nextInt(3)) * 0x1p-43 - random.nextInt(2) * random.nextInt(1_000);
        };
    }

    private static void assertSame(Values scores, RankingRule rule, Places places) {
        double largest = 0;
        for (int i = 0; i < scores.size(); i++) {
            largest = scores.isGap(i) ? largest : Math.max(largest, Math.abs(scores.get(i)));
        }
        Grid grid = Grid.of(largest);
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Score score =
                    scores.isGap(i) ? Score.missing(MissingReason.INCOMPLETE) : Score.of(grid.snap(scores.get(i)));
            scored.add(new Scored(TableUnit.of("u" + (FIRST + i)), score));
        }
        Ranking ranking = Ranking.of(scored, rule, Rounding.halfUp(2));
        int[] expected = new int[scores.size()];
        ranking.rows()
                .forEach(row -> expected[Integer.parseInt(row.unit().label().substring(1)) - FIRST] =
                        row.rank().halves());
        places.rank(scores, rule);
        int[] quick = new int[scores.size()];
        for (int i = 0; i < quick.length; i++) {
            quick[i] = places.halves(i);
        }
        assertThat(quick).as("%s", rule).isEqualTo(expected);
        assertThat(places.ranked()).isEqualTo(ranking.rows().size());
    }

    @Property(tries = 600)
    void quickRanksAreThoseOfTheRanking(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 400) int size,
            @ForAll @IntRange(min = 0, max = 5) int kind) {
        Random random = new Random(seed);
        Values scores = Values.gaps(size);
        double gaps = random.nextInt(3) * 0.2;
        for (int i = 0; i < size; i++) {
            scores.setDefined(i, random.nextDouble() < gaps ? Double.NaN : draw(random, kind));
        }
        Places places = new Places(size);
        for (int i = 0; i < 4; i++) {
            assertSame(scores, RULES.get(random.nextInt(RULES.size())), places);
        }
    }

    /** The order of last time is where the next begins: scores move a little or a lot, and gaps come and go. */
    @Property(tries = 150)
    void ranksAreRightWhateverWasRankedBefore(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 300) int size,
            @ForAll @IntRange(min = 0, max = 5) int kind) {
        Random random = new Random(seed);
        Values scores = Values.gaps(size);
        Places places = new Places(size);
        for (int time = 0; time < 8; time++) {
            int changes = random.nextInt(3) == 0 ? 3 * size : 1 + size / 10;
            for (int i = 0; i < changes; i++) {
                scores.setDefined(
                        random.nextInt(size),
                        random.nextInt(4) == 0 ? Double.NaN : draw(random, random.nextInt(9) == 0 ? 4 : kind));
            }
            RankingRule rule = RULES.get(random.nextInt(RULES.size()));
            assertSame(scores, rule, places);
            assertLeaders(scores, rule, places);
        }
    }

    /** The leaders are those of the best rank; the copies are what is asked one by one. */
    private static void assertLeaders(Values scores, RankingRule rule, Places places) {
        int[] halves = new int[scores.size()];
        places.copyHalves(halves, 0, 1);
        long[] keys = new long[scores.size()];
        places.copyKeys(keys, 0, 1);
        int best = IntStream.of(halves).filter(rank -> rank > 0).min().orElse(0);
        List<Integer> leaders = new ArrayList<>();
        for (int i = 0; i < places.leaders(); i++) {
            leaders.add(places.leader(i));
        }
        List<Integer> expected = IntStream.range(0, halves.length)
                .filter(unit -> halves[unit] > 0 && halves[unit] == best)
                .boxed()
                .toList();
        assertThat(leaders).as("%s", rule).containsExactlyInAnyOrderElementsOf(expected);
        for (int unit = 0; unit < halves.length; unit++) {
            assertThat(halves[unit]).isEqualTo(places.halves(unit));
            assertThat(keys[unit]).isEqualTo(places.key(unit));
        }
    }

    @Property(tries = 40)
    void alsoForUpToTwoThousandUnits(
            @ForAll long seed,
            @ForAll @IntRange(min = 257, max = 2_000) int size,
            @ForAll @IntRange(min = 0, max = 5) int kind) {
        Random random = new Random(seed);
        Values scores = Values.gaps(size);
        for (int i = 0; i < size; i++) {
            scores.setDefined(i, random.nextInt(9) == 0 ? Double.NaN : draw(random, kind));
        }
        assertSame(scores, RULES.get(random.nextInt(RULES.size())), new Places(size));
    }

    @Example
    void everyRuleAgreesOnOneSmallTable() {
        Values scores = Values.of(10, 9, 9, 8, -8, 0.5, 1.5, 2.5, 9 + 1e-12, 1e-12);
        RULES.forEach(rule -> assertSame(scores, rule, new Places(10)));
        RULES.forEach(rule -> assertSame(Values.gaps(3), rule, new Places(3)));
        RULES.forEach(rule -> assertSame(Values.gaps(0), rule, new Places(0)));
        RULES.forEach(rule -> assertSame(Values.of(1e300, -1e300, 1, Double.MAX_VALUE), rule, new Places(4)));
    }

    /** 1224, 1334, 1223, 1234 and 1 2.5 2.5 4, in halves. */
    @Example
    void theFourScoresThatGiveTheRulesTheirNames() {
        Places places = new Places(4);
        int[][] halves = {{2, 4, 4, 8}, {2, 6, 6, 8}, {2, 4, 4, 6}, {2, 4, 6, 8}, {2, 5, 5, 8}};
        for (TiesStrategy ties : TiesStrategy.values()) {
            places.rank(Values.of(10, 9, 9, 8), RankingRule.onUnrounded(ties));
            for (int unit = 0; unit < 4; unit++) {
                assertThat(places.halves(unit)).isEqualTo(halves[ties.ordinal()][unit]);
            }
        }
    }

    /** Above two million units key and place no longer fit into one number; the ranks are the same. */
    @Example
    void alsoForMoreUnitsThanFitBesideTheirKeys() {
        int size = (1 << 21) + 3;
        Values scores = Values.gaps(size);
        for (int i = 0; i < size - 1; i++) {
            scores.set(i, 999.5 - (i % 1_999)); // each score 1,049 or 1,050 times, and once more below
        }
        Places places = new Places(size);
        places.rank(scores, RankingRule.onUnrounded(TiesStrategy.STANDARD));
        assertThat(places.ranked()).isEqualTo(size - 1);
        assertThat(places.halves(size - 1)).isZero();
        int often = (size - 1) / 1_999 + 1;
        assertThat(places.halves(0)).isEqualTo(2);
        assertThat(places.halves(1_999)).isEqualTo(2);
        assertThat(places.halves(1)).isEqualTo(2 * (often + 1));
        places.rank(scores, RankingRule.onUnrounded(TiesStrategy.ORDINAL));
        assertThat(places.halves(1_999)).isEqualTo(4);
    }
}
