package org.egovindex.rank;

import org.egovindex.model.Unit;
import org.egovindex.number.Rational;

/**
 * One line of a ranking.
 *
 * @param rank its place
 * @param unit what is ranked
 * @param score its points, exactly
 * @param tied how many units share its score, itself counted; 1 if it stands alone
 */
public record RankedUnit(Rank rank, Unit unit, Rational score, int tied) {
    @Override
    public String toString() {
        return rank + (tied > 1 ? "=" : "") + " " + unit.label() + " "
                + score.toDecimal().toPlainString();
    }
}
