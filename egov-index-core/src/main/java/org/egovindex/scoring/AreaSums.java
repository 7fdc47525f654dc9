package org.egovindex.scoring;

import java.util.List;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.Criterion;
import org.egovindex.model.Tally;
import org.egovindex.number.Rational;

/**
 * Adds up the marks of one area as whole numbers; the only place where marks become sums.
 *
 * <p>Means of different numbers of marks have different denominators, so points are gathered by the number of marks they
 * rest on, and divided once for each such number.
 */
final class AreaSums {
    private final Area area;
    private final int first;
    private final long[] lowest;
    private final long[] highest;
    private final Rational points;

    /** The sums of an area whose first criterion has the place {@code first} in the checklist. */
    AreaSums(Checklist checklist, Area area, int first) {
        this.area = area;
        this.first = first;
        this.points = Rational.of(area.points());
        List<Criterion> criteria = area.criteria();
        int decimals = checklist.decimals();
        this.lowest = criteria.stream()
                .mapToLong(c -> c.scale().lowest().movePointRight(decimals).longValueExact())
                .toArray();
        this.highest = criteria.stream()
                .mapToLong(c -> c.scale().highest().movePointRight(decimals).longValueExact())
                .toArray();
    }

    Area area() {
        return area;
    }

    Rational points() {
        return points;
    }

    /** The sums of all criteria of the area. */
    MarkSums of(Tally tally) {
        return of(tally, 0, lowest.length);
    }

    /** The sums of one criterion of the area. */
    MarkSums of(Tally tally, int criterion) {
        return of(tally, criterion, criterion + 1);
    }

    private MarkSums of(Tally tally, int from, int to) {
        int evaluators = tally.evaluators();
        MarkSums sums = new MarkSums(evaluators, tally.unit());
        for (int criterion = from; criterion < to; criterion++) {
            int place = first + criterion;
            if (tally.applies(place)) {
                sums.add(tally.awarded(place), tally.units(place), lowest[criterion], highest[criterion]);
            }
        }
        return sums;
    }
}
