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
 * <p>Scores become whole numbers of grid points, and those are sorted together with their units. Cost: n log n up to some
 * hundred units, then n.
 */
public final class Places {
    private static final int FEW = 256;
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private final long[] keys;
    private final long[] other;
    private final int[] counts = new int[DIGITS];
    private final int[] halves;
    private final int unitBits;
    private Grid grid = Grid.of(0.0);
    private int ranked;

    /** Room for so many units. */
    public Places(int units) {
        keys = new long[units];
        other = new long[units];
        halves = new int[units];
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
                other[unit] = key;
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
        for (int unit = 0; unit < halves.length; unit++) {
            if (!scores.isGap(unit)) {
                keys[next++] = ((highest - other[unit]) << unitBits) | unit;
            }
        }
        sort(bits);
        assign(rule.ties());
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

    /** Sorts the first {@code ranked} keys: their upper part by digits, so that equal ones keep the order of units. */
    private void sort(int bits) {
        if (ranked <= FEW) {
            Arrays.sort(keys, 0, ranked);
            return;
        }
        for (int shift = unitBits; shift < unitBits + bits; shift += DIGIT_BITS) {
            Arrays.fill(counts, 0);
            for (int i = 0; i < ranked; i++) {
                counts[(int) (keys[i] >>> shift) & (DIGITS - 1)]++;
            }
            int sum = 0;
            for (int digit = 0; digit < DIGITS; digit++) {
                int count = counts[digit];
                counts[digit] = sum;
                sum += count;
            }
            for (int i = 0; i < ranked; i++) {
                other[counts[(int) (keys[i] >>> shift) & (DIGITS - 1)]++] = keys[i];
            }
            System.arraycopy(other, 0, keys, 0, ranked);
        }
    }

    private void assign(TiesStrategy ties) {
        int mask = (1 << unitBits) - 1;
        int distinctAbove = 0;
        for (int start = 0, end; start < ranked; start = end, distinctAbove++) {
            long key = keys[start] >>> unitBits;
            end = start + 1;
            while (end < ranked && keys[end] >>> unitBits == key) {
                end++;
            }
            for (int place = start; place < end; place++) {
                int unit = (int) keys[place] & mask;
                halves[unit] = ties.halves(start, end - start, distinctAbove, place - start + 1);
            }
        }
    }

    /** For scores so far apart that key and unit do not fit into one number. */
    private void rankWide(Values scores, TiesStrategy ties) {
        long[] wide = other.clone();
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
