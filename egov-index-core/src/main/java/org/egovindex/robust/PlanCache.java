package org.egovindex.robust;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.IndexPlan;
import org.egovindex.index.Methodology;
import org.egovindex.index.Reweighting;
import org.egovindex.index.UnfitTableException;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;

/**
 * One plan for each combination of alternatives, made when first needed and kept: a run that chooses among methods does no more than one
 * that does not. Shared by threads.
 */
final class PlanCache {
    /** So many numbers are kept at most, 8 bytes each; combinations beyond are made anew in every run. */
    private static final long MOST_NUMBERS = 64_000_000;

    private static final String NO_FAILURE = "";

    private final CompositeIndex index;
    private final List<Factor> factors;
    private final Map<Long, Prepared> kept = new ConcurrentHashMap<>();
    private final Prepared nominal;
    private final long most;
    private final boolean chooses;

    /** A plan, or why there is none. */
    record Prepared(Reweighting plan, String failure) {
        boolean isFit() {
            return failure.isEmpty();
        }
    }

    PlanCache(CompositeIndex index, List<Factor> factors) {
        this.index = index;
        this.factors = factors;
        this.nominal = new Prepared(Reweighting.of(IndexPlan.of(index.methodology(), index.data())), NO_FAILURE);
        long numbers =
                4L * nominal.plan().nodes().size() * Math.max(1, index.units().size());
        this.chooses =
                factors.stream().anyMatch(factor -> !factor.alternatives().isEmpty());
        this.most = Math.max(1, MOST_NUMBERS / numbers);
    }

    Reweighting nominal() {
        return nominal.plan();
    }

    /** The number of a combination of alternatives: the same for the same choices. */
    long combination(int[] choices) {
        long number = 0;
        for (int i = 0; i < choices.length; i++) {
            number = number * Math.max(1, factors.get(i).alternatives().size()) + choices[i];
        }
        return number;
    }

    /** How many combinations are kept. */
    long most() {
        return most;
    }

    /** The plan of a combination. */
    Prepared of(long combination, int[] choices) {
        if (!chooses) {
            return nominal;
        }
        Prepared found = kept.get(combination);
        if (found != null) {
            return found;
        }
        Prepared made = make(chosen(choices), index.data());
        if (kept.size() < most) {
            kept.putIfAbsent(combination, made);
        }
        return made;
    }

    /** The plan of a run that is unlike any other. */
    Prepared of(Scenario scenario) {
        Methodology methodology = methodology(scenario);
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        scenario.changedColumns().forEach((name, values) -> columns.put(name, IndicatorColumn.of(values)));
        return make(methodology, index.data().with(columns));
    }

    private Methodology chosen(int[] choices) {
        Methodology methodology = index.methodology();
        for (int i = 0; i < choices.length; i++) {
            List<Alternative> alternatives = factors.get(i).alternatives();
            if (!alternatives.isEmpty()) {
                methodology = alternatives.get(choices[i]).change().apply(methodology);
            }
        }
        return methodology;
    }

    /** The methodology of a run but for its weights. */
    Methodology methodology(Scenario scenario) {
        Methodology methodology = chosen(scenario.choices());
        for (Scenario.Setting setting : scenario.settings()) {
            methodology = setting.change().apply(methodology);
        }
        return methodology;
    }

    private Prepared make(Methodology methodology, IndicatorTable table) {
        try {
            return new Prepared(Reweighting.of(IndexPlan.of(methodology, table)), NO_FAILURE);
        } catch (UnfitTableException unfit) {
            return new Prepared(nominal.plan(), unfit.findings().get(0).toString());
        }
    }
}
