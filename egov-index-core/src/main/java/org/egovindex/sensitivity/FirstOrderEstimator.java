package org.egovindex.sensitivity;

/**
 * Estimators of the first-order index of a factor: the share of the variance of the output that would go, on average, if the factor were
 * known, {@code V(E(y | x_i)) / V(y)}.
 *
 * <p>Of a Saltelli design with N rows: {@code a}, {@code b} the outputs of A and B, {@code c} those of A with the factor taken from B, {@code
 * V} the pooled variance. An estimate can be below 0 or above 1; the index cannot. Cost: N. The worked line has N = 2, outputs a = 0, 2, b =
 * 4, 6, c = 4, 2, and V = 5.
 */
public enum FirstOrderEstimator {
    /**
     * {@code mean of b (c - a) / V}: Saltelli et al., Computer Physics Communications 181 (2010), table 2 (b). (4 x 4 + 6 x 0) / 2 / 5 =
     * 1.6. Depends on where the zero of the output lies: far from it the estimate is lost in noise.
     */
    SALTELLI_2010("Saltelli 2010"),
    /**
     * The same with the mean {@code m} of a and b taken off: {@code mean of (b - m) (c - a) / V}. m = 3: (1 x 4 + 3 x 0) / 2 / 5 = 0.4. The
     * usual one: shifting the output changes nothing.
     */
    SALTELLI_2010_CENTRED("Saltelli 2010, centred on the mean of A and B"),
    /** The same with the mean of all evaluations taken off, as SALib does. m = 3: 0.4, if this is the only factor. */
    SALTELLI_2010_CENTRED_ON_ALL("Saltelli 2010, centred on the mean of all evaluations"),
    /**
     * {@code 1 - mean of (b - c)^2 / 2V}: Jansen, Computer Physics Communications 117 (1999). 1 - (0 + 16) / 2 / 10 = 0.2. Good where the
     * index is large, worse than the others where it is small.
     */
    JANSEN_1999("Jansen 1999");

    private final String words;

    FirstOrderEstimator(String words) {
        this.words = words;
    }

    /** What is taken off the outputs of B: the same for all factors. */
    double centre(SaltelliOutputs outputs) {
        return switch (this) {
            case SALTELLI_2010, JANSEN_1999 -> 0;
            case SALTELLI_2010_CENTRED -> outputs.mean();
            case SALTELLI_2010_CENTRED_ON_ALL -> outputs.meanOfAll();
        };
    }

    /** The estimate for a factor, by its place from 0; the output must vary. */
    double of(SaltelliOutputs outputs, int factor, double variance, double centre) {
        CompensatedSum sum = new CompensatedSum();
        for (int row = 0; row < outputs.rows(); row++) {
            double a = outputs.a(row);
            double b = outputs.b(row);
            double c = outputs.mixed(factor, row);
            sum.add(this == JANSEN_1999 ? (b - c) * (b - c) : (b - centre) * (c - a));
        }
        double mean = sum.total() / outputs.rows();
        return this == JANSEN_1999 ? 1 - mean / (2 * variance) : mean / variance;
    }

    @Override
    public String toString() {
        return words;
    }
}
