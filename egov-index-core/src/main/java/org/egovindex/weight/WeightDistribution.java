package org.egovindex.weight;

import java.util.OptionalInt;
import org.egovindex.random.Draws;

/**
 * How the shares of the children of one parent are drawn. Immutable, and safe for several threads, each with draws of its own: what is
 * drawn is a function of the draws alone.
 */
public interface WeightDistribution {
    /** How many children there are. */
    int size();

    /** Draws shares into the beginning of a row: 0 or more each, 1 together. Nothing else of the row is touched. */
    void draw(Draws draws, double[] shares);

    /** How many numbers one drawing uses, if it is always the same: so many coordinates of a point of a design are of use. */
    OptionalInt numbers();

    /** A sentence without a full stop for results: what is drawn and how. */
    String describe();
}
