package org.egovindex.rank;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.egovindex.number.Grid;
import org.egovindex.number.Rounding;
import org.egovindex.number.Values;

/**
 * The ranks of rows of numbers, made again and again without allocating: what a plan needs a million times. The same ranks as
 * {@link Ranking}, given that units stand in the order of their labels.
 *
 * <p>Scores become whole numbers of grid points, and those are sorted together with their units, which begin in the order of last
 * time: see {@link KeySort} for the cost.
 */
public final class Places {
    private final long[] keys;
    private final long[] sorted;
    private final int[] order;
    private final int[] halves;
    private final KeySort sort;
    private final int unitBits;
    private Grid grid = Grid.of(0.0);
    private int ranked;

    /** Room for so many units. */
    public Places(int units) {
        keys = new long[units];
        sorted = new long[units];
        order = IntStream.range(0, units).toArray();
        halves = new int[units];
        sort = new KeySort(units);
        unitBits = Math.max(1, 64 - Long.numberOfLeadingZeros(units));
    }

    /** How many units have a rank. */
    public int ranked() {
        return ranked;
    }

    /** The grid on which scores were compared. */
    public Grid grid() {
        return grid;
    }

    /** The grid point of a unit's score as it was ranked, of those that have a rank. */
    public long key(int unit) {
        return keys[unit];
    }

    /** Twice the rank of a unit; 0 if it has none. */
    public int halves(int unit) {
        return halves[unit];
    }

    /** Ranks these scores, highest first; gaps get no rank. */
    public void rank(Values scores, RankingRule rule) {
        Arrays.fill(halves, 0);
        ranked = 0;
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        grid = grid(scores);
        for (int unit = 0; unit < halves.length; unit++) {
            if (!scores.isGap(unit)) {
                long key = key(grid, scores.get(unit), rule);
                keys[unit] = key;
                lowest = Math.min(lowest, key);
                highest = Math.max(highest, key);
                ranked++;
            }
        }
        if (ranked == 0) {
            return;
        }
        int bits = 64 - Long.numberOfLeadingZeros(highest - lowest);
        if (highest - lowest < 0 || bits + unitBits > 62) {
            rankWide(scores, rule.ties());
            return;
        }
        int next = 0;
        for (int place = 0; place < order.length; place++) {
            int unit = order[place];
            if (!scores.isGap(unit)) {
                sorted[next++] = ((highest - keys[unit]) << unitBits) | unit;
            }
        }
        sort.sort(sorted, ranked, bits + unitBits);
        assign(rule.ties());
        if (ranked == order.length) {
            int mask = (1 << unitBits) - 1;
            for (int place = 0; place < ranked; place++) {
                order[place] = (int) sorted[place] & mask;
            }
        }
    }

    private static Grid grid(Values scores) {
        double largest = 0;
        for (int unit = 0; unit < scores.size(); unit++) {
            if (!scores.isGap(unit)) {
                largest = Math.max(largest, Math.abs(scores.get(unit)));
            }
        }
        return Grid.of(largest);
    }

    private static long key(Grid grid, double score, RankingRule rule) {
        long key = grid.key(score);
        if (rule.rounded().isEmpty()) {
            return key;
        }
        Rounding rounding = rule.rounded().get();
        int dropped = grid.decimals() - rounding.decimals();
        if (dropped <= 0) {
            return key;
        }
        long unit = 1;
        for (int i = 0; i < Math.min(dropped, 18); i++) {
            unit *= 10;
        }
        long whole = Math.floorDiv(Math.abs(key), unit);
        long twice = 2 * (Math.abs(key) - whole * unit);
        boolean up = twice > unit || (twice == unit && (rounding.mode() == RoundingMode.HALF_UP || (whole & 1) == 1));
        return Long.signum(key) * (up ? whole + 1 : whole);
    }

    private void assign(TiesStrategy ties) {
        int mask = (1 << unitBits) - 1;
        int distinctAbove = 0;
        for (int start = 0, end; start < ranked; start = end, distinctAbove++) {
            long key = sorted[start] >>> unitBits;
            end = start + 1;
            while (end < ranked && sorted[end] >>> unitBits == key) {
                end++;
            }
            for (int place = start; place < end; place++) {
                int unit = (int) sorted[place] & mask;
                halves[unit] = ties.halves(start, end - start, distinctAbove, place - start + 1);
            }
        }
    }

    /** For scores so far apart that key and unit do not fit into one number. */
    private void rankWide(Values scores, TiesStrategy ties) {
        long[] wide = keys.clone();
        int[] order = IntStream.range(0, halves.length)
                .filter(unit -> !scores.isGap(unit))
                .boxed()
                .sorted(Comparator.comparingLong((Integer unit) -> wide[unit])
                        .reversed()
                        .thenComparing(unit -> unit))
                .mapToInt(Integer::intValue)
                .toArray();
        int distinctAbove = 0;
        for (int start = 0, end; start < order.length; start = end, distinctAbove++) {
            end = start + 1;
            while (end < order.length && wide[order[end]] == wide[order[start]]) {
                end++;
            }
            for (int place = start; place < end; place++) {
                halves[order[place]] = ties.halves(start, end - start, distinctAbove, place - start + 1);
            }
        }
    }
}
