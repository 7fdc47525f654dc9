package org.egovindex.benchmarks;

import java.util.Arrays;

/** For floors: ranks of doubles as they are, by sorting, and the summary of many ranks. */
final class PlainRanks {
    private final double[] sorted;
    private final int[] counts;

    PlainRanks(int units) {
        sorted = new double[units];
        counts = new int[units + 1];
    }

    /** The highest gets 1; equal ones get the best of their ranks. */
    void rank(double[] scores, int[] ranks) {
        int units = scores.length;
        System.arraycopy(scores, 0, sorted, 0, units);
        Arrays.sort(sorted);
        for (int i = 0; i < units; i++) {
            int place = Arrays.binarySearch(sorted, scores[i]);
            while (place + 1 < units && sorted[place + 1] == scores[i]) {
                place++;
            }
            ranks[i] = units - place;
        }
    }

    /** The sum of mean, 5 %, median and 95 % of all units' ranks, so that all are computed: a count of each unit's ranks, run by run. */
    double summary(int[][] ranks) {
        double all = 0;
        for (int unit = 0; unit < sorted.length; unit++) {
            int low = Integer.MAX_VALUE;
            int high = 0;
            long sum = 0;
            for (int[] run : ranks) {
                int rank = run[unit];
                counts[rank]++;
                low = Math.min(low, rank);
                high = Math.max(high, rank);
                sum += rank;
            }
            all += (double) sum / ranks.length;
            all += quantile(low, 0.05 * ranks.length)
                    + quantile(low, 0.5 * ranks.length)
                    + quantile(low, 0.95 * ranks.length);
            Arrays.fill(counts, low, high + 1, 0);
        }
        return all;
    }

    private int quantile(int low, double below) {
        int rank = low;
        for (long seen = counts[rank]; seen <= below && rank + 1 < counts.length; ) {
            seen += counts[++rank];
        }
        return rank;
    }
}
