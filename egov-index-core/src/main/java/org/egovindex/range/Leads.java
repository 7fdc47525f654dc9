package org.egovindex.range;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.index.Node;

/**
 * By how much one unit can at most be ahead of another, over all admissible weights.
 *
 * <p>No search is needed: as shares of different parents do not depend on one another and none is negative, each parent in its turn,
 * from the ends up, takes the shares under which the difference is largest. Cost: one pass over the part of the tree for each pair.
 */
final class Leads {
    private final AdditiveForm form;
    private final Map<String, ShareOptimum> optima = new HashMap<>();

    Leads(AdditiveForm form) {
        this.form = form;
        FreeWeights free = form.free();
        for (Node parent : free.parents()) {
            Optional<Double> width = Optional.ofNullable(free.widths().get(parent.id()));
            optima.put(parent.id(), new ShareOptimum(parent, free.polytope(parent), width));
        }
    }

    /**
     * A lead.
     *
     * @param most how far, on the scale of the form; negative if the unit is always behind
     * @param where it is so far
     */
    record Lead(double most, Answer.Place where) {}

    /** How far a unit, by its place among the ranked, can be ahead of another. */
    Lead lead(int unit, int other) {
        Map<String, List<Double>> shares = new HashMap<>();
        double most = lead(form.part().methodology().tree(), unit, other, shares);
        for (Node parent : form.free().parents()) {
            shares.computeIfAbsent(parent.id(), form.free()::anyShares);
        }
        return new Lead(most, new Answer.Place(form.free().point(shares)));
    }

    private double lead(Node node, int unit, int other, Map<String, List<Double>> shares) {
        if (!form.part().isInner(node)) {
            return form.value(node, unit) - form.value(node, other);
        }
        List<Node> children = node.children();
        double[] leads = new double[children.size()];
        double[] stated = new double[leads.length];
        double total = 0;
        for (int i = 0; i < leads.length; i++) {
            leads[i] = lead(children.get(i), unit, other, shares);
            stated[i] = children.get(i).weight().doubleValue();
            total += stated[i];
        }
        double lead = 0;
        ShareOptimum optimum = optima.get(node.id());
        if (optimum != null) {
            List<Double> best = optimum.largest(leads);
            shares.put(node.id(), best);
            for (int i = 0; i < leads.length; i++) {
                lead += best.get(i) * leads[i];
            }
            return lead;
        }
        for (int i = 0; i < leads.length; i++) {
            lead += stated[i] / total * leads[i];
        }
        return lead;
    }
}
