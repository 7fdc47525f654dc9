package org.egovindex.index;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.egovindex.number.Grid;
import org.egovindex.number.Rounding;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.TiesStrategy;

/**
 * How scores of an index are published.
 *
 * @param round to what they are rounded, if they are
 * @param ranking which scores are ranked, and how ties
 * @param classes from the highest to the lowest; judged on the scores that are ranked
 * @param groups attributes of units within which ranks are given too
 */
public record Publication(
        Optional<Rounding> round, RankingRule ranking, List<ScoreClass> classes, List<String> groups) {
    /** Not rounded, ranked as computed with ties sharing the best rank, no classes, no groups. */
    public static final Publication USUAL =
            new Publication(Optional.empty(), RankingRule.onUnrounded(TiesStrategy.STANDARD), List.of(), List.of());

    /** Checks that the classes descend. */
    public Publication {
        classes = List.copyOf(classes);
        groups = List.copyOf(groups);
        for (int i = 0; i < classes.size(); i++) {
            boolean last = i == classes.size() - 1;
            Optional<BigDecimal> bound = classes.get(i).from();
            boolean descends = i == 0
                    || bound.isEmpty()
                    || classes.get(i - 1)
                            .from()
                            .filter(above -> above.compareTo(bound.get()) > 0)
                            .isPresent();
            if (!descends || (bound.isEmpty() && !last)) {
                throw new IllegalArgumentException("The class " + classes.get(i).id()
                        + " must begin below the one before it, and only the last may have no beginning"
                        + ".\nMaybe the classes were listed from the lowest to the highest.");
            }
        }
    }

    /** Rounded, and ranked on the rounded scores. */
    public static Publication ranked(Rounding rounding) {
        return new Publication(
                Optional.of(rounding), RankingRule.onRounded(rounding, TiesStrategy.STANDARD), List.of(), List.of());
    }

    /** This publication with another rule for ties. */
    public Publication withTies(TiesStrategy ties) {
        return new Publication(round, ranking.withTies(ties), classes, groups);
    }

    /** This publication with scores rounded and ranked on the rounded scores, or not. */
    public Publication withRanking(RankingRule other) {
        return new Publication(round, other, classes, groups);
    }

    /** How nodes below the index are ranked: as computed. */
    RankingRule withoutRounding() {
        return RankingRule.onUnrounded(ranking.ties());
    }

    /** The score as it is ranked and judged: on the grid, and rounded if rounded scores are ranked. */
    BigDecimal ranked(double score, Grid grid) {
        BigDecimal snapped = grid.snap(score);
        return ranking.rounded().map(rounding -> rounding.round(snapped)).orElse(snapped);
    }

    /** The score as it is shown. */
    BigDecimal shown(double score, Grid grid) {
        return shownDecimals(grid).round(grid.snap(score));
    }

    /** How scores are shown: as published, else with 4 decimals, or fewer where they have digits to spare before the point. */
    Rounding shownDecimals(Grid grid) {
        return round.orElseGet(() -> Rounding.halfUp(Math.max(0, Math.min(4, grid.decimals() - 5))));
    }

    /** The class of a score that is ranked. */
    Optional<ScoreClass> classOf(BigDecimal ranked) {
        return classes.stream().filter(candidate -> candidate.takes(ranked)).findFirst();
    }
}
