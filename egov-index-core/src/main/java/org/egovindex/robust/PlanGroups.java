package org.egovindex.robust;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.egovindex.index.Reweighting;
import org.egovindex.number.Values;

/** The runs of a block by the plan they share, so that each plan works its runs at once. Of one thread. */
final class PlanGroups {
    private static final int MOST_GROUPS = 4096;

    private final PlanCache plans;
    private final int capacity;
    private final Map<Long, Reweighting.Space> spaces = new HashMap<>();
    private final Map<Long, Group> groups = new LinkedHashMap<>();
    private long lastCombination = -1;
    private Group lastGroup = new Group(0, new int[0]);

    PlanGroups(PlanCache plans, int capacity) {
        this.plans = plans;
        this.capacity = capacity;
    }

    /** Runs that share a plan. */
    private static final class Group {
        private final int[] members;
        private final double[][] weights;
        private final Values[] scores;
        private final String[] failures;
        private final int[] choices;
        private int size;

        Group(int most, int[] choices) {
            members = new int[most];
            weights = new double[most][];
            scores = new Values[most];
            failures = new String[most];
            this.choices = choices.clone();
        }
    }

    /** Takes all runs out. */
    void clear() {
        if (groups.size() > MOST_GROUPS) {
            groups.clear();
            lastCombination = -1;
        }
        groups.values().forEach(group -> group.size = 0);
    }

    /** Puts a run in; its scores are to be written into {@code scores}. */
    void add(int place, Scenario scenario, double[] weights, Values scores) {
        long combination = plans.combination(scenario.choices());
        if (combination != lastCombination) {
            lastGroup = groups.computeIfAbsent(combination, key -> new Group(capacity, scenario.choices()));
            lastCombination = combination;
        }
        Group group = lastGroup;
        group.members[group.size] = place;
        group.weights[group.size] = weights;
        group.scores[group.size] = scores;
        group.size++;
    }

    /** Computes all runs, and says of each why it has no scores, if so. */
    void compute(String[] failures) {
        groups.forEach((combination, group) -> {
            if (group.size > 0) {
                compute(combination, group, failures);
            }
        });
    }

    private void compute(long combination, Group group, String[] failures) {
        PlanCache.Prepared prepared = plans.of(combination, group.choices);
        if (prepared.isFit()) {
            space(combination, prepared.plan()).compute(group.size, group.weights, group.scores, group.failures);
        }
        for (int i = 0; i < group.size; i++) {
            failures[group.members[i]] = prepared.isFit() ? group.failures[i] : prepared.failure();
        }
    }

    private Reweighting.Space space(long combination, Reweighting plan) {
        return spaces.size() < plans.most()
                ? spaces.computeIfAbsent(combination, key -> plan.newSpace())
                : plan.newSpace();
    }
}
