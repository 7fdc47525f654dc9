package org.egovindex.sensitivity;

/**
 * Estimators of the total index of a factor: the share of the variance of the output that would remain, on average, if all other factors
 * were known, {@code E(V(y | all but x_i)) / V(y)}. It is the first-order index and all interactions of the factor.
 *
 * <p>Letters and worked line as in {@link FirstOrderEstimator}: a = 0, 2, c = 4, 2, V = 5.
 */
public enum TotalEstimator {
    /**
     * {@code mean of (a - c)^2 / 2V}: Jansen 1999, table 2 (f) of Saltelli et al. 2010. (16 + 0) / 2 / 10 = 0.8. The usual one: never below
     * 0, exactly 0 for a factor that does nothing, and the same wherever the zero of the output lies.
     */
    JANSEN_1999("Jansen 1999"),
    /** {@code mean of a (a - c) / V}: Sobol 2007, table 2 (e). (0 x -4 + 2 x 0) / 2 / 5 = 0. Can be below 0; depends on the zero. */
    SOBOL_2007("Sobol 2007"),
    /**
     * The same divided by the population variance of a alone: {@code 1 - (mean of a c - (mean of a)^2) / V(a)}, Homma and Saltelli,
     * Reliability Engineering and System Safety 52 (1996). V(a) = 1: 0.
     */
    HOMMA_SALTELLI_1996("Homma and Saltelli 1996");

    private final String words;

    TotalEstimator(String words) {
        this.words = words;
    }

    /** The estimate for a factor, by its place from 0; the output must vary. */
    double of(SaltelliOutputs outputs, int factor, double variance) {
        CompensatedSum sum = new CompensatedSum();
        for (int row = 0; row < outputs.rows(); row++) {
            double a = outputs.a(row);
            double difference = a - outputs.mixed(factor, row);
            sum.add(this == JANSEN_1999 ? difference * difference : a * difference);
        }
        double mean = sum.total() / outputs.rows();
        return switch (this) {
            case JANSEN_1999 -> mean / (2 * variance);
            case SOBOL_2007 -> mean / variance;
            case HOMMA_SALTELLI_1996 -> mean / outputs.varianceOfA();
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
