package org.egovindex.egov.report;

import java.util.List;
import java.util.Optional;
import org.egovindex.model.Unit;
import org.egovindex.publish.Cell;
import org.egovindex.rank.Rank;

/**
 * One line of the ranking.
 *
 * @param place in the order of the report, from 0; units without a score come last
 * @param unit who
 * @param file the page of the unit, without folder and ending
 * @param rank if it has one
 * @param tied how many units share the rank
 * @param score as published, or why there is none
 * @param coverage how much was looked at, in per cent
 * @param scoreClass such as "very high", if there are classes
 * @param parts the score of each part
 */
record Line(
        int place,
        Unit unit,
        String file,
        Optional<Rank> rank,
        int tied,
        Cell score,
        Cell coverage,
        Optional<String> scoreClass,
        List<Cell> parts) {
    Line {
        parts = List.copyOf(parts);
    }

    /** The rank as tables show it: 2, and 2= where it is shared. */
    String shownRank() {
        return rank.map(own -> own + (tied > 1 ? "=" : "")).orElse("–");
    }
}
