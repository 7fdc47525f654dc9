package org.egovindex.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.index.CompositeIndex;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Explanation;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.scoring.SurveyIndex;

/**
 * The cheapest improvements with which a unit reaches a score or a rank, all other units staying as they are. Exact: no other choice
 * costs less, and of those that cost the same none of a survey gains more.
 *
 * <p>Of a survey, each criterion may be raised to any better answer of its scale by all evaluators; that is a multiple-choice knapsack,
 * solved by a dynamic programme over the cost. Of several equal paths the one that raises the earlier criteria of the form. Of a table
 * numbers may be raised as far as the best of any unit; where points add up, it is best to raise those first that give most for their
 * cost. Either way the index is computed once more with the improvements, and the standing is the one that came out.
 *
 * <p>Worked line: two criteria 0 to 3 of an area of 6 points, marked 1 and 2, give 1 point a step; from 3 points to 5 it takes two
 * steps, of any kind, and the path raises the first criterion to 3.
 *
 * @param unit whose
 * @param target where to
 * @param outcome whether it gets there
 * @param from where it is
 * @param to where the improvements lead
 * @param steps what to do, in the order of the form
 * @param style how it is shown and what is said beside it
 */
public record CheapestPath(
        Unit unit,
        Target target,
        Outcome outcome,
        Position from,
        Position to,
        List<PathStep> steps,
        BenchmarkStyle style)
        implements Tabular {
    /** Copies the steps. */
    public CheapestPath {
        steps = List.copyOf(steps);
    }

    /** Whether the target can be had. */
    public enum Outcome {
        /** It is there already: no steps, no cost. */
        MET("already there"),
        /** The steps lead there. */
        REACHED("reached"),
        /** Not even all improvements are enough; the steps are all there are, and lead to the best there is. */
        OUT_OF_REACH("out of reach; the steps are all there are");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * The path of a city of a survey.
     *
     * <p>Cost: criteria x answers x the cost of the path, at most 20 million additions of whole numbers; more is refused.
     *
     * @throws IllegalArgumentException if the city is not there or has no score, if prices speak of no criterion, if the policy for
     *     missing marks is one under which points do not add up, or if it is too much work
     */
    public static CheapestPath of(SurveyIndex index, String city, Target target, RaisingCost cost) {
        return new SurveyPath(index, cost).of(index.of(city).city(), target);
    }

    /**
     * The path of a unit of a table.
     *
     * <p>Indicators that cannot be raised alone without touching other scores, or not in proportion, are left out and named. Cost: n log n
     * for the units, about fifty times for a rank.
     *
     * @throws IllegalArgumentException if the unit is not there or has no score, if the index is no sum, if prices speak of no
     *     indicator, or if costs are for each criterion
     */
    public static CheapestPath of(CompositeIndex index, String unit, Target target, RaisingCost cost) {
        return new TablePath(index, cost).of(index.of(unit).unit(), target);
    }

    /** What all steps cost. */
    public Rational cost() {
        return steps.stream().map(PathStep::cost).reduce(Rational.ZERO, Rational::plus);
    }

    /** The points that all steps gain. */
    public Rational gain() {
        return steps.stream().map(PathStep::gain).reduce(Rational.ZERO, Rational::plus);
    }

    /** The path as a tree: the steps' gains add up to the whole as displayed. */
    public Explanation explain() {
        List<Explanation> parts = new ArrayList<>();
        Rational sum = Rational.ZERO;
        for (PathStep step : steps) {
            Rational shown = Rational.of(step.gain().rounded(style.shown()));
            sum = sum.plus(shown);
            parts.add(Explanation.of(
                    step.id() + " " + step.title(),
                    signed(step.gain()),
                    step.change() + ", cost " + plain(step.cost())));
        }
        Rational rest = Rational.of(gain().rounded(style.shown())).minus(sum);
        if (rest.signum() != 0) {
            parts.add(Explanation.of("rounding of the parts", signed(rest), ""));
        }
        style.notes().forEach(note -> parts.add(Explanation.of("note", note, "")));
        return new Explanation(
                unit.label() + " to " + target,
                signed(gain()),
                outcome + "; " + way() + ", cost " + plain(cost()),
                parts);
    }

    /** From where to where. */
    String way() {
        return "from " + shown(from) + " to " + shown(to);
    }

    private String shown(Position standing) {
        return standing.score().rounded(style.shown()).toPlainString() + " (rank " + standing.rank() + ")";
    }

    private String signed(Rational points) {
        return (points.signum() < 0 ? "" : "+") + points.rounded(style.shown()).toPlainString();
    }

    private static String plain(Rational number) {
        return Rational.of(number.rounded(Rounding.halfUp(4))).toDecimal().toPlainString();
    }

    /** Each step, and all of them together. */
    @Override
    public Table table() {
        return PathTable.of(this);
    }

    /** The step of a criterion, if it is to be raised. */
    public Optional<PathStep> find(String criterion) {
        return steps.stream().filter(step -> step.id().equals(criterion)).findFirst();
    }

    @Override
    public String toString() {
        return text();
    }
}
