package org.egovindex.protocol;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.ScoringScale;
import org.egovindex.number.Rational;

/** Criteria whose two marks lie so many steps apart: at least {@code criteria} of them, or if that is 0 more than a share. */
record PerCriterionRule(int steps, int criteria, Rational share) implements AdjudicationRule {
    @Override
    public String description() {
        return "a third evaluator where "
                + (criteria > 0 ? "at least " + criteria : "more than " + AdjudicationRules.percent(share) + " of the")
                + " criteria have marks " + steps + " or more steps apart (a rule of ours)";
    }

    @Override
    public Disagreement between(ScoreSheet one, ScoreSheet other) {
        int apart = 0;
        int both = 0;
        for (Criterion criterion : one.checklist().criteria()) {
            OptionalInt a = one.answer(criterion.id());
            OptionalInt b = other.answer(criterion.id());
            if (a.isPresent() && b.isPresent()) {
                both++;
                apart += stepsApart(criterion.scale(), a.getAsInt(), b.getAsInt()) >= steps ? 1 : 0;
            }
        }
        String pair = one.evaluator() + " and " + other.evaluator();
        if (both == 0) {
            return Disagreement.undecided(pair + " have no criterion that both marked");
        }
        Rational threshold = criteria > 0 ? Rational.of(criteria) : share.times(Rational.of(both));
        int above = Rational.of(apart).compareTo(threshold);
        return Disagreement.measured(
                criteria > 0 ? above >= 0 : above > 0,
                Rational.of(apart),
                threshold,
                pair + " lie " + steps + " or more steps apart on " + apart + " of " + both + " criteria; "
                        + (criteria > 0 ? "from " + criteria : "more than " + threshold)
                        + " on a third has to look");
    }

    /** How many numbers of points there are above the lower mark and up to the higher. */
    private static long stepsApart(ScoringScale scale, int a, int b) {
        BigDecimal low = scale.points(a).min(scale.points(b));
        BigDecimal high = scale.points(a).max(scale.points(b));
        return low.compareTo(high) == 0
                ? 0
                : IntStream.range(0, scale.size())
                        .mapToObj(scale::points)
                        .filter(points -> points.compareTo(low) > 0 && points.compareTo(high) <= 0)
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .count();
    }
}
