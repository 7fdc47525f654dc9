package org.egovindex.rules.cell;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is possible for a criterion.
 *
 * @param points ascending; none if it certainly does not apply
 * @param mayNotApply whether it may not apply, or certainly does not
 * @param precision how sharply this is said
 */
public record Reach(List<BigDecimal> points, boolean mayNotApply, Precision precision) {
    /** Sorts the points. */
    public Reach {
        points = points.stream().sorted().toList();
    }

    /** Whether nothing that is missing can change the outcome. */
    public boolean isDecided() {
        return mayNotApply ? points.isEmpty() : points.size() == 1;
    }

    /** Whether all that is possible here is possible there. */
    public boolean isWithin(Reach other) {
        return other.points.containsAll(points) && (other.mayNotApply || !mayNotApply);
    }

    @Override
    public String toString() {
        String some = points.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" or "));
        return some + (!mayNotApply ? "" : points.isEmpty() ? "does not apply" : ", or does not apply");
    }
}
