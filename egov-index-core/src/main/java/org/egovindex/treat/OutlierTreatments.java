package org.egovindex.treat;

import java.util.List;

/**
 * The treatments of outliers by name. Worked lines use the numbers 1, 2, 3, 4, 5, 6, 7, 8 and 100, with a skewness of 2.970 and a kurtosis
 * of 8.868.
 *
 * <p>All look at the sample: what is done to a number changes with the numbers of other units. Sources: OECD/JRC, Handbook on Constructing
 * Composite Indicators (2008), step 5; W. Becker and others, COINr (2022), whose {@code Treat} does the same as {@link #winsorise}.
 */
public final class OutlierTreatments {
    /** Numbers stay as they are, and 100 is 100. */
    public static final OutlierTreatment NONE = Untreated.NONE;

    private OutlierTreatments() {}

    /**
     * The largest number becomes the next largest, again and again, as long as the skewness, its sign aside, is 2 or more and the kurtosis
     * 3.5 or more; where the skewness is below 0, the smallest becomes the next smallest. With {@code most} of 1 or more, 100 becomes 8:
     * then the skewness is -0.183.
     *
     * <p>Equal numbers move together and each counts, so that the last step can move more than {@code most}. An indicator stays as it is
     * if it has fewer than 4 numbers, if all are the same, or if a step would leave a single number: then there is no shape to go by.
     * Treated numbers whose shape is within the thresholds stay when they are treated again; those that the limit left beyond do not.
     * Cost: n for each step.
     *
     * @param most how many numbers may be moved before it is given up; 5 is usual
     */
    public static Winsorising winsorise(int most) {
        return new Winsorising(
                most, Winsorising.USUAL_SKEWNESS, Winsorising.USUAL_KURTOSIS, Winsorising.Otherwise.NOTHING);
    }

    /**
     * Nothing below the quantile of {@code lower}, nothing above that of {@code upper}: both of type 7 of Hyndman and Fan. From 0.1 to 0.9,
     * 1 becomes 1.8 and 100 becomes 26.4.
     *
     * <p>An indicator that would be left with a single number stays as it is. Treated numbers move a little further when they are treated
     * again, where a quantile lies between two of them. Cost: n log n.
     *
     * @param lower from 0
     * @param upper above it, to 1
     */
    public static OutlierTreatment clampAtQuantiles(double lower, double upper) {
        return new QuantileClamp(lower, upper);
    }

    /** Their names in documents. */
    public static List<String> ids() {
        return List.of(Untreated.NONE.id(), Winsorising.ID, QuantileClamp.ID);
    }
}
