package org.egovindex.benchmark;

import java.util.List;
import org.egovindex.model.Unit;
import org.egovindex.number.Rounding;
import org.egovindex.rank.Ranking;

/** What a benchmark needs of an index, of either kind. */
interface PointSource {
    /** The index first, parents before their children. */
    List<BenchmarkNode> nodes();

    /** What a unit has at each node. */
    List<NodePoints> points(Unit unit);

    /** Whether the points of children add up to those of their parent. */
    boolean isAdditive();

    /** The units with a score, and those without. */
    Ranking ranking();

    /** How points are shown. */
    Rounding shown();

    /** What must be said of method and data. */
    List<String> notes();
}
