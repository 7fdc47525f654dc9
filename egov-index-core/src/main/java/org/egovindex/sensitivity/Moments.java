package org.egovindex.sensitivity;

import java.util.Optional;

/** How two rows of numbers vary together: sums of products of distances from the means. */
final class Moments {
    /** Of the largest number, signs aside: what varies by no more than that is constant. */
    private static final double ALMOST = 1e-12;

    private final double xx;
    private final double yy;
    private final double xy;

    private Moments(double xx, double yy, double xy) {
        this.xx = xx;
        this.yy = yy;
        this.xy = xy;
    }

    static Moments of(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        CompensatedSum xx = new CompensatedSum();
        CompensatedSum yy = new CompensatedSum();
        CompensatedSum xy = new CompensatedSum();
        for (int i = 0; i < x.length; i++) {
            xx.add((x[i] - meanX) * (x[i] - meanX));
            yy.add((y[i] - meanY) * (y[i] - meanY));
            xy.add((x[i] - meanX) * (y[i] - meanY));
        }
        return new Moments(isConstant(x) ? 0 : xx.total(), isConstant(y) ? 0 : yy.total(), xy.total());
    }

    static double mean(double[] row) {
        CompensatedSum sum = new CompensatedSum();
        for (double number : row) {
            sum.add(number);
        }
        return sum.total() / row.length;
    }

    private static boolean isConstant(double[] row) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double number : row) {
            lowest = Math.min(lowest, number);
            highest = Math.max(highest, number);
        }
        return !(highest - lowest > ALMOST * Math.max(Math.abs(lowest), Math.abs(highest)));
    }

    /** Pearson's correlation; none if one of the rows is constant. */
    Optional<Double> correlation() {
        return xx == 0 || yy == 0
                ? Optional.empty()
                : Optional.of(Math.max(-1, Math.min(1, xy / (Math.sqrt(xx) * Math.sqrt(yy)))));
    }

    /** Covariance over the variance of the second row; none if that is constant. */
    Optional<Double> slopeOnSecond() {
        return yy == 0 ? Optional.empty() : Optional.of(xy / yy);
    }

    /** The sum of squares of the first row; 0 if it is constant. */
    double squares() {
        return xx;
    }

    /** The sum of products. */
    double products() {
        return xy;
    }
}
