package org.egovindex.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.number.Values;

/**
 * A plan to be run again and again under other weights: the numbers are treated and normalised once, and kept. The stated weights give
 * the scores of the index to the last bit. Immutable, shared by threads with a {@link Space} each.
 *
 * <p>Weights are given for all nodes in the order of {@link #nodes}; only the proportions among siblings matter, but under sums and
 * products. Memory: two numbers for each unit and indicator. Cost of a run: one multiplication and addition for each unit and indicator
 * under arithmetic means, and an exponential for each unit and parent under geometric ones.
 */
public final class Reweighting {
    /** So many units, that the numbers of a hundred indicators stay in the second cache. */
    private static final int TILE = 512;

    private final IndexPlan plan;
    private final List<KeptRows> tiles = new ArrayList<>();
    private final List<Step> undefined = new ArrayList<>();

    private Reweighting(IndexPlan plan) {
        this.plan = plan;
        int units = plan.table().units().size();
        int tile = KeptParent.isWholeSample(plan.steps()) ? Math.max(1, units) : TILE;
        List<Optional<Values>> all = KeptRows.normalised(plan);
        for (int from = 0; from < units; from += tile) {
            tiles.add(KeptRows.of(plan, all, from, Math.min(units, from + tile)));
        }
        for (Step step : plan.steps()) {
            if (step instanceof IndicatorStep indicator && !indicator.isDefined()) {
                undefined.add(step);
            }
        }
    }

    /** Readies a plan. */
    public static Reweighting of(IndexPlan plan) {
        return new Reweighting(plan);
    }

    /** The plan. */
    public IndexPlan plan() {
        return plan;
    }

    /** The ids of the nodes in the order of weights: children before their parent, the index last. */
    public List<String> nodes() {
        return plan.steps().stream().map(step -> step.node().id()).toList();
    }

    /** The same of any plan of a methodology. */
    public static List<String> nodes(Methodology methodology) {
        List<String> nodes = new ArrayList<>();
        collect(methodology.tree(), nodes);
        return nodes;
    }

    private static void collect(Node node, List<String> nodes) {
        node.children().forEach(child -> collect(child, nodes));
        nodes.add(node.id());
    }

    /** Room for computing. */
    public Space newSpace() {
        return new Space(this);
    }

    /** Whether no weight on the way from a step up to the index is 0. */
    static boolean counts(IndexPlan plan, int step, double[] weights) {
        for (int at = step; at != plan.root(); at = plan.parent(at)) {
            if (weights[at] == 0) {
                return false;
            }
        }
        return true;
    }

    /** Room for computing under other weights. Of one thread. */
    public static final class Space {
        private final Reweighting owner;
        private final List<KeptSpace> tiles;

        private Space(Reweighting owner) {
            this.owner = owner;
            this.tiles = owner.tiles.stream().map(KeptSpace::new).toList();
        }

        /**
         * Computes several runs, part of the units after part, so that their numbers stay near.
         *
         * @param weights of each run, of all nodes
         * @param scores of each run, of all units: written here
         * @param failures of each run: why it has no scores, if so; an empty text if it has
         */
        public void compute(int runs, double[][] weights, Values[] scores, String[] failures) {
            for (int run = 0; run < runs; run++) {
                failures[run] = owner.unfit(weights[run]);
            }
            for (KeptSpace tile : tiles) {
                for (int run = 0; run < runs; run++) {
                    Optional<Step> failed = tile.compute(weights[run], scores[run]);
                    if (failed.isPresent() && failures[run].isEmpty()) {
                        failures[run] = failed.get().node().id() + " is not defined for every unit";
                    }
                }
            }
        }
    }

    private String unfit(double[] weights) {
        for (Step step : undefined) {
            if (counts(plan, plan.step(step.node().id()), weights)) {
                return step.node().id() + " cannot be normalised";
            }
        }
        return "";
    }
}
