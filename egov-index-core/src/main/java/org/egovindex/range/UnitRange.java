package org.egovindex.range;

import org.egovindex.model.Unit;
import org.egovindex.rank.Rank;

/**
 * From where to where the rank of a unit goes.
 *
 * @param unit whose
 * @param rank with the weights as stated
 * @param best the smallest number
 * @param worst the largest number
 */
public record UnitRange(Unit unit, Rank rank, ReachedRank best, ReachedRank worst) {
    /** Whether both ends are proven and reached. */
    public boolean isExact() {
        return best.isExact() && worst.isExact();
    }

    @Override
    public String toString() {
        return unit.label() + ": rank " + rank + ", best " + best + ", worst " + worst;
    }
}
