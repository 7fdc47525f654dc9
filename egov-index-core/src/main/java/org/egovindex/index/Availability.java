package org.egovindex.index;

import org.egovindex.number.Rational;

/**
 * On how many indicators a score rests; it goes along with the score into every output. Indicators that weigh nothing do not
 * count.
 *
 * @param observed indicators with a number of the unit's own
 * @param imputed indicators whose gap was filled
 * @param missing indicators without a number
 */
public record Availability(int observed, int imputed, int missing) {
    /** That of one unit at one step of a plan. */
    static Availability of(IndexPlan plan, int place, int unit) {
        if (plan.steps().get(place) instanceof ParentStep parent) {
            Availability all = new Availability(0, 0, 0);
            for (int i = 0; i < parent.children().size(); i++) {
                if (parent.weight(i) > 0) {
                    all = all.plus(of(plan, parent.children().get(i), unit));
                }
            }
            return all;
        }
        IndicatorStep indicator = (IndicatorStep) plan.steps().get(place);
        if (indicator.treated().isGap(unit)) {
            return new Availability(0, 0, 1);
        }
        return indicator.isImputed(unit) ? new Availability(0, 1, 0) : new Availability(1, 0, 0);
    }

    /** All of them. */
    public int expected() {
        return observed + imputed + missing;
    }

    /** Both together. */
    Availability plus(Availability other) {
        return new Availability(observed + other.observed, imputed + other.imputed, missing + other.missing);
    }

    /** Observed indicators of all, 0 to 1; of none, 1. */
    public Rational coverage() {
        return expected() == 0 ? Rational.ONE : Rational.of(observed, expected());
    }

    /** Imputed indicators of all, 0 to 1; of none, 0. */
    public Rational imputedShare() {
        return expected() == 0 ? Rational.ZERO : Rational.of(imputed, expected());
    }

    @Override
    public String toString() {
        return observed + " of " + expected() + " indicators" + (imputed > 0 ? ", " + imputed + " imputed" : "")
                + (missing > 0 ? ", " + missing + " missing" : "");
    }
}
