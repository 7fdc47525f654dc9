package org.egovindex.model;

import java.math.BigDecimal;
import java.util.List;
import org.egovindex.number.Rational;

/**
 * One dimension of an index: its criteria, and the points it can contribute.
 *
 * @param id unique in its checklist, such as {@code privacy}
 * @param title its name for readers
 * @param points what a city gets that reaches every maximum; above 0. The number of criteria does not matter
 * @param criteria its questions, in the order of the form
 */
public record Area(String id, String title, BigDecimal points, List<Criterion> criteria) {
    /** Checks that there is something to score. */
    public Area {
        Identifier.require("an area", id);
        if (points.signum() <= 0) {
            throw new IllegalArgumentException("The points of area " + id + " must be above 0, not "
                    + points.toPlainString() + ".\nMaybe the area is to be left out of the checklist.");
        }
        points = points.stripTrailingZeros().scale() < 0 ? points.setScale(0) : points.stripTrailingZeros();
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException(
                    "Area " + id + " must have at least one criterion.\nMaybe its criteria stand under another area.");
        }
    }

    /** The sum of the criteria's maxima. */
    public Rational rawMaximum() {
        return criteria.stream()
                .map(criterion -> Rational.of(criterion.scale().highest()))
                .reduce(Rational.ZERO, Rational::plus);
    }

    @Override
    public String toString() {
        return title + " (" + criteria.size() + " criteria, " + points.toPlainString() + " points)";
    }
}
