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
    private int leaders;
    private boolean complete;

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

    /** How many units have the best rank. */
    public int leaders() {
        return leaders;
    }

    /** One of the units of the best rank, from 0. */
    public int leader(int place) {
        return order[place];
    }

    /** Copies twice the ranks of all units, as {@link #halves} gives them, to every {@code step}-th place. */
    public void copyHalves(int[] into, int from, int step) {
        for (int unit = 0, at = from; unit < halves.length; unit++, at += step) {
            into[at] = halves[unit];
        }
    }

    /** Copies the grid points of all units, as {@link #key} gives them, to every {@code step}-th place. */
    public void copyKeys(long[] into, int from, int step) {
        for (int unit = 0, at = from; unit < keys.length; unit++, at += step) {
            into[at] = keys[unit];
        }
    }

    /** Twice the rank of a unit; 0 if it has none. */
    public int halves(int unit) {
        return halves[unit];
    }

    /** Ranks these scores, highest first; gaps get no rank. */
    public void rank(Values scores, RankingRule rule) {
        grid = Grid.of(scores);
        grid.keys(scores, keys);
        if (rule.rounded().isPresent()) {
            round(rule.rounded().get());
        }
        complete = scores.isComplete();
        ranked = complete ? keys.length : scores.present();
        leaders = 0;
        if (!complete) {
            Arrays.fill(halves, 0);
        }
        if (ranked == 0) {
            return;
        }
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        for (int unit = 0; unit < keys.length; unit++) {
            if (complete || !scores.isGap(unit)) {
                lowest = Math.min(lowest, keys[unit]);
                highest = Math.max(highest, keys[unit]);
            }
        }
        int bits = 64 - Long.numberOfLeadingZeros(highest - lowest);
        if (highest - lowest < 0 || bits + unitBits > 62) {
            orderWide(scores);
        } else {
            order(scores, highest, bits);
        }
        assign(rule.ties());
    }

    private void order(Values scores, long highest, int bits) {
        int next = 0;
        int gaps = ranked;
        for (int unit : order) {
            if (!complete && scores.isGap(unit)) {
                sorted[gaps++] = unit;
            } else {
                sorted[next++] = ((highest - keys[unit]) << unitBits) | unit;
            }
        }
        sort.sort(sorted, ranked, bits + unitBits);
    }

    /** For scores so far apart that key and unit do not fit into one number: keys are numbered. */
    private void orderWide(Values scores) {
        int[] wide = IntStream.range(0, halves.length)
                .boxed()
                .sorted(Comparator.comparing((Integer unit) -> scores.isGap(unit))
                        .thenComparing(Comparator.comparingLong((Integer unit) -> keys[unit])
                                .reversed())
                        .thenComparing(unit -> unit))
                .mapToInt(Integer::intValue)
                .toArray();
        long different = 0;
        for (int place = 0; place < wide.length; place++) {
            different += place > 0 && keys[wide[place]] != keys[wide[place - 1]] ? 1 : 0;
            sorted[place] = (different << unitBits) | wide[place];
        }
    }

    /** Rounds the keys, if that makes any coarser. */
    private void round(Rounding rounding) {
        int dropped = grid.decimals() - rounding.decimals();
        if (dropped <= 0) {
            return;
        }
        long unit = 1;
        for (int i = 0; i < Math.min(dropped, 18); i++) {
            unit *= 10;
        }
        for (int i = 0; i < keys.length; i++) {
            keys[i] = round(keys[i], unit, rounding.mode());
        }
    }

    private static long round(long key, long unit, RoundingMode mode) {
        long whole = Math.floorDiv(Math.abs(key), unit);
        long twice = 2 * (Math.abs(key) - whole * unit);
        boolean up = twice > unit || (twice == unit && (mode == RoundingMode.HALF_UP || (whole & 1) == 1));
        return Long.signum(key) * (up ? whole + 1 : whole);
    }

    /** Gives ranks to the sorted units, and keeps their order for next time. */
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
                order[place] = unit;
                halves[unit] = ties.halves(start, end - start, distinctAbove, place - start + 1);
            }
            if (start == 0) {
                leaders = ties == TiesStrategy.ORDINAL ? 1 : end;
            }
        }
        for (int place = ranked; place < order.length; place++) {
            order[place] = (int) sorted[place] & mask;
        }
    }
}
