package org.egovindex.compare;

import java.util.Optional;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;
import org.egovindex.rank.Rank;

/**
 * What became of one unit from one wave to another: its change of score and its change of rank apart.
 *
 * @param unit as it is called in the second wave, if it is in it
 * @param presence in which waves it was
 * @param before where it stood, as far as known
 * @param after where it stands, as far as known
 * @param parts what its change of rank is due to; nothing if it has no rank in one of them, or the standings are published facts
 */
public record Shift(Unit unit, Presence presence, Side before, Side after, Optional<RankParts> parts) {
    /**
     * One side of a shift.
     *
     * @param rank if it is known
     * @param score if it is known
     */
    public record Side(Optional<Rank> rank, Optional<Rational> score) {
        static Side of(Optional<Standing> standing) {
            return new Side(standing.flatMap(Standing::rank), standing.flatMap(Standing::score));
        }
    }

    /** The name of the unit. */
    public String label() {
        return unit.label();
    }

    /** Points gained, exactly, if both scores are known. */
    public Optional<Rational> scoreChange() {
        return before.score().flatMap(old -> after.score().map(now -> now.minus(old)));
    }

    /** Places gained: the rank before minus the rank after, if both are known. */
    public Optional<Rational> rankChange() {
        return before.rank()
                .flatMap(old -> after.rank().map(now -> Rational.of((long) old.halves() - now.halves(), 2)));
    }

    @Override
    public String toString() {
        return unit.label() + " " + presence + ": rank "
                + before.rank().map(Rank::toString).orElse("unknown") + " to "
                + after.rank().map(Rank::toString).orElse("unknown");
    }
}
