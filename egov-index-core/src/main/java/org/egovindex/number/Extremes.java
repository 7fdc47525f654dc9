package org.egovindex.number;

/** The smallest and the largest of numbers between gaps, four at a time so that the processor need not wait. */
final class Extremes {
    private Extremes() {}

    /** Whether there is neither a gap nor an infinite number. */
    static boolean areFinite(double[] cells) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < cells.length; i += 4) {
            a += cells[i] * 0;
            b += cells[i + 1] * 0;
            c += cells[i + 2] * 0;
            d += cells[i + 3] * 0;
        }
        for (; i < cells.length; i++) {
            a += cells[i] * 0;
        }
        return a + b + c + d == 0;
    }

    /** Infinite if there is none. */
    static double minimum(double[] cells) {
        double a = Double.POSITIVE_INFINITY;
        double b = a;
        double c = a;
        double d = a;
        int i = 0;
        for (; i + 3 < cells.length; i += 4) {
            a = cells[i] < a ? cells[i] : a;
            b = cells[i + 1] < b ? cells[i + 1] : b;
            c = cells[i + 2] < c ? cells[i + 2] : c;
            d = cells[i + 3] < d ? cells[i + 3] : d;
        }
        for (; i < cells.length; i++) {
            a = cells[i] < a ? cells[i] : a;
        }
        return Math.min(Math.min(a, b), Math.min(c, d));
    }

    /** Infinite if there is none. */
    static double maximum(double[] cells) {
        double a = Double.NEGATIVE_INFINITY;
        double b = a;
        double c = a;
        double d = a;
        int i = 0;
        for (; i + 3 < cells.length; i += 4) {
            a = cells[i] > a ? cells[i] : a;
            b = cells[i + 1] > b ? cells[i + 1] : b;
            c = cells[i + 2] > c ? cells[i + 2] : c;
            d = cells[i + 3] > d ? cells[i + 3] : d;
        }
        for (; i < cells.length; i++) {
            a = cells[i] > a ? cells[i] : a;
        }
        return Math.max(Math.max(a, b), Math.max(c, d));
    }
}
