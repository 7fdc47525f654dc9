package org.egovindex.treat;

import java.util.List;

/**
 * The policies for missing data by name. Worked lines use the numbers 1, 2, 9 and a gap.
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 3.
 */
public final class MissingDataPolicies {
    /** Nothing is put in place of a gap, and a unit has no score at any node above one. It is listed, unranked, with the reason. */
    public static final MissingDataPolicy REJECT_UNIT = StandardMissingData.REJECT_UNIT;

    /** Gaps get the mean of the numbers: 4. An indicator without any number keeps its gaps. */
    public static final MissingDataPolicy MEAN = StandardMissingData.MEAN;

    /** Gaps get the median of the numbers: 2; of an even count the mean of the middle two. */
    public static final MissingDataPolicy MEDIAN = StandardMissingData.MEDIAN;

    /** Gaps are 0, as where a country without a portal scores nothing. That this is meant must be said. */
    public static final MissingDataPolicy ZERO = StandardMissingData.ZERO;

    private MissingDataPolicies() {}

    /**
     * A parent is made from the children that have a score, their weights renormalised, if at least this share of the children
     * is there. With 0.5, two of four children do.
     *
     * @param coverage from 0, with which any child will do, to 1
     */
    public static MissingDataPolicy renormalise(double coverage) {
        return new Renormalising(coverage);
    }

    /** The same if any child is there. */
    public static MissingDataPolicy renormalise() {
        return new Renormalising(0);
    }

    /** Gaps get this number, in the indicator's own unit. */
    public static MissingDataPolicy constant(double value) {
        return new ConstantImputation(value);
    }

    /** Gaps get the mean of the unit's group; a unit without a group, or in one without numbers, keeps its gap. */
    public static MissingDataPolicy groupMean(String attribute) {
        return new GroupImputation(attribute, StandardMissingData.MEAN);
    }

    /** Gaps get the median of the unit's group; a unit without a group, or in one without numbers, keeps its gap. */
    public static MissingDataPolicy groupMedian(String attribute) {
        return new GroupImputation(attribute, StandardMissingData.MEDIAN);
    }

    /** Those without settings. */
    public static List<MissingDataPolicy> plain() {
        return List.of(StandardMissingData.values());
    }
}
