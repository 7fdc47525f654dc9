package org.egovindex.protocol;

import java.util.List;
import java.util.Optional;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.scoring.ScoringMethod;

/** Scores of single sheets under a method. */
record AdjustedScoreRule(Rational share, ThresholdBase base, ScoringMethod method) implements AdjudicationRule {
    private static final Wave ANY = Wave.of("one");
    private static final Rounding SHOWN = Rounding.halfUp(2);

    /** The score of a city if this were its only sheet. */
    static Optional<Rational> score(ScoreSheet sheet, ScoringMethod method) {
        return method.compute(Survey.of(ANY, sheet.checklist(), List.of(sheet)))
                .scores()
                .get(0)
                .score()
                .points();
    }

    @Override
    public String description() {
        return "a third evaluator where the adjusted scores of two differ by more than "
                + AdjudicationRules.percent(share)
                + " of " + base + " (method " + method.id()
                + "; 10 % of the adjusted score is recalled from later reports of the 100 Cities Survey, not seen in a source, and of"
                + " which score is not said)";
    }

    @Override
    public Disagreement between(ScoreSheet one, ScoreSheet other) {
        Optional<Rational> first = score(one, method);
        Optional<Rational> second = score(other, method);
        if (first.isEmpty() || second.isEmpty()) {
            return Disagreement.undecided("the sheet of "
                    + (first.isEmpty() ? one : other).evaluator() + " has no score: marks are missing under policy "
                    + method.missing().id());
        }
        return compared("scores", new Pair(one, first.get()), new Pair(other, second.get()), share, base, maximum(one));
    }

    private static Rational maximum(ScoreSheet sheet) {
        return Rational.of(sheet.checklist().points());
    }

    /** A sheet with its score. */
    record Pair(ScoreSheet sheet, Rational score) {
        @Override
        public String toString() {
            return sheet.evaluator() + " " + score.rounded(SHOWN).toPlainString();
        }
    }

    static Disagreement compared(
            String what, Pair one, Pair other, Rational share, ThresholdBase base, Rational maximum) {
        Rational difference = one.score().minus(other.score());
        Rational apart = difference.signum() < 0 ? Rational.ZERO.minus(difference) : difference;
        Rational threshold = share.times(base.of(one.score(), other.score(), maximum));
        boolean tooFar = apart.compareTo(threshold) > 0;
        return Disagreement.measured(
                tooFar,
                apart,
                threshold,
                what + " " + one + " and " + other + " differ by "
                        + apart.rounded(SHOWN).toPlainString() + ", " + (tooFar ? "" : "not ") + "more than "
                        + threshold.rounded(SHOWN).toPlainString() + ", " + AdjudicationRules.percent(share) + " of "
                        + base);
    }
}
