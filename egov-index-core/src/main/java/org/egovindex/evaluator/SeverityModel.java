package org.egovindex.evaluator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.egovindex.model.Area;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Panel;
import org.egovindex.model.Survey;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * How severe or mild evaluators are, by the additive model: mark / maximum = cell of city and criterion + effect of the evaluator, by
 * least squares.
 *
 * <p>Effects are known only beside others: they sum to 0 within each group of evaluators who share cities, directly or through others, and
 * say nothing between groups. An evaluator who shares no city has none. Unit: share of a criterion's maximum. Domain: -1 to 1.
 *
 * <p>Worked line: of three criteria with a maximum of 3, one evaluator gives 3, 2, 1 and another 2, 2, 0. The mean difference is 2/9, so the
 * effects are 1/9 and -1/9; the residual sum of squares is 1/27 on 2 degrees of freedom, the standard error 1/18, t = 2, as of a paired t test.
 *
 * <p>Marks are ordinal and bounded, and one person's marks of one city hang together: standard errors are a guide and rather too small. Source:
 * the linear form of the severity of raters, as in Searle, Linear Models (1971), chapter 7; for an ordinal model see Linacre, Many-Facet Rasch
 * Measurement (1989). Cost: one pass over the marks, and for a group of n evaluators n^3 up to 400, beyond that conjugate gradients
 * and no standard errors: some seconds for 20,000 evaluators, more the longer the chains by which they hang together.
 */
public final class SeverityModel implements Tabular {
    private final Survey survey;
    private final List<EvaluatorSeverity> evaluators;
    private final int groups;
    private final int largest;

    private SeverityModel(Survey survey, List<EvaluatorSeverity> evaluators, List<List<Integer>> groups) {
        this.survey = survey;
        this.evaluators = evaluators;
        this.groups = (int) groups.stream().filter(group -> group.size() > 1).count();
        this.largest = groups.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Estimates the effect of every evaluator of a survey, overall and by area. */
    public static SeverityModel of(Survey survey) {
        List<Evaluator> people = survey.evaluators();
        Map<Evaluator, Integer> places = new TreeMap<>();
        people.forEach(evaluator -> places.put(evaluator, places.size()));
        List<Area> areas = survey.checklist().areas();
        List<Comparisons> blocks = new ArrayList<>();
        for (int block = 0; block <= areas.size(); block++) {
            blocks.add(new Comparisons(people.size()));
        }
        int[] cities = new int[people.size()];
        MarkShares shares = new MarkShares(survey.checklist());
        for (Panel panel : survey.panels()) {
            int[] who = panel.evaluators().stream().mapToInt(places::get).toArray();
            for (int evaluator : who) {
                cities[evaluator]++;
            }
            double[][] rows = panel.sheets().stream().map(shares::of).toArray(double[][]::new);
            blocks.get(0).add(who, rows, 0, shares.size());
            int from = 0;
            for (int area = 0; area < areas.size(); area++) {
                int to = from + areas.get(area).criteria().size();
                blocks.get(area + 1).add(who, rows, from, to);
                from = to;
            }
        }
        List<AdditiveModel> models = blocks.stream().map(AdditiveModel::of).toList();
        return of(survey, people, cities, models);
    }

    private static SeverityModel of(Survey survey, List<Evaluator> people, int[] cities, List<AdditiveModel> models) {
        List<List<Integer>> groups = models.get(0).groups();
        int[] groupOf = new int[people.size()];
        for (int group = 0; group < groups.size(); group++) {
            for (int evaluator : groups.get(group)) {
                groupOf[evaluator] = group + 1;
            }
        }
        List<EvaluatorSeverity> severities = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            int place = i;
            List<Optional<Effect>> effects =
                    models.stream().map(model -> model.effect(place)).toList();
            severities.add(new EvaluatorSeverity(
                    people.get(i),
                    groupOf[i],
                    cities[i],
                    effects.get(0),
                    effects.subList(1, effects.size()),
                    OptionalDouble.empty()));
        }
        return new SeverityModel(survey, holm(severities), groups);
    }

    /** Holm (1979): the k-th smallest of m probabilities times m - k + 1, never below the one before, at most 1. */
    private static List<EvaluatorSeverity> holm(List<EvaluatorSeverity> severities) {
        List<EvaluatorSeverity> tested = severities.stream()
                .filter(one -> p(one).isPresent())
                .sorted(Comparator.comparingDouble((EvaluatorSeverity one) -> p(one).orElse(1))
                        .thenComparing(EvaluatorSeverity::evaluator))
                .toList();
        Map<Evaluator, EvaluatorSeverity> adjusted = new TreeMap<>();
        severities.forEach(one -> adjusted.put(one.evaluator(), one));
        double least = 0;
        for (int k = 0; k < tested.size(); k++) {
            least = Math.max(
                    least, Math.min(1, (tested.size() - k) * p(tested.get(k)).orElse(1)));
            adjusted.put(tested.get(k).evaluator(), tested.get(k).withHolm(OptionalDouble.of(least)));
        }
        return List.copyOf(adjusted.values());
    }

    private static OptionalDouble p(EvaluatorSeverity severity) {
        return severity.overall().map(Effect::p).orElseGet(OptionalDouble::empty);
    }

    /** What was estimated from. */
    public Survey survey() {
        return survey;
    }

    /** Every evaluator, in the order of their names. */
    public List<EvaluatorSeverity> evaluators() {
        return evaluators;
    }

    /** One evaluator; throws if there is none of this name. */
    public EvaluatorSeverity of(String evaluator) {
        return evaluators.stream()
                .filter(one -> one.evaluator().name().equals(evaluator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no evaluator " + evaluator
                        + " in this survey.\nMaybe the name is written otherwise in the marks file."));
    }

    /** How many groups of two evaluators or more there are; effects can be compared within one only. */
    public int groups() {
        return groups;
    }

    /** Whether some group is so large that its effects have no standard errors. */
    public boolean lacksErrors() {
        return largest > AdditiveModel.DENSE;
    }

    /** The evaluators, most severe first, with the effects in points of 100. */
    @Override
    public Table table() {
        return SeverityTable.of(this);
    }

    @Override
    public String toString() {
        return text();
    }
}
