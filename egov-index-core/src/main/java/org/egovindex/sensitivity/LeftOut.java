package org.egovindex.sensitivity;

import java.util.Optional;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;

/**
 * What becomes of the ranking without one node.
 *
 * @param node its id
 * @param weight its share of the index
 * @param meanShift by how many ranks a unit moves on average, up or down
 * @param largest the unit that moves farthest, the first of the nominal ranking if there are several; none if nobody moves
 * @param kendall tau-b of the two rankings; none if all units tie in one of them
 * @param spearman rho of the two rankings; likewise
 * @param topKept how many of the first units stay among the first
 * @param newlyRanked units that have a rank only without the node, because it was its gap that kept them out
 */
public record LeftOut(
        String node,
        Rational weight,
        Rational meanShift,
        Optional<Shift> largest,
        Optional<Double> kendall,
        Optional<Double> spearman,
        int topKept,
        int newlyRanked) {
    /**
     * By how much a unit moves.
     *
     * @param unit which
     * @param ranks new rank less nominal rank: below 0 is up
     */
    public record Shift(Unit unit, Rational ranks) {
        @Override
        public String toString() {
            return unit.label() + " " + (ranks.signum() > 0 ? "+" : "")
                    + ranks.toDecimal().toPlainString();
        }
    }
}
