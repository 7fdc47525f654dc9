package org.egovindex.random;

/**
 * The gamma distribution with a shape and the scale 1; mean and variance are the shape.
 *
 * <p>From 1 upwards by rejection: {@code d v} with {@code d = shape - 1/3}, {@code v = (1 + x / sqrt(9 d))^3}, x normal and a uniform
 * number that decides; about 1.05 trials a number at shape 1, fewer above. Below 1 it is a number of shape + 1, times {@code uniform ^ (1
 * / shape)}. How many numbers are used varies, so a point of a design helps little.
 *
 * <p>Source: Marsaglia and Tsang, A simple method for generating gamma variables (ACM TOMS 26, 2000).
 */
public final class Gamma {
    private final double shape;
    private final double factor;
    private final double slope;

    private Gamma(double shape) {
        this.shape = shape;
        this.factor = (shape < 1 ? shape + 1 : shape) - 1.0 / 3;
        this.slope = 1 / Math.sqrt(9 * factor);
    }

    /** With this shape, above 0. */
    public static Gamma of(double shape) {
        if (!(shape > 0) || shape == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("The shape of a gamma distribution must be above 0 and finite, not "
                    + shape + ".\nMaybe a share of 0 was meant to stay 0.");
        }
        return new Gamma(shape);
    }

    /** The shape. */
    public double shape() {
        return shape;
    }

    /** The next number; for a shape near 0 it may be too small for a double, and is 0 then. */
    public double draw(Draws draws) {
        double base = base(draws);
        return shape < 1 ? base * StrictMath.exp(StrictMath.log(draws.positive()) / shape) : base;
    }

    /** The logarithm of the next number, which is there for the smallest shapes too. */
    double logarithm(Draws draws) {
        double base = StrictMath.log(base(draws));
        return shape < 1 ? base + StrictMath.log(draws.positive()) / shape : base;
    }

    private double base(Draws draws) {
        while (true) {
            double x = draws.normal();
            double root = 1 + slope * x;
            if (root > 0) {
                double v = root * root * root;
                double u = draws.positive();
                if (StrictMath.log(u) < 0.5 * x * x + factor * (1 - v + StrictMath.log(v))) {
                    return factor * v;
                }
            }
        }
    }
}
