package org.egovindex.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;
import org.egovindex.normalise.Normalisation;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;

/** Walks a tree and makes the steps of a plan, children before parents; what does not fit becomes a finding. */
final class PlanDraft {
    private final IndicatorTable table;
    private final List<Step> steps = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    PlanDraft(IndicatorTable table) {
        this.table = table;
    }

    List<Step> steps() {
        return steps;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Adds a node and all below; returns its place. What counts nowhere, its weight being 0, may be undefined. */
    int add(Node node, String pointer, Choices above, boolean counts) {
        Choices choices = node.choices().over(above);
        if (node.content() instanceof Content.Indicator indicator) {
            indicator(node, pointer, indicator, choices, counts).ifPresent(steps::add);
        } else {
            List<Integer> children = new ArrayList<>();
            for (int i = 0; i < node.children().size(); i++) {
                Node child = node.children().get(i);
                boolean childCounts = counts && child.weight().signum() > 0;
                children.add(add(child, pointer + "/children/" + i, choices, childCounts));
            }
            if (findings.isEmpty()) {
                steps.add(new ParentStep(node, pointer, children, steps, choices, counts));
            }
        }
        return steps.size() - 1;
    }

    /** Makes the steps of one column anew. */
    void replace(List<Step> all, Node node, Choices above, String column) {
        Choices choices = node.choices().over(above);
        node.children().forEach(child -> replace(all, child, choices, column));
        if (node.content() instanceof Content.Indicator indicator) {
            boolean concerned = indicator.column().equals(column)
                    || indicator
                            .per()
                            .filter(per -> per.column().equals(column))
                            .isPresent();
            for (int i = 0; concerned && i < all.size(); i++) {
                Step old = all.get(i);
                if (old.node().id().equals(node.id())) {
                    int place = i;
                    indicator(node, old.pointer(), indicator, choices, true).ifPresent(step -> all.set(place, step));
                }
            }
        }
    }

    private Optional<Step> indicator(
            Node node, String pointer, Content.Indicator indicator, Choices choices, boolean counts) {
        Optional<IndicatorColumn> column = answered(node, pointer, indicator, choices)
                .or(() -> find(indicator.column(), node, pointer + "/indicator"));
        boolean divisible = indicator
                .per()
                .map(per -> find(per.column(), node, pointer + "/per").isPresent())
                .orElse(true);
        if (column.isEmpty() || !divisible) {
            return Optional.empty();
        }
        Treatment treatment = new Treatment(indicator, choices, table, column.get());
        Normalisation normalisation = choices.normalisation().orElseThrow();
        Optional<String> fault = normalisation.fault(treatment.sample());
        if (counts) {
            treatment.faults().forEach(message -> findings.add(new Finding(pointer, node.id(), message)));
            fault.ifPresent(message -> findings.add(new Finding(pointer, node.id(), message)));
        }
        boolean defined = treatment.faults().isEmpty() && fault.isEmpty();
        return Optional.of(new IndicatorStep(node, pointer, treatment, normalisation, defined));
    }

    /** A column of words, as the numbers they are worth; nothing if the column holds numbers or no answers are stated. */
    private Optional<IndicatorColumn> answered(
            Node node, String pointer, Content.Indicator indicator, Choices choices) {
        Map<String, Double> answers = choices.answers().orElseThrow();
        if (answers.isEmpty() || table.find(indicator.column()).isPresent()) {
            return Optional.empty();
        }
        List<Optional<String>> words = table.attribute(indicator.column());
        if (words.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        IndicatorColumn.Draft draft = new IndicatorColumn.Draft(words.size());
        for (int unit = 0; unit < words.size(); unit++) {
            Optional<String> word = words.get(unit);
            Optional<Double> worth = word.map(answers::get);
            if (worth.isPresent()) {
                draft.put(unit, worth.get());
            } else if (word.isPresent()) {
                findings.add(new Finding(
                        pointer + "/indicator",
                        node.id(),
                        table.units().get(unit).label() + " has the answer " + Naming.visible(word.get())
                                + ", which is worth nothing stated.\nMaybe one of " + answers.keySet() + " is meant."));
            }
        }
        return Optional.of(draft.column());
    }

    private Optional<IndicatorColumn> find(String name, Node node, String pointer) {
        Optional<IndicatorColumn> column = table.find(name);
        if (column.isEmpty()) {
            boolean words =
                    table.units().stream().anyMatch(unit -> unit.attribute(name).isPresent());
            String advice = words
                    ? "\nMaybe it holds words: say what they are worth, as in \"answers\": {\"Yes\": 1, \"No\": 0}."
                    : Similarity.nearest(name, table.names())
                            .map(near -> "\nMaybe " + near + " is meant.")
                            .orElse("\nThe table has " + named() + ".");
            findings.add(new Finding(
                    pointer, node.id(), "the table has no column of numbers " + Naming.visible(name) + "." + advice));
        }
        return column;
    }

    private String named() {
        List<String> names = table.names();
        return names.size() > 12
                ? String.join(", ", names.subList(0, 12)) + " and " + (names.size() - 12) + " more"
                : String.join(", ", names);
    }
}
