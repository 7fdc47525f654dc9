package org.egovindex.protocol;

import java.util.OptionalInt;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoreSheet;
import org.egovindex.number.Rational;

/** Sums of raw marks. */
record RawScoreRule(Rational share, ThresholdBase base) implements AdjudicationRule {
    @Override
    public String description() {
        return "a third evaluator where the raw scores of two differ by more than " + AdjudicationRules.percent(share)
                + " of " + base
                + ", over the criteria both marked (that the raw score decides is the wording of the report of 2003;"
                + " it gives no figure)";
    }

    @Override
    public Disagreement between(ScoreSheet one, ScoreSheet other) {
        Rational first = Rational.ZERO;
        Rational second = Rational.ZERO;
        Rational maximum = Rational.ZERO;
        for (Criterion criterion : one.checklist().criteria()) {
            OptionalInt a = one.answer(criterion.id());
            OptionalInt b = other.answer(criterion.id());
            if (a.isPresent() && b.isPresent()) {
                first = first.plus(Rational.of(criterion.scale().points(a.getAsInt())));
                second = second.plus(Rational.of(criterion.scale().points(b.getAsInt())));
                maximum = maximum.plus(Rational.of(criterion.scale().highest()));
            }
        }
        if (maximum.signum() == 0) {
            return Disagreement.undecided(
                    one.evaluator() + " and " + other.evaluator() + " have no criterion that both marked");
        }
        return AdjustedScoreRule.compared(
                "raw scores",
                new AdjustedScoreRule.Pair(one, first),
                new AdjustedScoreRule.Pair(other, second),
                share,
                base,
                maximum);
    }
}
