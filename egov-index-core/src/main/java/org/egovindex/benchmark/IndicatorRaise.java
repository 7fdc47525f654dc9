package org.egovindex.benchmark;

import org.egovindex.index.Node;

/**
 * An indicator that may be raised, in proportion.
 *
 * @param node which
 * @param column of the table
 * @param now the unit's number
 * @param best the number up to which it may be raised
 * @param share of the range from the worst to the best number of any unit that lies between the two
 * @param gain points of the index for all of it
 * @param price of a whole range
 */
record IndicatorRaise(Node node, String column, double now, double best, double share, double gain, int price) {
    /** Points of the index for a cost of 1. */
    double gainPerCost() {
        return gain / cost(1);
    }

    /** What a part of it costs. */
    double cost(double part) {
        return share * part * price;
    }

    /** The number after a part of it. */
    double raised(double part) {
        return part == 1 ? best : now + part * (best - now);
    }
}
