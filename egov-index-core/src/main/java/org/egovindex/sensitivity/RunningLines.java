package org.egovindex.sensitivity;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How much of the variance of y a curve over x accounts for: the curve of running lines.
 *
 * <p>At each x a straight line is fitted through the units nearest in rank on both sides, and its value there is taken: a local polynomial of
 * degree 1. Units of equal x have one window and one value. The width of the window is that share of all units, of those tried, with the
 * smallest leave-one-out error; the straight line through all is tried first and stays unless another is better. Then {@code S = variance of
 * the curve / variance of y}, at most 1. Source: Hastie and Tibshirani, Generalized Additive Models (1990), 2.4 and 3.4. Does not depend on
 * the order of units. Cost: n log n.
 */
final class RunningLines {
    private static final double[] SPANS = {0.7, 0.5, 0.35, 0.25};
    private static final int FEWEST = 7;
    private static final double BETTER = 0.999;
    private static final double ALMOST = 1e-9;

    private final int n;
    private final double[] x;
    private final double[] y;
    private final double[] sumX;
    private final double[] sumY;
    private final double[] sumXx;
    private final double[] sumXy;

    /** Rows that both vary. */
    RunningLines(double[] x, double[] y) {
        this.n = x.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> x[i]).thenComparingDouble(i -> y[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.x = standard(x, order);
        this.y = standard(y, order);
        this.sumX = sums(this.x, ones(n));
        this.sumY = sums(this.y, ones(n));
        this.sumXx = sums(this.x, this.x);
        this.sumXy = sums(this.x, this.y);
    }

    private static double[] ones(int n) {
        return IntStream.range(0, n).mapToDouble(i -> 1).toArray();
    }

    /** Mean 0 and squares that add up to n. */
    private static double[] standard(double[] row, int[] order) {
        double mean = Moments.mean(row);
        double spread = Math.sqrt(Moments.of(row, row).squares() / row.length);
        return IntStream.of(order).mapToDouble(i -> (row[i] - mean) / spread).toArray();
    }

    private static double[] sums(double[] one, double[] other) {
        double[] sums = new double[one.length + 1];
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < one.length; i++) {
            sum.add(one[i] * other[i]);
            sums[i + 1] = sum.total();
        }
        return sums;
    }

    /** The share of the variance of y. */
    double share() {
        double least = error(n);
        int best = n;
        for (double span : SPANS) {
            int width = Math.max(FEWEST, (int) (span * n));
            double error = width < n ? error(width) : least;
            if (error < BETTER * least) {
                least = error;
                best = width;
            }
        }
        double[] curve = new double[n];
        fit(best, (unit, value, leverage) -> curve[unit] = value);
        return Math.min(1, Moments.of(curve, curve).squares() / n);
    }

    /** The sum of squares of what is missed at each unit by the curve fitted without it. */
    private double error(int width) {
        CompensatedSum sum = new CompensatedSum();
        fit(width, (unit, value, leverage) -> {
            double missed = (y[unit] - value) / Math.max(ALMOST, 1 - leverage);
            sum.add(missed * missed);
        });
        return sum.total();
    }

    private interface Fitted {
        void at(int unit, double value, double leverage);
    }

    private void fit(int width, Fitted fitted) {
        for (int start = 0, end; start < n; start = end) {
            end = start + 1;
            while (end < n && x[end] == x[start]) {
                end++;
            }
            int beside = width >= n ? n : Math.max(0, (width - (end - start) + 1) / 2);
            int from = firstOf(Math.max(0, start - beside));
            int to = lastOf(Math.min(n, end + beside));
            line(start, end, from, to, fitted);
        }
    }

    private int firstOf(int place) {
        int first = place;
        while (first > 0 && x[first - 1] == x[place]) {
            first--;
        }
        return first;
    }

    private int lastOf(int place) {
        int last = place;
        while (last < n && x[last] == x[place - 1]) {
            last++;
        }
        return last;
    }

    private void line(int start, int end, int from, int to, Fitted fitted) {
        int m = to - from;
        double meanX = (sumX[to] - sumX[from]) / m;
        double meanY = (sumY[to] - sumY[from]) / m;
        double xx = sumXx[to] - sumXx[from] - m * meanX * meanX;
        double xy = sumXy[to] - sumXy[from] - m * meanX * meanY;
        double distance = x[start] - meanX;
        boolean flat = xx <= ALMOST * m;
        double value = flat ? meanY : meanY + distance * xy / xx;
        double leverage = 1.0 / m + (flat ? 0 : distance * distance / xx);
        for (int unit = start; unit < end; unit++) {
            fitted.at(unit, value, leverage);
        }
    }
}
