package org.egovindex.protocol;

import java.math.BigDecimal;
import org.egovindex.model.Checklist;
import org.egovindex.number.Rational;
import org.egovindex.scoring.ScoringMethod;
import org.egovindex.scoring.ScoringMethods;

/** The rules built in. "More than" is strict, and arithmetic is exact: scores of 95 and 105 lie 10 apart, which is not more than 10 % of 100. */
public final class AdjudicationRules {
    private static final BigDecimal TENTH = new BigDecimal("0.10");

    private AdjudicationRules() {}

    /**
     * The rule of the later reports of the 100 Cities Survey: the adjusted scores of the two differ by more than 10 % of their mean.
     *
     * <p>Recalled from the later reports, not seen in a source that could be reached; its wording, "more than 10 % of the adjusted score", does not say of
     * which score. The mean of the two is our reading; {@link ThresholdBase#MAXIMUM} is the other.
     */
    public static AdjudicationRule hundredCities(Checklist checklist) {
        return adjustedScore(TENTH, ThresholdBase.MEAN_OF_THE_TWO, ScoringMethods.of(checklist));
    }

    /**
     * The scores of the two, each as if it were the city's only evaluator, differ by more than a share.
     *
     * <p>Formula: |a - b| &gt; share x (a + b) / 2, or share x the checklist's points. Domain: a share above 0. Where the policy of the method gives a sheet
     * no score, nothing is decided. Worked line: 40 and 44.2 differ by 4.2, less than a tenth of 42.1: agreed; 40 and 44.3 by 4.3 of 4.215: a third has
     * to look.
     */
    public static AdjudicationRule adjustedScore(BigDecimal share, ThresholdBase base, ScoringMethod method) {
        return new AdjustedScoreRule(positive(share), base, method);
    }

    /**
     * The sums of the raw marks differ by more than a share, over the criteria that both marked: the wording of 2003, "significant variation" of
     * the raw score (Holzer and Kim 2003, seen). That report gives no figure; the share is for you to state.
     *
     * <p>Formula: as above, with sums of marks for scores and the sum of the maxima for points. Worked line: raw scores of 100 and 111 differ by 11, more than
     * a tenth of 105.5.
     */
    public static AdjudicationRule rawScore(BigDecimal share, ThresholdBase base) {
        return new RawScoreRule(positive(share), base);
    }

    /**
     * At least so many criteria have marks so many steps of their scale apart: a rule of ours.
     *
     * <p>A step is from one number of points that a scale has to the next, so that 0 and 3 of a scale of 0 and 3 alone are one step apart, and 0 and 2 of 0, 1, 2, 3
     * two. Only criteria that both marked are looked at. Worked line: with 2 steps and 3 criteria, marks 0-2, 1-3, 3-3 and 0-1 make two: agreed.
     */
    public static AdjudicationRule perCriterion(int steps, int criteria) {
        if (steps < 1 || criteria < 1) {
            throw new IllegalArgumentException("Steps and criteria must be 1 or more, not " + steps + " and " + criteria
                    + ".\nMaybe any difference at all is meant: perCriterion(1, 1).");
        }
        return new PerCriterionRule(steps, criteria, Rational.ZERO);
    }

    /** The same for more than a share of the criteria that both marked. */
    public static AdjudicationRule perCriterion(int steps, BigDecimal share) {
        if (steps < 1) {
            throw new IllegalArgumentException(
                    "Steps must be 1 or more, not " + steps + ".\nMaybe any difference is meant: 1.");
        }
        return new PerCriterionRule(steps, 0, positive(share));
    }

    private static Rational positive(BigDecimal share) {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A share must be above 0 and at most 1, not " + share.toPlainString()
                    + ".\nMaybe a percentage was given: 10 % is 0.10.");
        }
        return Rational.of(share);
    }

    /** 1/10 is {@code 10 %}. */
    static String percent(Rational share) {
        return share.times(Rational.of(100)).toDecimal().toPlainString() + " %";
    }
}
