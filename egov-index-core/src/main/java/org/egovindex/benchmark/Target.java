package org.egovindex.benchmark;

import org.egovindex.number.Rational;
import org.egovindex.rank.Rank;

/** Where a unit wants to get. */
public sealed interface Target {
    /** At least this rank, under the method's own rule for ties and rounding; ranks of all others follow. */
    static Target rank(int rank) {
        return new ToRank(Rank.of(rank));
    }

    /** At least this score, before rounding. */
    static Target score(Rational score) {
        return new ToScore(score);
    }

    /** A rank.
     *
     * @param rank this one or a better one
     */
    record ToRank(Rank rank) implements Target {
        @Override
        public String toString() {
            return "rank " + rank;
        }
    }

    /** A score.
     *
     * @param score this one or a higher one
     */
    record ToScore(Rational score) implements Target {
        @Override
        public String toString() {
            return "score " + score;
        }
    }
}
