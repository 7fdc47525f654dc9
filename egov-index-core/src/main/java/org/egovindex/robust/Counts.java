package org.egovindex.robust;

import java.util.function.IntToDoubleFunction;

/** The distribution of whole numbers: how often each came up. Immutable. */
final class Counts {
    private final int lowest;
    private final int[] counts;
    private final long total;

    /** Counts of the numbers from {@code lowest} on; the array is not copied. */
    Counts(int lowest, int[] counts) {
        this.lowest = lowest;
        this.counts = counts;
        long sum = 0;
        for (int count : counts) {
            sum += count;
        }
        total = sum;
    }

    long total() {
        return total;
    }

    int lowest() {
        return lowest;
    }

    int highest() {
        return lowest + counts.length - 1;
    }

    int of(int number) {
        int place = number - lowest;
        return place < 0 || place >= counts.length ? 0 : counts[place];
    }

    /** How many are at most this number. */
    long upTo(int number) {
        long sum = 0;
        for (int i = 0; i < counts.length && lowest + i <= number; i++) {
            sum += counts[i];
        }
        return sum;
    }

    /** The mean, rounded once; of no numbers there is none. */
    double mean() {
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += (long) counts[i] * i;
        }
        return (double) (lowest * total + sum) / total;
    }

    /** The standard deviation with {@code n - 1}; 0 of a single number. */
    double deviation() {
        if (total < 2) {
            return 0;
        }
        double mean = mean() - lowest;
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            squares += counts[i] * ((i - mean) * (i - mean));
        }
        return Math.sqrt(squares / (total - 1));
    }

    /**
     * The quantile of type 7 (Hyndman and Fan 1996), that of R: {@code h = (n - 1) p}, and between the numbers at the places below and above
     * {@code h} in proportion. Of 1, 2, 4 and p = 0.75: h = 1.5, so 3.
     */
    double quantile(double p) {
        return quantile(p, number -> number);
    }

    /** The same of what the numbers stand for, which must not fall as they rise. */
    double quantile(double p, IntToDoubleFunction meaning) {
        double h = (total - 1) * p;
        long below = (long) Math.floor(h);
        double lower = meaning.applyAsDouble(at(below));
        return h == below ? lower : lower + (h - below) * (meaning.applyAsDouble(at(below + 1)) - lower);
    }

    /** The number at a place, from 0, when all are sorted. */
    private int at(long place) {
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i];
            if (place < sum) {
                return lowest + i;
            }
        }
        return highest();
    }
}
