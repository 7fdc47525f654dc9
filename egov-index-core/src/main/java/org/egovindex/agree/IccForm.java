package org.egovindex.agree;

/**
 * The forms of Shrout and Fleiss. The first number: 1 each subject is rated by other raters, 2 the raters are a sample of all, 3 they are all there are. The second:
 * of one rating, or of the mean of k. With BMS, WMS, JMS and EMS the mean squares between subjects, within them, between raters and of the rest, n subjects.
 */
public enum IccForm {
    /** {@code (BMS - WMS) / (BMS + (k - 1) WMS)}. */
    ICC_1_1,
    /** {@code (BMS - EMS) / (BMS + (k - 1) EMS + k (JMS - EMS) / n)}. */
    ICC_2_1,
    /** {@code (BMS - EMS) / (BMS + (k - 1) EMS)}. */
    ICC_3_1,
    /** {@code (BMS - WMS) / BMS}. */
    ICC_1_K,
    /** {@code (BMS - EMS) / (BMS + (JMS - EMS) / n)}. */
    ICC_2_K,
    /** {@code (BMS - EMS) / BMS}. */
    ICC_3_K;

    /** Whether raters need not be told apart. */
    boolean isOneWay() {
        return this == ICC_1_1 || this == ICC_1_K;
    }

    boolean isOfMeans() {
        return this == ICC_1_K || this == ICC_2_K || this == ICC_3_K;
    }

    /** The form as it is printed: {@code ICC(1,1)}. */
    @Override
    public String toString() {
        String k = isOfMeans() ? "k" : "1";
        return "ICC(" + (isOneWay() ? 1 : this == ICC_2_1 || this == ICC_2_K ? 2 : 3) + "," + k + ")";
    }
}
