package org.egovindex.weight;

import java.util.List;
import java.util.Optional;
import org.egovindex.index.Methodology;

/**
 * One thing that weights must satisfy to be admissible. Speaks of shares: the weight of a child divided by the sum of its siblings'
 * weights and its own. Prints itself as the text that {@link #parse} reads.
 */
public sealed interface WeightConstraint {
    /** Reads a constraint from a text such as {@code osi 10%..80%}; the methodology says what the nodes are. */
    static WeightConstraint parse(String text, Methodology methodology) {
        return new WeightConstraintText(methodology).read(text);
    }

    /**
     * Any shares: {@code egdi: any}, {@code all any}.
     *
     * @param parent whose children; every parent if empty
     */
    record Free(Optional<String> parent) implements WeightConstraint {
        @Override
        public String toString() {
            return WeightConstraintText.whose(parent) + " any";
        }
    }

    /**
     * Every child has a share between two bounds: {@code egdi: each 10%..80%}.
     *
     * @param parent whose children
     * @param low smallest share, 0 to 1
     * @param high largest share, 0 to 1
     */
    record EachBetween(String parent, double low, double high) implements WeightConstraint {
        /** Checks the bounds. */
        public EachBetween {
            WeightConstraintText.checkShares(parent, low, high);
        }

        @Override
        public String toString() {
            return parent + ": each " + WeightConstraintText.shares(low, high);
        }
    }

    /**
     * One child has a share between two bounds: {@code osi 10%..80%}.
     *
     * @param node the child
     * @param low smallest share of its parent, 0 to 1
     * @param high largest share, 0 to 1
     */
    record Between(String node, double low, double high) implements WeightConstraint {
        /** Checks the bounds. */
        public Between {
            WeightConstraintText.checkShares(node, low, high);
        }

        @Override
        public String toString() {
            return node + " " + WeightConstraintText.shares(low, high);
        }
    }

    /**
     * The stated weights, each times a factor from {@code 1 - by} to {@code 1 + by}: {@code egdi: within 25%}, {@code all within 25%}.
     * Shares are taken after that, so that with two children of equal weight and 25 % a share lies between 0.75 / 2 = 0.375 and 0.625.
     * A weight of 0 stays 0.
     *
     * @param parent whose children; every parent if empty
     * @param by from 0 to below 1
     */
    record Within(Optional<String> parent, double by) implements WeightConstraint {
        /** Checks the width. */
        public Within {
            if (!(by >= 0 && by < 1)) {
                throw new IllegalArgumentException("Weights may be varied within 0 to below 1 of themselves, not " + by
                        + ".\nMaybe a percentage was given: 25 % is 0.25.");
            }
        }

        @Override
        public String toString() {
            return WeightConstraintText.whose(parent) + " within " + WeightConstraintText.percent(by);
        }
    }

    /**
     * Shares that do not increase: {@code osi >= tii >= hci}.
     *
     * @param nodes children of one parent, the most important first
     */
    record Ordered(List<String> nodes) implements WeightConstraint {
        /** Copies the nodes. */
        public Ordered {
            nodes = List.copyOf(nodes);
            if (nodes.size() < 2) {
                throw new IllegalArgumentException(
                        "An order must name two nodes or more, not " + nodes + ".\nMaybe a bound is meant.");
            }
        }

        @Override
        public String toString() {
            return String.join(" >= ", nodes);
        }
    }

    /**
     * The share of one child is so many times that of another: {@code osi/tii 1..3}. Where both are 0 it holds.
     *
     * @param node a child
     * @param other another child of the same parent
     * @param low smallest ratio, 0 or more
     * @param high largest ratio, above 0
     */
    record RatioBetween(String node, String other, double low, double high) implements WeightConstraint {
        /** Checks the bounds. */
        public RatioBetween {
            if (!(low >= 0 && low <= high && high > 0 && Double.isFinite(high))) {
                throw new IllegalArgumentException("The ratio of " + node + " and " + other
                        + " must have bounds of 0 or more, the lower first, not " + low + " and " + high
                        + ".\nMaybe they are swapped.");
            }
        }

        @Override
        public String toString() {
            return node + "/" + other + " " + WeightConstraintText.plain(low) + ".." + WeightConstraintText.plain(high);
        }
    }
}
