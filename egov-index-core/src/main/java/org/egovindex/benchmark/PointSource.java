package org.egovindex.benchmark;

import java.util.List;
import java.util.Optional;
import org.egovindex.model.Score;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rank.Ranking;

/** What a benchmark needs of an index, of either kind. */
interface PointSource {
    /** The index first, parents before their children. */
    List<BenchmarkNode> nodes();

    /** What a unit has at each node: points of the index if points add up, else the node's own score. */
    List<Score> points(Unit unit);

    /** What the least answer at each node is worth to a unit, which scores if it has more; nothing if no answer is the least. */
    List<Optional<Rational>> least(Unit unit);

    /** Whether the points of children add up to those of their parent. */
    boolean isAdditive();

    /** The units with a score, and those without. */
    Ranking ranking();

    /** How points are shown. */
    Rounding shown();

    /** What must be said of method and data. */
    List<String> notes();
}
