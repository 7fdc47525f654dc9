package org.egovindex.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.Criterion;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.treat.MissingDataPolicies;

/**
 * A checklist as a methodology: an area scores its points times marks over maxima, the index the sum of its areas, or their mean in
 * proportion to their points where those do not add up to the points of the index.
 */
final class ChecklistMethodology {
    private ChecklistMethodology() {}

    static Methodology of(Checklist checklist) {
        BigDecimal all = checklist.areas().stream().map(Area::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean sum = all.compareTo(checklist.points()) == 0;
        List<Node> areas = new ArrayList<>();
        for (Area area : checklist.areas()) {
            Node node = area(area, sum ? area.points() : checklist.points());
            areas.add(sum ? node : node.weighing(Rational.of(area.points())));
        }
        Node tree = Node.of("index", areas)
                .titled(checklist.about().title())
                .with(sum ? Aggregations.SUM : Aggregations.ARITHMETIC_MEAN)
                .with(MissingDataPolicies.REJECT_UNIT);
        About about = new About(
                checklist.about().id(),
                checklist.about().title(),
                checklist.about().version(),
                checklist.about().source(),
                checklist.about().notice().stream().toList());
        Publication publication = new Publication(
                java.util.Optional.of(Rounding.halfUp(2)),
                RankingRule.onUnrounded(TiesStrategy.STANDARD),
                List.of(),
                List.of());
        return new Methodology(about, tree, publication, List.of());
    }

    private static Node area(Area area, BigDecimal points) {
        List<Node> criteria = area.criteria().stream()
                .map(criterion -> criterion(criterion, points.doubleValue()))
                .toList();
        return Node.of(area.id(), criteria).titled(area.title()).with(Aggregations.ARITHMETIC_MEAN);
    }

    /** From no points to all of them; weighs its maximum. */
    private static Node criterion(Criterion criterion, double points) {
        BigDecimal highest = criterion.scale().highest();
        return Node.indicator(criterion.id())
                .titled(criterion.question())
                .weighing(Rational.of(highest))
                .with(Normalisations.goalposts(0, highest.doubleValue()).within(0, points));
    }
}
