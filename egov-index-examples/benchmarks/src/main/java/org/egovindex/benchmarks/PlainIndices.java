package org.egovindex.benchmarks;

/** For floors: first-order indices by Saltelli (2010), total ones by Jansen (1999), and the spread of both over resamples of rows. */
final class PlainIndices {
    private final double[][] outputs;
    private final int factors;

    /** The outputs by row: of A, of B, and of A with each factor from B. */
    PlainIndices(double[][] outputs) {
        this.outputs = outputs;
        factors = outputs[0].length - 2;
    }

    /** The sum of all indices, and of their squares over the resamples, so that all are computed. */
    double all(int resamples, PlainRandom random) {
        int[] rows = new int[outputs.length];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = row;
        }
        double sum = of(rows);
        for (int resample = 0; resample < resamples; resample++) {
            for (int row = 0; row < rows.length; row++) {
                rows[row] = (int) (random.uniform() * rows.length);
            }
            double again = of(rows);
            sum += again * again;
        }
        return sum;
    }

    private double of(int[] rows) {
        double total = 0;
        double squares = 0;
        double[] first = new double[factors];
        double[] jansen = new double[factors];
        for (int row : rows) {
            double[] own = outputs[row];
            double a = own[0];
            double b = own[1];
            total += a + b;
            squares += a * a + b * b;
            for (int factor = 0; factor < factors; factor++) {
                double mixed = own[factor + 2];
                first[factor] += b * (mixed - a);
                jansen[factor] += (a - mixed) * (a - mixed);
            }
        }
        double mean = total / (2 * rows.length);
        double variance = squares / (2 * rows.length) - mean * mean;
        double sum = 0;
        for (int factor = 0; factor < factors; factor++) {
            sum += (first[factor] + jansen[factor] / 2) / rows.length / variance;
        }
        return sum;
    }
}
