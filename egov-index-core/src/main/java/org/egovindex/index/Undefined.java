package org.egovindex.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.egovindex.aggregate.WeightedValues;
import org.egovindex.number.Values;

/** Finds out why a method was not defined, after a run in which one was not. */
final class Undefined {
    private static final int MOST = 100;
    private static final int NAMED = 3;
    private static final String MISPRINT = "\nMaybe one of them is a misprint, or they should be normalised first.";

    private Undefined() {}

    static List<Finding> findings(IndexPlan plan, Run run) {
        ParentStep failed = run.firstUndefined();
        List<Finding> findings = new ArrayList<>(aggregation(plan, run, failed));
        if (findings.isEmpty()) {
            Then then = failed.then().orElseThrow();
            String fault = then.normalisation()
                    .fault(run.sample(failed))
                    .orElse("the transform " + then.transforms() + " is not defined for every aggregate."
                            + "\nMaybe a logarithm meets a number that is 0 or less.");
            findings.add(new Finding(failed.pointer() + "/then", failed.node().id(), fault));
        }
        return findings;
    }

    private static List<Finding> aggregation(IndexPlan plan, Run run, ParentStep parent) {
        List<Finding> findings = new ArrayList<>();
        WeightedValues values = run.weightedValues();
        int units = plan.table().units().size();
        if (parent.isColumnar()) {
            return parent.then().isPresent() ? List.of() : tooLarge(plan, run, parent);
        }
        for (int unit = 0; unit < units && findings.size() < MOST; unit++) {
            int counted = parent.collect(run, unit, values);
            if (!parent.isRejected(values.size(), counted)) {
                String whom = plan.table().units().get(unit).label();
                fault(parent, values)
                        .ifPresent(message -> findings.add(
                                new Finding(parent.pointer(), parent.node().id(), "for " + whom + " " + message)));
            }
        }
        return findings;
    }

    /** What was added up column by column has values for all units, and so can only be too large. */
    private static List<Finding> tooLarge(IndexPlan plan, Run run, ParentStep parent) {
        Values scores = run.own(plan.step(parent.node().id()));
        String whom = IntStream.range(0, scores.size())
                .filter(scores::isGap)
                .limit(NAMED)
                .mapToObj(unit -> plan.table().units().get(unit).label())
                .collect(Collectors.joining(", "));
        String message = "for " + whom + " the numbers are too large for an arithmetic-mean." + MISPRINT;
        return List.of(new Finding(parent.pointer(), parent.node().id(), message));
    }

    private static Optional<String> fault(ParentStep parent, WeightedValues values) {
        Optional<String> fault = parent.aggregation().fault(values);
        if (fault.isPresent() || Double.isFinite(parent.aggregation().of(values))) {
            return fault;
        }
        return Optional.of("the numbers are too large or too small for a "
                + parent.aggregation().id() + "." + MISPRINT);
    }
}
