package org.egovindex.random;

import java.util.List;

/**
 * The Dirichlet distribution of shares: gamma numbers of the given shapes, divided by their sum. With {@code a} the shapes and {@code t} their
 * sum, means are {@code a / t} and variances {@code a (t - a) / (t^2 (t + 1))}.
 *
 * <p>All shapes 1: every point of the simplex is as likely as any other. A shape of 0 makes a share of 0. Shapes 2, 3 and 5 have the
 * means 0.2, 0.3 and 0.5.
 *
 * <p>Source: Devroye, Non-uniform random variate generation (1986), XI.4. Shapes below 1 are worked out by logarithms, as all gamma
 * numbers may be too small for doubles.
 */
public final class Dirichlet {
    private final Gamma[] parts;
    private final boolean[] absent;
    private final boolean logarithms;

    private Dirichlet(Gamma[] parts, boolean[] absent, boolean logarithms) {
        this.parts = parts;
        this.absent = absent;
        this.logarithms = logarithms;
    }

    /** With these shapes, 0 or more, one of them above 0. */
    public static Dirichlet of(List<Double> shapes) {
        Gamma[] parts = new Gamma[shapes.size()];
        boolean[] absent = new boolean[parts.length];
        boolean logarithms = false;
        int present = 0;
        for (int i = 0; i < parts.length; i++) {
            double shape = shapes.get(i);
            absent[i] = shape == 0;
            parts[i] = Gamma.of(absent[i] ? 1 : shape);
            if (!absent[i]) {
                present++;
                logarithms |= shape < 1;
            }
        }
        if (present == 0) {
            throw new IllegalArgumentException("The shapes of a Dirichlet distribution must have one above 0, not "
                    + shapes + ".\nMaybe all weights are 0.");
        }
        return new Dirichlet(parts, absent, logarithms);
    }

    /** How many shares there are. */
    public int size() {
        return parts.length;
    }

    /** Draws shares into the beginning of a row; they are 0 or more and sum to 1. */
    public void draw(Draws draws, double[] shares) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < parts.length; i++) {
            if (absent[i]) {
                shares[i] = logarithms ? Double.NEGATIVE_INFINITY : 0;
            } else {
                shares[i] = logarithms ? parts[i].logarithm(draws) : parts[i].draw(draws);
            }
            largest = Math.max(largest, shares[i]);
        }
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            if (logarithms) {
                shares[i] = StrictMath.exp(shares[i] - largest);
            }
            sum += shares[i];
        }
        for (int i = 0; i < parts.length; i++) {
            shares[i] /= sum;
        }
    }
}
