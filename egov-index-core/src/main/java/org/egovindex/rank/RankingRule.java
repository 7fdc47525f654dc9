package org.egovindex.rank;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.egovindex.number.Grid;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;

/**
 * When two scores are the same, and what rank they then get.
 *
 * <p>Scores tie when they are equal once rounded: to the published decimals if the method ranks published scores (HDI, EGDI
 * and GODI do), else on a grid of 9 decimals. The grid moves with scores that are not of the order of 1 to 1,000: it keeps
 * 9 decimals for a largest score from 0.1 to below 1,000, one fewer for every further power of ten above, one more for
 * every power of ten below.
 *
 * @param rounded the rounding of the scores that are ranked, if rounded scores are
 * @param ties what rank tied units get
 */
public record RankingRule(Optional<Rounding> rounded, TiesStrategy ties) {
    /** Ranks scores as computed. */
    public static RankingRule onUnrounded(TiesStrategy ties) {
        return new RankingRule(Optional.empty(), ties);
    }

    /** Ranks scores as published. */
    public static RankingRule onRounded(Rounding published, TiesStrategy ties) {
        return new RankingRule(Optional.of(published), ties);
    }

    /** This rule with another answer to ties. */
    public RankingRule withTies(TiesStrategy other) {
        return new RankingRule(rounded, other);
    }

    /** The rounding after which equal scores of these tie. */
    public Rounding grid(Collection<Rational> scores) {
        return rounded.orElseGet(() -> Grid.of(
                        scores.stream().map(score -> score.toDecimal().abs()).reduce(BigDecimal.ZERO, BigDecimal::max))
                .rounding());
    }

    @Override
    public String toString() {
        return "ranked on "
                + rounded.map(rounding -> "scores rounded " + rounding).orElse("unrounded scores") + ", ties " + ties;
    }
}
