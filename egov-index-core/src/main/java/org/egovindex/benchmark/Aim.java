package org.egovindex.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.model.Score;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rank.RankedUnit;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.Scored;

/** Whether one unit's score is enough, all others keeping theirs. Cost of a rank: n log n. */
final class Aim {
    private final Ranking ranking;
    private final Unit unit;
    private final Target target;
    private final List<Scored> others = new ArrayList<>();

    Aim(Ranking ranking, Unit unit, Target target) {
        this.ranking = ranking;
        this.unit = unit;
        this.target = target;
        ranking.rows().stream()
                .filter(row -> !row.unit().equals(unit))
                .forEach(row -> others.add(new Scored(row.unit(), Score.of(row.score()))));
    }

    /** Where the unit is now; throws if it has no score. */
    Position now() {
        RankedUnit row = ranking.find(unit)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                unit.label()
                                        + " has no score, so there is no path from it.\nMaybe another policy for what is missing is wanted."));
        return new Position(row.score(), row.rank());
    }

    boolean isReachedBy(Rational score) {
        return target instanceof Target.ToScore wanted
                ? score.compareTo(wanted.score()) >= 0
                : isReachedBy(standing(score));
    }

    boolean isReachedBy(Position standing) {
        return target instanceof Target.ToRank wanted
                ? standing.rank().compareTo(wanted.rank()) <= 0
                : isReachedBy(standing.score());
    }

    /** Where the unit would be with another score, by the method's own rule. */
    Position standing(Rational score) {
        List<Scored> all = new ArrayList<>(others);
        all.add(new Scored(unit, Score.of(score)));
        Ranking again = Ranking.of(all, ranking.rule(), Rounding.halfUp(2));
        return new Position(score, again.find(unit).orElseThrow().rank());
    }
}
