package org.egovindex.sensitivity;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far two rankings of the same units agree. Ties count as ties; the rule by which ranks were given does not matter.
 *
 * <p>Kendall's tau-b is {@code (concordant - discordant) / sqrt((pairs - tied in one) (pairs - tied in the other))}, Spearman's rho the
 * correlation of fractional ranks. Neither is defined where one ranking has all units tied. Cost: n log n. Source: Knight, Journal of the
 * American Statistical Association 61 (1966). Worked line: 1, 2, 2, 4 and 2, 1, 2, 4: of 6 pairs 3 are concordant, 1 is discordant, one is
 * tied in each; tau-b is 2 / 5.
 */
final class RankAgreement {
    private final int[] one;
    private final int[] other;
    private final int[] order;

    RankAgreement(int[] one, int[] other) {
        this.one = one;
        this.other = other;
        this.order = IntStream.range(0, one.length)
                .boxed()
                .sorted((a, b) ->
                        one[a] != one[b] ? Integer.compare(one[a], one[b]) : Integer.compare(other[a], other[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Kendall's tau-b. */
    Optional<Double> kendall() {
        int n = one.length;
        long pairs = (long) n * (n - 1) / 2;
        int[] sorted = Arrays.stream(order).map(unit -> other[unit]).toArray();
        long tiedInBoth = 0;
        for (int start = 0, end; start < n; start = end) {
            end = start + 1;
            while (end < n && one[order[end]] == one[order[start]] && sorted[end] == sorted[start]) {
                end++;
            }
            tiedInBoth += (long) (end - start) * (end - start - 1) / 2;
        }
        long discordant = inversions(sorted, 0, n, new int[n]);
        long tiedInOne = tied(one);
        long tiedInOther = tied(other);
        if (pairs == tiedInOne || pairs == tiedInOther) {
            return Optional.empty();
        }
        long concordant = pairs - tiedInOne - tiedInOther + tiedInBoth - discordant;
        double root = Math.sqrt((double) (pairs - tiedInOne)) * Math.sqrt((double) (pairs - tiedInOther));
        return Optional.of(Math.max(-1, Math.min(1, (concordant - discordant) / root)));
    }

    /** Sorts a part and counts how many pairs stood the wrong way round. */
    private static long inversions(int[] row, int from, int to, int[] room) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long count = inversions(row, from, middle, room) + inversions(row, middle, to, room);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takeRight = left == middle || (right < to && row[right] < row[left]);
            count += takeRight ? middle - left : 0;
            room[i] = takeRight ? row[right++] : row[left++];
        }
        System.arraycopy(room, from, row, from, to - from);
        return count;
    }

    private static long tied(int[] ranks) {
        int[] sorted = ranks.clone();
        Arrays.sort(sorted);
        long tied = 0;
        for (int start = 0, end; start < sorted.length; start = end) {
            end = start + 1;
            while (end < sorted.length && sorted[end] == sorted[start]) {
                end++;
            }
            tied += (long) (end - start) * (end - start - 1) / 2;
        }
        return tied;
    }

    /** Spearman's rho. */
    Optional<Double> spearman() {
        return Moments.of(fractional(one), fractional(other)).correlation();
    }

    private static double[] fractional(int[] ranks) {
        int[] sorted = ranks.clone();
        Arrays.sort(sorted);
        double[] fractional = new double[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            fractional[i] = (first(sorted, ranks[i]) + first(sorted, ranks[i] + 1) + 1) / 2.0;
        }
        return fractional;
    }

    /** How many are below. */
    private static int first(int[] sorted, int rank) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < rank) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
