package org.egovindex.treat;

/**
 * What is done to the numbers of one indicator on account of outliers.
 *
 * @param rule what was done, for readers, as in "winsorised from 12 to 9"
 * @param change of each number, keeping the order of units
 * @param bendsScale whether fixed points, such as goalposts, must go through the change too, as through a logarithm; what only pulls in
 *     the ends leaves the scale as it is
 */
public record OutlierRemedy(String rule, Transform change, boolean bendsScale) {
    /** Nothing outside {@code lowest} to {@code highest}; fixed points stay. */
    public static OutlierRemedy within(String rule, double lowest, double highest) {
        return new OutlierRemedy(rule, Transforms.clip(lowest, highest), false);
    }

    /** Another scale, for fixed points too. */
    public static OutlierRemedy rescaled(String rule, Transform change) {
        return new OutlierRemedy(rule, change, true);
    }

    /** A fixed point, stated in the indicator's own unit, as it is after the change. */
    public double point(double raw) {
        return bendsScale ? change.apply(raw) : raw;
    }
}
