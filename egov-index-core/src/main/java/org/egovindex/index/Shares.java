package org.egovindex.index;

import java.util.HashMap;
import java.util.Map;
import org.egovindex.aggregate.Scale;
import org.egovindex.number.Values;

/** How much each child of a node counts for one unit, weights renormalised over the children that are there. */
final class Shares {
    private final Map<Integer, Double> byChild = new HashMap<>();

    private Shares() {}

    static Shares of(CompositeIndex index, ParentStep parent, int unit) {
        Shares shares = new Shares();
        double present = 0;
        double all = 0;
        for (int i = 0; i < parent.children().size(); i++) {
            Values scores = index.values(parent.children().get(i));
            all += parent.weight(i);
            present += scores.isGap(unit) ? 0 : parent.weight(i);
        }
        boolean inShares = parent.aggregation().scale().map(Scale::inShares).orElse(true);
        for (int i = 0; i < parent.children().size(); i++) {
            int child = parent.children().get(i);
            boolean gap = index.values(child).isGap(unit) || parent.weight(i) == 0;
            double stated = parent.weight(i);
            double stretched = present == all ? stated : stated * (all / present);
            shares.byChild.put(child, gap ? 0 : inShares ? stated / present : stretched);
        }
        return shares;
    }

    /** The share of a child, or its weight where weights count as stated; 0 if it has no score or no weight. */
    double of(int child) {
        return byChild.getOrDefault(child, 0.0);
    }
}
