package org.egovindex.benchmark;

import java.util.Optional;
import org.egovindex.model.Score;
import org.egovindex.number.Rational;

/**
 * What a unit has at one node.
 *
 * @param score points of the index if points add up, else the node's own score; or why there is none
 * @param least what the least answer is worth to the unit; nothing where no answer is the least, as at nodes above criteria
 */
record NodePoints(Score score, Optional<Rational> least) {
    /** Whether there is more than the least answer is worth. */
    boolean scores() {
        return compared() > 0;
    }

    /** Whether there is a value, and it is worth no more than the least answer. */
    boolean isLeast() {
        return score instanceof Score.Awarded && least.isPresent() && compared() <= 0;
    }

    private int compared() {
        return score.points().flatMap(points -> least.map(points::compareTo)).orElse(0);
    }
}
