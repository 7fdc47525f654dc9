package org.egovindex.rules.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.egovindex.number.Rational;

/**
 * What one criterion can add to its area, or one area to the whole.
 *
 * @param lowest the fewest points
 * @param highest the most points
 * @param maximum what it counts for
 * @param mayBeLeftOut whether it may turn out not to apply, and then count for nothing
 */
record Part(Rational lowest, Rational highest, Rational maximum, boolean mayBeLeftOut) {
    /** The part of a criterion; nothing if it does not apply. */
    static Optional<Part> of(Finding finding) {
        List<BigDecimal> possible = finding.outcome().possible();
        return possible.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        Rational.of(possible.get(0)),
                        Rational.of(possible.get(possible.size() - 1)),
                        Rational.of(finding.rule().criterion().scale().highest()),
                        finding.outcome().mayNotApply()));
    }

    /** What adds up to a score, under a policy. */
    static List<Part> of(Extent extent, MissingEvidence policy) {
        return extent instanceof AreaExtent area ? area.parts() : ((TotalExtent) extent).parts(policy);
    }

    boolean isOpen() {
        return mayBeLeftOut || !lowest.equals(highest);
    }

    /**
     * From where to where the sum of points over the sum of maxima can lie; nothing if there is no part.
     *
     * <p>The lowest share takes the lowest points everywhere and leaves a part out, where that may be, if the part would raise the
     * share: parts in ascending order of their own share are taken as long as they lower the mean, which is exact, since a part
     * lowers a mean if and only if its own share is below it. The highest share is found the same way from above.
     */
    static Optional<Interval> share(List<Part> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Interval(bound(parts, false), bound(parts, true)));
    }

    private static Rational bound(List<Part> parts, boolean upper) {
        Rational points = Rational.ZERO;
        Rational maxima = Rational.ZERO;
        for (Part part : parts) {
            if (!part.mayBeLeftOut) {
                points = points.plus(upper ? part.highest : part.lowest);
                maxima = maxima.plus(part.maximum);
            }
        }
        Comparator<Part> ascending = Comparator.comparing(part -> part.own(upper));
        List<Part> optional = parts.stream()
                .filter(Part::mayBeLeftOut)
                .sorted(upper ? ascending.reversed() : ascending)
                .toList();
        for (Part part : optional) {
            boolean first = maxima.signum() == 0;
            int change = first ? 0 : part.own(upper).compareTo(points.dividedBy(maxima));
            if (first || (upper ? change > 0 : change < 0)) {
                points = points.plus(upper ? part.highest : part.lowest);
                maxima = maxima.plus(part.maximum);
            }
        }
        return points.dividedBy(maxima);
    }

    private Rational own(boolean upper) {
        return (upper ? highest : lowest).dividedBy(maximum);
    }
}
