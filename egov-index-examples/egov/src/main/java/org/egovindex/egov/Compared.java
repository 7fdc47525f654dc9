package org.egovindex.egov;

import java.util.List;
import java.util.Optional;
import org.egovindex.compare.Comparison;
import org.egovindex.compare.GroupGaps;
import org.egovindex.compare.MethodComparison;
import org.egovindex.compare.Series;

/**
 * What was read to be compared.
 *
 * @param series all waves from the first to the last that is compared, or the two methods
 * @param comparison the first of them with the last, or those that were chosen
 * @param methods how the one method becomes the other, if methods are compared
 * @param published means of groups that were published beside the ranks, if any were
 */
record Compared(
        Series series, Comparison comparison, Optional<MethodComparison> methods, Optional<GroupGaps> published) {
    static Compared of(Series series, Optional<String> from, Optional<String> to) {
        String first = from.orElse(series.waves().get(0).id());
        String last = to.orElse(series.waves().get(series.waves().size() - 1).id());
        return new Compared(
                series.between(first, last), series.comparison(first, last), Optional.empty(), Optional.empty());
    }

    static Compared of(MethodComparison methods) {
        Comparison comparison = methods.comparison();
        Series both = Series.of(List.of(comparison.from(), comparison.to()));
        return new Compared(both, comparison, Optional.of(methods), Optional.empty());
    }

    Compared withPublished(GroupGaps gaps) {
        return new Compared(series, comparison, methods, Optional.of(gaps));
    }
}
