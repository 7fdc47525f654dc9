package org.egovindex.agree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Panel;
import org.egovindex.model.Survey;

/**
 * How far two evaluators agree on what both marked: every criterion of every city they share is a subject.
 *
 * @param first the one whose name comes first
 * @param second the other
 * @param cities that both marked
 * @param figures by coefficients of two raters that are told apart
 */
public record EvaluatorPair(Evaluator first, Evaluator second, int cities, List<Agreement> figures) {
    static final List<AgreementCoefficient> COEFFICIENTS = List.of(
            AgreementCoefficients.PERCENT,
            AgreementCoefficients.COHEN,
            AgreementCoefficients.cohen(Weighting.LINEAR),
            AgreementCoefficients.cohen(Weighting.QUADRATIC),
            AgreementCoefficients.icc(IccForm.ICC_2_1),
            AgreementCoefficients.icc(IccForm.ICC_3_1),
            AgreementCoefficients.KENDALL_W);

    /** Copies the figures. */
    public EvaluatorPair {
        figures = List.copyOf(figures);
    }

    /** What two evaluators gave: how often the one's category met the other's. */
    private static final class Meetings {
        private final Map<Integer, Double> times = new HashMap<>();
        private int cities;

        void add(SurveyRows rows, int city, int sheet, int other, int categories) {
            cities++;
            for (int criterion = 0; criterion < rows.criteria(); criterion++) {
                int a = rows.code(criterion, city, sheet);
                int b = rows.code(criterion, city, other);
                if (a != Rows.GAP && b != Rows.GAP) {
                    times.merge(a * categories + b, 1.0, Double::sum);
                }
            }
        }

        Ratings ratings(RatingScale scale) {
            Map<int[], Double> counted = Rows.none();
            times.forEach((both, count) -> counted.put(new int[] {both / scale.size(), both % scale.size()}, count));
            return new Ratings(
                    Rows.of(scale, 2, true, counted),
                    counted.values().stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    /** All pairs that marked a city both, in the order of their names. */
    static List<EvaluatorPair> of(Survey survey, SurveyRows rows, double level) {
        RatingScale scale = rows.scale(
                rows.categories(IntStream.range(0, rows.criteria()).boxed().toList()));
        Map<Evaluator, Map<Evaluator, Meetings>> met = new TreeMap<>();
        for (int city = 0; city < survey.panels().size(); city++) {
            Panel panel = survey.panels().get(city);
            List<Evaluator> evaluators = panel.evaluators();
            for (int a = 0; a < evaluators.size(); a++) {
                for (int b = a + 1; b < evaluators.size(); b++) {
                    met.computeIfAbsent(evaluators.get(a), one -> new TreeMap<>())
                            .computeIfAbsent(evaluators.get(b), other -> new Meetings())
                            .add(rows, city, a, b, scale.size());
                }
            }
        }
        List<EvaluatorPair> pairs = new ArrayList<>();
        met.forEach((first, others) -> others.forEach((second, meetings) -> {
            Ratings ratings = meetings.ratings(scale);
            pairs.add(new EvaluatorPair(
                    first,
                    second,
                    meetings.cities,
                    COEFFICIENTS.stream().map(one -> one.of(ratings, level)).toList()));
        }));
        return pairs;
    }

    /** The figure of one coefficient; throws if pairs do not have it. */
    public Agreement of(AgreementCoefficient coefficient) {
        return new Agreements(first + " and " + second, figures, List.of()).of(coefficient);
    }

    /**
     * The mean of one coefficient over pairs, each as often as it has subjects; pairs without the coefficient are left out. Of Cohen's kappa and complete marks by
     * the same evaluators that is Light's (1971).
     */
    static Agreement mean(List<EvaluatorPair> pairs, AgreementCoefficient coefficient) {
        double sum = 0;
        long subjects = 0;
        long leftOut = 0;
        for (EvaluatorPair pair : pairs) {
            Agreement one = pair.of(coefficient);
            if (one.value().isPresent()) {
                sum += one.value().getAsDouble() * one.basis().subjects();
                subjects += one.basis().subjects();
            } else {
                leftOut += one.basis().subjects();
            }
        }
        Estimate estimate = subjects == 0
                ? new Estimate.Undefined("no pair of evaluators has it")
                : new Estimate.Known(sum / subjects, List.of(), List.of());
        return new Agreement(coefficient.id(), estimate, new Basis(subjects, 2 * subjects, subjects, leftOut));
    }
}
