package org.egovindex.range;

import java.math.BigDecimal;
import java.util.Optional;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.TiesStrategy;

/**
 * When another unit counts as above, for the best and for the worst rank.
 *
 * <p>The answer is put as a function that must be 0 or less for what is wanted: of the other not to count, for the best rank; of it to
 * count, for the worst. Scores tie if they differ by less than a twentieth of a step of the grid, and differ if they do so by two
 * steps. Where rounded scores are ranked there are two questions: what is possible at all ({@code outer}), since scores up to one
 * rounding apart may tie; and what holds before rounding, which serves to find weights.
 */
final class Question {
    private static final double TIE = 0.05;
    private static final double USUAL_STEP = 1e-9;
    private static final double APART = 2;

    private final boolean best;
    private final double rounding;
    private final double tie;
    private final double apart;
    private final double scale;
    private final TiesStrategy ties;

    private Question(boolean best, double rounding, AdditiveForm form, double atLeast) {
        double step = form.step();
        this.best = best;
        this.rounding = rounding == 0 ? 0 : (rounding + APART * step) * form.steepest();
        this.tie = Math.max(TIE * step * form.gentlest(), atLeast / 20);
        this.apart = Math.max(APART * step * form.steepest(), atLeast);
        this.scale = USUAL_STEP / (step * form.gentlest());
        this.ties = form.index().methodology().publication().ranking().ties();
    }

    /** What is asked before rounding; differences are told apart from {@code atLeast} on, if that is more than two steps. */
    static Question plain(boolean best, AdditiveForm form, double atLeast) {
        return new Question(best, 0, form, atLeast);
    }

    /** What is asked where rounded scores are ranked; nothing if they are not. */
    static Optional<Question> outer(boolean best, AdditiveForm form, double atLeast) {
        return form.index().methodology().publication().ranking().rounded().map(rounding -> {
            double width = BigDecimal.ONE.movePointLeft(rounding.decimals()).doubleValue();
            return new Question(best, width, form, atLeast);
        });
    }

    /** Throws if the ranks of a rule cannot be counted unit by unit. */
    static void check(RankingRule rule) {
        if (rule.ties() == TiesStrategy.DENSE || rule.ties() == TiesStrategy.FRACTIONAL) {
            throw new IllegalArgumentException(
                    "Ranges of ranks need a rule for ties under which each unit above counts 1, not " + rule.ties()
                            + ".\nMaybe " + TiesStrategy.STANDARD + " is meant: see Publication.withTies.");
        }
    }

    boolean isBest() {
        return best;
    }

    /** The claim for two units, by their places among the ranked; a step of the grid is 1e-9 of its function. */
    Claim claim(AdditiveForm form, int unit, int other, double unitAhead, double otherAhead) {
        double shift = shift(unit, other);
        double least = (best ? -unitAhead : -otherAhead) + shift;
        double most = (best ? otherAhead : unitAhead) + shift;
        double slack = shift < 0 && rounding == 0 ? -shift : 0;
        return new Claim(of(form, unit, other), least * scale, most * scale, slack * scale);
    }

    /** The same over a region of few corners. */
    Claim claim(AdditiveForm form, int unit, int other, ConvexCell region) {
        Affine lead = form.score(unit).plus(-1, form.score(other));
        return claim(form, unit, other, region.largest(lead), -region.smallest(lead));
    }

    private Affine of(AdditiveForm form, int unit, int other) {
        Affine lead = form.score(other).plus(-1, form.score(unit));
        return lead.times(best ? 1 : -1).plus(shift(unit, other)).times(scale);
    }

    private double shift(int unit, int other) {
        boolean tiesCount = ties == TiesStrategy.MODIFIED || (ties == TiesStrategy.ORDINAL && other < unit);
        if (best) {
            return tiesCount ? tiedAbove() : -tiedBelow();
        }
        return tiesCount ? -wide() : narrow();
    }

    /** Best rank, ties count: the other must be below by this much. */
    private double tiedAbove() {
        return rounding > 0 ? tie : apart;
    }

    /** Best rank, ties do not count: the other may be above by this much. */
    private double tiedBelow() {
        return rounding > 0 ? rounding : tie;
    }

    /** Worst rank, ties count: the other may be below by this much. */
    private double wide() {
        return rounding > 0 ? rounding : tie;
    }

    /** Worst rank, ties do not count: the other must be above by this much. */
    private double narrow() {
        return rounding > 0 ? tie : apart;
    }
}
