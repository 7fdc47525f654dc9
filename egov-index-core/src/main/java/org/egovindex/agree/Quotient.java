package org.egovindex.agree;

/** Room for one coefficient as a ratio. A ratio by 0 is undefined; the reason stands beside it. */
final class Quotient {
    static final String ALIKE = "all ratings are of one category: nothing shows that raters tell categories apart";
    static final String FEW = "no subject has two ratings";

    private double top;
    private double bottom;
    private double observed;
    private double expected;
    private String reason = FEW;

    void undefined(String why) {
        bottom = 0;
        reason = why;
    }

    /** The ratio; undefined for this reason if the bottom is 0. */
    void set(double above, double below, String ifZero) {
        top = above;
        bottom = below;
        reason = ifZero;
    }

    /** {@code (observed - expected) / (1 - expected)}. */
    void chanceCorrected(double agreement, double byChance) {
        observed = agreement;
        expected = byChance;
        set(agreement - byChance, 1 - byChance, ALIKE);
    }

    /** {@code 1 - observed / expected}. */
    void disagreement(double seen, double byChance) {
        observed = seen;
        expected = byChance;
        set(byChance - seen, byChance, ALIKE);
    }

    void parts(double first, double second) {
        observed = first;
        expected = second;
    }

    boolean isKnown() {
        return bottom != 0;
    }

    double value() {
        return top / bottom;
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    double observed() {
        return observed;
    }

    double expected() {
        return expected;
    }

    String reason() {
        return reason;
    }
}
