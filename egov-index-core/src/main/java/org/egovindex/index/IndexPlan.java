package org.egovindex.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.Naming;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;

/**
 * A methodology made ready for one table: steps in post-order over flat rows of numbers, treated once.
 *
 * <p>Immutable, and safe for use by several threads with a {@link Run} each.
 */
public final class IndexPlan {
    private final Methodology methodology;
    private final IndicatorTable table;
    private final List<Step> steps;
    private final BitSet rows;
    private final Map<String, Integer> places;
    private final int[] parents;

    private IndexPlan(Methodology methodology, IndicatorTable table, List<Step> steps) {
        this.methodology = methodology;
        this.table = table;
        this.steps = List.copyOf(steps);
        this.rows = rows(this.steps);
        this.places = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            places.put(steps.get(i).node().id(), i);
        }
        this.parents = parents(this.steps);
    }

    /**
     * The plan of a methodology for a table.
     *
     * @throws UnfitTableException if columns are missing or methods are not defined on the table's numbers
     */
    public static IndexPlan of(Methodology methodology, IndicatorTable table) {
        PlanDraft draft = new PlanDraft(table);
        draft.add(methodology.tree(), "/tree", Choices.USUAL, true);
        if (!draft.findings().isEmpty()) {
            throw new UnfitTableException(methodology, draft.findings());
        }
        return new IndexPlan(methodology, table, draft.steps());
    }

    /** This plan with other numbers in one column; everything else is shared. */
    IndexPlan with(String name, IndicatorColumn column) {
        IndicatorTable other = table.with(name, column);
        PlanDraft draft = new PlanDraft(other);
        List<Step> changed = new ArrayList<>(steps);
        draft.replace(changed, methodology.tree(), Choices.USUAL, name);
        if (!draft.findings().isEmpty()) {
            throw new UnfitTableException(methodology, draft.findings());
        }
        return new IndexPlan(methodology, other, changed);
    }

    /** Indicators of which nothing but a sum is wanted need no row; all others do. */
    private static BitSet rows(List<Step> steps) {
        BitSet rows = new BitSet();
        rows.set(0, steps.size());
        for (Step step : steps) {
            if (step instanceof ParentStep parent && parent.isColumnar()) {
                parent.children().stream()
                        .filter(child -> steps.get(child) instanceof IndicatorStep)
                        .forEach(rows::clear);
            }
        }
        return rows;
    }

    private static int[] parents(List<Step> steps) {
        int[] parents = new int[steps.size()];
        parents[steps.size() - 1] = steps.size() - 1;
        for (int i = 0; i < parents.length; i++) {
            if (steps.get(i) instanceof ParentStep parent) {
                int place = i;
                parent.children().forEach(child -> parents[child] = place);
            }
        }
        return parents;
    }

    /** A working space for this plan. */
    public Run newRun() {
        return new Run(this);
    }

    /** The methodology. */
    public Methodology methodology() {
        return methodology;
    }

    /** The table. */
    public IndicatorTable table() {
        return table;
    }

    List<Step> steps() {
        return steps;
    }

    int root() {
        return steps.size() - 1;
    }

    /** The step of the parent of a step; the root is its own. */
    int parent(int step) {
        return parents[step];
    }

    boolean hasRow(int step) {
        return rows.get(step);
    }

    /** The step of a node; throws if there is none of this id. */
    int step(String id) {
        return Optional.ofNullable(places.get(id)).orElseThrow(() -> {
            methodology.node(id);
            return new IllegalStateException("The node " + Naming.visible(id) + " has no step.\nMaybe a defect here.");
        });
    }
}
