package org.egovindex.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.egovindex.evaluator.Effect;
import org.egovindex.evaluator.EvaluatorSeverity;
import org.egovindex.evaluator.SeverityModel;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Survey;
import org.egovindex.number.Rounding;

/**
 * Evaluators whose effect in the additive model lies further from the median of their group than the limit, and is beyond chance after Holm's adjustment
 * for the number of evaluators.
 *
 * <p>The median, because one very severe evaluator pushes the others of the group above 0. Of two who only meet each other, it cannot be told who is severe:
 * one finding names both. In a group too large for standard errors each evaluator is judged in a {@link Neighbourhood}, adjusted by Bonferroni.
 */
final class SeverityCheck implements FieldworkCheck {
    private static final Rounding POINTS = Rounding.halfUp(1);
    private static final String ADVICE =
            "Maybe the levels are read differently: compare notes, and look at the index adjusted for severity.";

    @Override
    public List<FieldworkFinding> findings(Survey survey, FieldworkProtocol protocol) {
        SeverityModel severity = SeverityModel.of(survey);
        CheckLimits limits = protocol.limits();
        List<FieldworkFinding> findings = new ArrayList<>();
        for (List<EvaluatorSeverity> group : groups(severity)) {
            for (EvaluatorSeverity one : group) {
                one.holm().ifPresent(chance -> judge(one, chance, group, limits).ifPresent(findings::add));
            }
        }
        if (severity.lacksErrors()) {
            Neighbourhood neighbourhood = Neighbourhood.of(survey);
            for (EvaluatorSeverity one : severity.evaluators()) {
                if (one.overall().isPresent() && one.holm().isEmpty()) {
                    SeverityModel near = SeverityModel.of(neighbourhood.around(one.evaluator()));
                    around(near, one.evaluator(), severity.evaluators().size(), limits)
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<FieldworkFinding> around(
            SeverityModel near, Evaluator evaluator, int tests, CheckLimits limits) {
        EvaluatorSeverity one = near.of(evaluator.name());
        OptionalDouble p = one.overall().map(Effect::p).orElseGet(OptionalDouble::empty);
        List<EvaluatorSeverity> group = groups(near).stream()
                .filter(members -> members.contains(one))
                .findFirst()
                .orElse(List.of());
        return p.isEmpty() ? Optional.empty() : judge(one, Math.min(1, tests * p.getAsDouble()), group, limits);
    }

    /** Those who share cities, directly or through others. */
    private static List<List<EvaluatorSeverity>> groups(SeverityModel severity) {
        Map<Integer, List<EvaluatorSeverity>> groups = new TreeMap<>();
        for (EvaluatorSeverity one : severity.evaluators()) {
            if (one.overall().isPresent()) {
                groups.computeIfAbsent(one.group(), g -> new ArrayList<>()).add(one);
            }
        }
        return List.copyOf(groups.values());
    }

    private static double value(EvaluatorSeverity one) {
        return one.overall().map(Effect::value).orElse(0.0);
    }

    private static double median(List<EvaluatorSeverity> group) {
        double[] sorted =
                group.stream().mapToDouble(SeverityCheck::value).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static Optional<FieldworkFinding> judge(
            EvaluatorSeverity one, double chance, List<EvaluatorSeverity> group, CheckLimits limits) {
        double off = value(one) - median(group);
        if (chance >= limits.significance() || Math.abs(off) <= limits.effect()) {
            return Optional.empty();
        }
        if (group.size() == 2) {
            return off < 0 ? Optional.of(ofPair(off, chance, group)) : Optional.empty();
        }
        return Optional.of(new FieldworkFinding(
                off < 0 ? FieldworkCode.SEVERE_EVALUATOR : FieldworkCode.MILD_EVALUATOR,
                Optional.empty(),
                List.of(one.evaluator()),
                one.evaluator() + " marks " + Chance.rounded(100 * Math.abs(off), POINTS) + " of 100 points "
                        + (off < 0 ? "lower" : "higher") + " than the median of the " + group.size()
                        + " evaluators who share cities, over " + one.cities() + " cities (chance "
                        + Chance.words(chance) + ")",
                ADVICE));
    }

    private static FieldworkFinding ofPair(double off, double chance, List<EvaluatorSeverity> group) {
        List<Evaluator> people = group.stream()
                .sorted(Comparator.comparingDouble(SeverityCheck::value))
                .map(EvaluatorSeverity::evaluator)
                .toList();
        return new FieldworkFinding(
                FieldworkCode.SEVERE_EVALUATOR,
                Optional.empty(),
                people,
                people.get(0) + " marks " + Chance.rounded(200 * Math.abs(off), POINTS) + " of 100 points lower than "
                        + people.get(1) + " over the cities both looked at (chance " + Chance.words(chance)
                        + "); of two alone it cannot be told who is severe and who is mild",
                ADVICE);
    }
}
