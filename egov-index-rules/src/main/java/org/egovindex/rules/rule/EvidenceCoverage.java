package org.egovindex.rules.rule;

import java.util.List;
import org.egovindex.number.Rational;

/**
 * How much was decided, and how much there was to decide.
 *
 * @param scored criteria with a score
 * @param cannotTell criteria that are open though something was seen
 * @param untested criteria at which nobody looked
 * @param inapplicable criteria that do not apply
 * @param decidedMaxima the sum of the maxima of those with a score
 * @param applicableMaxima the sum of the maxima of all but those that do not apply
 */
public record EvidenceCoverage(
        int scored, int cannotTell, int untested, int inapplicable, Rational decidedMaxima, Rational applicableMaxima) {
    static EvidenceCoverage of(List<Finding> findings) {
        int[] counts = new int[4];
        Rational decided = Rational.ZERO;
        Rational applicable = Rational.ZERO;
        for (Finding finding : findings) {
            Outcome outcome = finding.outcome();
            int kind = outcome instanceof Outcome.Scored
                    ? 0
                    : outcome instanceof Outcome.CannotTell ? 1 : outcome instanceof Outcome.Untested ? 2 : 3;
            counts[kind]++;
            Rational maximum = Rational.of(finding.rule().criterion().scale().highest());
            decided = kind == 0 ? decided.plus(maximum) : decided;
            applicable = kind == 3 ? applicable : applicable.plus(maximum);
        }
        return new EvidenceCoverage(counts[0], counts[1], counts[2], counts[3], decided, applicable);
    }

    /** The criteria that apply, or may. */
    public int applicable() {
        return scored + cannotTell + untested;
    }

    /** In words. */
    @Override
    public String toString() {
        return scored + " of " + applicable() + " criteria decided (" + decidedMaxima + " of " + applicableMaxima
                + " points of maxima)" + (inapplicable == 0 ? "" : ", " + inapplicable + " do not apply");
    }
}
