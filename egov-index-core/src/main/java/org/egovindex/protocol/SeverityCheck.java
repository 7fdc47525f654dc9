package org.egovindex.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.egovindex.evaluator.EvaluatorSeverity;
import org.egovindex.evaluator.Severity;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Survey;
import org.egovindex.number.Rounding;

/**
 * Evaluators whose effect in the additive model lies further from the median of their group than the limit, and is beyond chance after Holm's adjustment
 * for the number of evaluators.
 *
 * <p>The median, because one very severe evaluator pushes the others of the group above 0. Of two who only meet each other, it cannot be told who is severe:
 * one finding names both.
 */
final class SeverityCheck implements FieldworkCheck {
    private static final Rounding POINTS = Rounding.halfUp(1);

    @Override
    public List<FieldworkFinding> findings(Survey survey, FieldworkProtocol protocol) {
        Map<Integer, List<EvaluatorSeverity>> groups = new TreeMap<>();
        for (EvaluatorSeverity one : Severity.of(survey).evaluators()) {
            if (one.overall().isPresent()) {
                groups.computeIfAbsent(one.group(), g -> new ArrayList<>()).add(one);
            }
        }
        List<FieldworkFinding> findings = new ArrayList<>();
        for (List<EvaluatorSeverity> group : groups.values()) {
            double median = median(group);
            for (EvaluatorSeverity one : group) {
                double off = value(one) - median;
                boolean known = one.holm().isPresent()
                        && one.holm().getAsDouble() < protocol.limits().significance();
                if (known && Math.abs(off) > protocol.limits().effect() && (group.size() > 2 || off < 0)) {
                    findings.add(finding(one, off, group));
                }
            }
        }
        return findings;
    }

    private static double value(EvaluatorSeverity one) {
        return one.overall().map(effect -> effect.value()).orElse(0.0);
    }

    private static double median(List<EvaluatorSeverity> group) {
        double[] sorted =
                group.stream().mapToDouble(SeverityCheck::value).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static FieldworkFinding finding(EvaluatorSeverity one, double off, List<EvaluatorSeverity> group) {
        boolean pair = group.size() == 2;
        String points = Chance.rounded(100 * Math.abs(off) * (pair ? 2 : 1), POINTS);
        String chance = Chance.words(one.holm().orElse(1));
        List<Evaluator> people = pair
                ? group.stream()
                        .sorted(Comparator.comparingDouble(SeverityCheck::value))
                        .map(EvaluatorSeverity::evaluator)
                        .toList()
                : List.of(one.evaluator());
        return new FieldworkFinding(
                off < 0 ? FieldworkCode.SEVERE_EVALUATOR : FieldworkCode.MILD_EVALUATOR,
                Optional.empty(),
                people,
                pair
                        ? people.get(0) + " marks " + points + " of 100 points lower than " + people.get(1)
                                + " over the cities both looked at (chance " + chance
                                + "); of two alone it cannot be told who is severe and who is mild"
                        : one.evaluator() + " marks " + points + " of 100 points " + (off < 0 ? "lower" : "higher")
                                + " than the median of the " + group.size()
                                + " evaluators who share cities, over " + one.cities() + " cities (chance " + chance
                                + ")",
                "Maybe the levels are read differently: compare notes, and look at the index adjusted for severity.");
    }
}
