package org.egovindex.compare;

import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.Values;

/**
 * A straight line through points by ordinary least squares: {@code y = intercept + slope x + error}.
 *
 * <p>{@code slope = Sxy / Sxx}; standard error {@code sqrt(SSE / (n - 2) / Sxx)}; {@code t = slope / standard error}; {@code R^2 = 1 - SSE / Syy}. Worked line: 1, 2, 3 and 2,
 * 2, 3: Sxy = 1, Sxx = 2, slope 0.5, SSE = 1/6, standard error sqrt(1/12) = 0.288675, t = 1.732051, R^2 = 0.75.
 *
 * @param points how many, 3 or more
 * @param intercept where x is 0
 * @param slope y by x
 * @param standardError of the slope
 * @param t the slope over its standard error; nothing if the line goes through all points
 * @param determination R squared; nothing if all y are the same
 */
public record Regression(
        int points,
        double intercept,
        double slope,
        double standardError,
        OptionalDouble t,
        OptionalDouble determination) {
    private static final int FEWEST = 3;
    /** A smaller share of squares that no line explains is the last bits of doubles. */
    private static final double ROUNDING = 1e-24;

    /** The line, if there are three points or more and not all x are the same. Points must come in an order that does not depend on a file's. */
    static Optional<Regression> of(double[] x, double[] y) {
        int n = x.length;
        if (n < FEWEST) {
            return Optional.empty();
        }
        double meanX = Values.of(x).mean();
        double meanY = Values.of(y).mean();
        double sumX = 0;
        double sumY = 0;
        double together = 0;
        for (int i = 0; i < n; i++) {
            sumX += (x[i] - meanX) * (x[i] - meanX);
            sumY += (y[i] - meanY) * (y[i] - meanY);
            together += (x[i] - meanX) * (y[i] - meanY);
        }
        if (sumX == 0) {
            return Optional.empty();
        }
        double slope = together / sumX;
        double intercept = meanY - slope * meanX;
        double errors = 0;
        for (int i = 0; i < n; i++) {
            double error = y[i] - meanY - slope * (x[i] - meanX);
            errors += error * error;
        }
        errors = errors <= ROUNDING * sumY ? 0 : errors;
        double standardError = Math.sqrt(errors / (n - 2) / sumX);
        return Optional.of(new Regression(
                n,
                intercept,
                slope,
                standardError,
                standardError > 0 ? OptionalDouble.of(slope / standardError) : OptionalDouble.empty(),
                sumY > 0 ? OptionalDouble.of(Math.max(0, 1 - errors / sumY)) : OptionalDouble.empty()));
    }
}
