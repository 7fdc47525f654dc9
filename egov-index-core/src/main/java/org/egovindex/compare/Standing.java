package org.egovindex.compare;

import java.util.Optional;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;
import org.egovindex.rank.Rank;

/**
 * Where one unit stood in one wave, as far as it is known.
 *
 * @param unit the city, country, ...
 * @param rank its place, if it is known
 * @param score its score, if it is known
 */
public record Standing(Unit unit, Optional<Rank> rank, Optional<Rational> score) {
    /** The name by which the unit is told from all others, and found in other waves. */
    public String label() {
        return unit.label();
    }

    Standing of(Unit other) {
        return new Standing(other, rank, score);
    }

    @Override
    public String toString() {
        return unit.label() + ": rank " + rank.map(Rank::toString).orElse("unknown") + ", score "
                + score.map(Rational::toString).orElse("unknown");
    }
}
