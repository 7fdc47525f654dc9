package org.egovindex.number;

/** The loops that most of the time is spent in, so plain that a compiler makes vectors of them. */
final class RowArithmetic {
    private RowArithmetic() {}

    /** {@code base + scale * ((x - shift) / width)}. */
    static void rescale(double[] cells, double[] source, double shift, double width, double base, double scale) {
        if (base == 0 && scale == 1) {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = (source[i] - shift) / width;
            }
        } else {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = base + scale * ((source[i] - shift) / width);
            }
        }
    }

    /** Adds four rows times their weights, one after the other. */
    static void addScaled(double[] cells, double[] weights, double[] a, double[] b, double[] c, double[] d) {
        double u = weights[0];
        double v = weights[1];
        double w = weights[2];
        double x = weights[3];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i] + u * a[i] + v * b[i] + w * c[i] + x * d[i];
        }
    }
}
