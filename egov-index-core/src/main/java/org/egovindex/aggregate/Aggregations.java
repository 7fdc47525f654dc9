package org.egovindex.aggregate;

import java.util.List;

/**
 * The aggregations by name. Worked lines use the children 10, 50 and 90 with weights 0.2, 0.3 and 0.5.
 *
 * <p>Common to all: only children with a weight above 0 take part; weights are shares of their own sum; equal children give back
 * exactly that number; a mean lies between the smallest and the largest child, the arithmetic mean but for its last bits. Source: OECD/JRC, Handbook on Constructing
 * Composite Indicators (2008), step 6.
 */
public final class Aggregations {
    /**
     * {@code sum of share x value}: full compensation, a point lost here is made good by one won there. 62. Zeros and negative
     * numbers are as good as any.
     */
    public static final Aggregation ARITHMETIC_MEAN = StandardAggregation.ARITHMETIC_MEAN;

    /** The middle child, or the mean of the two in the middle; weights beyond 0 play no part. 50. */
    public static final Aggregation MEDIAN = StandardAggregation.MEDIAN;

    /** The smallest child: no compensation at all; weights beyond 0 play no part. 10. */
    public static final Aggregation MINIMUM = StandardAggregation.MINIMUM;

    /** The largest child; weights beyond 0 play no part. 90. */
    public static final Aggregation MAXIMUM = StandardAggregation.MAXIMUM;

    /**
     * {@code sum of weight x value} with weights as stated: points added up. 0.2 x 10 + 0.3 x 50 + 0.5 x 90 = 62; with weights 1,
     * 150. With children missing and renormalisation, the sum is stretched to the weight of all.
     */
    public static final Aggregation SUM = StandardAggregation.SUM;

    /**
     * {@code product of value ^ weight} with weights as stated, such as breadth times depth. With weights 1, 45,000. Negative
     * numbers are refused; a zero makes it zero; what lacks a child has none.
     */
    public static final Aggregation PRODUCT = StandardAggregation.PRODUCT;

    /**
     * {@code exp(sum of share x ln(value))}: partial compensation; a low child weighs heavily. 48.6197. Negative numbers are
     * refused, and so is zero, which would wipe out all others: see {@link #geometricMeanWithZeros}.
     */
    public static final Aggregation GEOMETRIC_MEAN = new GeneralisedMean(0, false);

    /** {@code 1 / sum of share / value}: a low child weighs still more. 31.6901. Zero and negative numbers are refused. */
    public static final Aggregation HARMONIC_MEAN = new GeneralisedMean(-1, false);

    private Aggregations() {}

    /** The geometric mean in which a zero makes the whole zero, as the formula says. 0, 5 and 10 give 0. */
    public static Aggregation geometricMeanWithZeros() {
        return new GeneralisedMean(0, true);
    }

    /** The harmonic mean in which a zero makes the whole zero, its limit. 0, 5 and 10 give 0. */
    public static Aggregation harmonicMeanWithZeros() {
        return new GeneralisedMean(-1, true);
    }

    /**
     * {@code (sum of share x value ^ power) ^ (1 / power)}; 1 is the arithmetic mean, 2 the quadratic one: 69.4262. Negative
     * numbers are refused; so is zero for a negative power.
     *
     * @throws IllegalArgumentException if the power is 0, which is the geometric mean, or not finite
     */
    public static Aggregation powerMean(double power) {
        if (power == 0 || !Double.isFinite(power)) {
            throw new IllegalArgumentException("The power of a power mean must be finite and not 0, but is " + power
                    + ".\nMaybe the geometric mean is meant, the limit for powers near 0.");
        }
        return new GeneralisedMean(power, false);
    }

    /** Those without settings that must be given. */
    public static List<Aggregation> all() {
        return List.of(ARITHMETIC_MEAN, GEOMETRIC_MEAN, HARMONIC_MEAN, MEDIAN, MINIMUM, MAXIMUM, SUM, PRODUCT);
    }
}
