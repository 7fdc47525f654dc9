package org.egovindex.benchmark;

import org.egovindex.number.Rational;
import org.egovindex.rank.Rank;

/**
 * Where a unit is.
 *
 * @param score of the index, before rounding
 * @param rank among all
 */
public record Position(Rational score, Rank rank) {
    @Override
    public String toString() {
        return score.toDecimal().toPlainString() + ", rank " + rank;
    }
}
