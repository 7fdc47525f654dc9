package org.egovindex.range;

import java.util.List;

/** Finds how few of some functions of the free weights can be above 0 at once, and where. */
interface RankSolver {
    /** The answer to some claims, each that a function is 0 or less; {@code starts} are places that may be good. */
    Answer fewest(List<Claim> claims, List<Answer.Place> starts);
}
