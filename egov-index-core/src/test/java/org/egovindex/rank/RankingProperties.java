package org.egovindex.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.egovindex.model.City;
import org.egovindex.model.Score;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;

/** Relations that hold for every vector of scores. */
class RankingProperties {
    private static List<Scored> units(List<Integer> scores) {
        List<Scored> units = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            units.add(new Scored(City.of("u" + (1000 + i), "x"), Score.of(scores.get(i))));
        }
        return units;
    }

    private static Ranking rank(List<Scored> units, TiesStrategy ties) {
        return Ranking.of(units, RankingRule.onUnrounded(ties), Rounding.halfUp(0));
    }

    private static int halves(Ranking ranking, int unit) {
        return ranking.of("u" + (1000 + unit)).rank().halves();
    }

    @Property
    void ranksKeepTheirInvariants(@ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 12) Integer> scores) {
        List<Scored> units = units(scores);
        Ranking standard = rank(units, TiesStrategy.STANDARD);
        Ranking modified = rank(units, TiesStrategy.MODIFIED);
        Ranking dense = rank(units, TiesStrategy.DENSE);
        Ranking fractional = rank(units, TiesStrategy.FRACTIONAL);
        Ranking ordinal = rank(units, TiesStrategy.ORDINAL);
        int n = scores.size();
        long sum = 0;
        TreeSet<Integer> places = new TreeSet<>();
        for (int unit = 0; unit < n; unit++) {
            int own = scores.get(unit);
            long above = scores.stream().filter(score -> score > own).count();
            assertThat(halves(standard, unit)).isEqualTo((int) (2 * (above + 1)));
            assertThat(halves(standard, unit)).isLessThanOrEqualTo(halves(fractional, unit));
            assertThat(halves(fractional, unit)).isLessThanOrEqualTo(halves(modified, unit));
            assertThat(halves(dense, unit)).isLessThanOrEqualTo(halves(standard, unit));
            sum += halves(fractional, unit);
            places.add(halves(ordinal, unit) / 2);
        }
        assertThat(sum).isEqualTo((long) n * (n + 1));
        assertThat(places).hasSize(n).first().isEqualTo(1);
        assertThat(places.last()).isEqualTo(n);
        assertThat(dense.rows().get(n - 1).rank())
                .isEqualTo(Rank.of((int) scores.stream().distinct().count()));
    }

    @Property
    void theOrderInWhichUnitsAreGivenMakesNoDifference(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 5) Integer> scores,
            @ForAll long seed,
            @ForAll TiesStrategy ties) {
        List<Scored> shuffled = units(scores);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(rank(shuffled, ties).text())
                .isEqualTo(rank(units(scores), ties).text());
    }

    /** Against every combination of scores between the bounds, tried one by one. */
    @Property(tries = 200)
    void rankRangesAreThoseOfAllPossibleScores(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 3) Integer> lows,
            @ForAll @Size(4) List<@IntRange(min = 0, max = 2) Integer> widths) {
        int n = lows.size();
        List<Rational> lowest = new ArrayList<>();
        List<Rational> highest = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            lowest.add(Rational.of(lows.get(i)));
            highest.add(Rational.of(lows.get(i) + widths.get(i)));
        }
        int[] best = new int[n];
        int[] worst = new int[n];
        Arrays.fill(best, Integer.MAX_VALUE);
        tryAll(lows, widths, new int[n], 0, best, worst);
        List<RankRange> ranges = RankRange.of(lowest, highest, RankingRule.onUnrounded(TiesStrategy.STANDARD));
        for (int i = 0; i < n; i++) {
            assertThat(ranges.get(i)).isEqualTo(new RankRange(Rank.of(best[i]), Rank.of(worst[i])));
        }
    }

    private static void tryAll(
            List<Integer> lows, List<Integer> widths, int[] scores, int unit, int[] best, int[] worst) {
        if (unit == scores.length) {
            for (int i = 0; i < scores.length; i++) {
                int own = scores[i];
                int rank = 1
                        + (int) Arrays.stream(scores)
                                .filter(score -> score > own)
                                .count();
                best[i] = Math.min(best[i], rank);
                worst[i] = Math.max(worst[i], rank);
            }
            return;
        }
        for (int add = 0; add <= widths.get(unit); add++) {
            scores[unit] = lows.get(unit) + add;
            tryAll(lows, widths, scores, unit + 1, best, worst);
        }
    }
}
