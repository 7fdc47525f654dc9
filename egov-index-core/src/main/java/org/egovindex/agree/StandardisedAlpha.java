package org.egovindex.agree;

import java.util.List;

/** Cronbach's alpha of columns brought to the same variance: {@code k r / (1 + (k - 1) r)} with {@code r} the mean correlation of two columns. Complete subjects only. */
final class StandardisedAlpha implements Prepared {
    /** The sum of the standardised columns does not vary if all that is left of it is the last bits of correlations. */
    private static final double LAST_BITS = 1e-12;

    private final Rows rows;
    private final int k;

    private StandardisedAlpha(Rows rows) {
        this.rows = rows;
        this.k = rows.raters();
    }

    static Prepared of(Rows rows) {
        String fault = Metric.INTERVAL.fault(rows.scale()) + CohenKappa.fault(rows, Weighting.NOMINAL);
        return fault.isEmpty() ? new StandardisedAlpha(rows) : Prepared.unfit(fault);
    }

    @Override
    public void at(double[] times, Quotient into) {
        double sum = 0;
        for (int first = 0; first < k; first++) {
            for (int second = first + 1; second < k; second++) {
                double width = Math.sqrt(product(times, first, first)) * Math.sqrt(product(times, second, second));
                if (width == 0) {
                    into.undefined("a column does not vary");
                    return;
                }
                sum += product(times, first, second) / width;
            }
        }
        double mean = sum / (k * (k - 1) / 2.0);
        double bottom = 1 + (k - 1) * mean;
        boolean cancels = Math.abs(bottom) < LAST_BITS;
        into.set(k * mean, cancels ? 0 : bottom, IntraclassCorrelation.SAME_MEANS);
    }

    /** Subjects times the sum of products about the means. */
    private double product(double[] times, int first, int second) {
        double n = 0;
        double a = 0;
        double b = 0;
        double ab = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (rows.ratings(row) == k) {
                double x =
                        rows.scale().point(rows.code(row, first)) - rows.scale().point(0);
                double y = rows.scale().point(rows.code(row, second))
                        - rows.scale().point(0);
                n += times[row];
                a += times[row] * x;
                b += times[row] * y;
                ab += times[row] * x * y;
            }
        }
        return n * ab - a * b;
    }

    @Override
    public int least() {
        return k;
    }

    @Override
    public List<Estimate.Part> parts(double[] times, Quotient worked) {
        return List.of();
    }
}
