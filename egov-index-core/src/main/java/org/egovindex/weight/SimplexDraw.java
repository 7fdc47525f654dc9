package org.egovindex.weight;

import java.util.OptionalInt;
import org.egovindex.random.Draws;

/** A way to draw uniform points of a simplex, or of what walls leave of it. Immutable. */
sealed interface SimplexDraw permits Spacings, Rejection, HitAndRun {
    /** Draws coordinates, 0 or more each and 1 together, into the beginning of a row. */
    void draw(Draws draws, double[] row);

    /** How many numbers one drawing uses, if it is always the same. */
    OptionalInt numbers();

    /** How it is done, as the end of a sentence. */
    String how();
}
