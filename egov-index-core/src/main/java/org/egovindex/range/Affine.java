package org.egovindex.range;

/** A function {@code constant + sum of slope x coordinate}. Immutable. */
final class Affine {
    private final double constant;
    private final double[] slopes;

    Affine(double constant, double[] slopes) {
        this.constant = constant;
        this.slopes = slopes.clone();
    }

    static Affine constant(double constant, int size) {
        return new Affine(constant, new double[size]);
    }

    static Affine coordinate(int which, int size) {
        double[] slopes = new double[size];
        slopes[which] = 1;
        return new Affine(0, slopes);
    }

    double constant() {
        return constant;
    }

    double slope(int coordinate) {
        return slopes[coordinate];
    }

    int size() {
        return slopes.length;
    }

    /** The largest of the slopes, signs aside. */
    double steepest() {
        double most = 0;
        for (double slope : slopes) {
            most = Math.max(most, Math.abs(slope));
        }
        return most;
    }

    double at(double[] point) {
        double value = constant;
        for (int i = 0; i < slopes.length; i++) {
            value += slopes[i] * point[i];
        }
        return value;
    }

    /** This plus {@code factor x other}. */
    Affine plus(double factor, Affine other) {
        double[] sum = slopes.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * other.slopes[i];
        }
        return new Affine(constant + factor * other.constant, sum);
    }

    Affine times(double factor) {
        return constant(0, slopes.length).plus(factor, this);
    }

    Affine plus(double more) {
        return new Affine(constant + more, slopes);
    }
}
