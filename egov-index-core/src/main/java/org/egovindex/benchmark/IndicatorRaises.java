package org.egovindex.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.egovindex.index.Choices;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Content;
import org.egovindex.index.Node;
import org.egovindex.model.Unit;
import org.egovindex.normalise.Direction;
import org.egovindex.normalise.Normalisation;
import org.egovindex.normalise.Normalisations;
import org.egovindex.table.IndicatorTable;
import org.egovindex.treat.OutlierTreatments;

/** Which indicators of a unit can be raised in proportion and without touching the scores of others, and which cannot. */
final class IndicatorRaises {
    private final CompositeIndex index;
    private final IndicatorTable treated;
    private final int row;
    private final RaisingCost cost;
    private final Map<String, Double> factors;
    private final List<IndicatorRaise> raises = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Set<String> once = new HashSet<>();
    private final Set<String> oftener = new HashSet<>();

    IndicatorRaises(CompositeIndex index, Unit unit, RaisingCost cost) {
        this.index = index;
        this.treated = index.treated();
        this.row = index.data().row(unit.label());
        this.cost = cost;
        this.factors = new TablePoints(index).factors(unit);
        index.methodology().tree().all().forEach(this::countColumns);
        collect(index.methodology().tree(), Choices.NONE);
        raises.sort(Comparator.comparingDouble(raise -> -raise.gainPerCost()));
    }

    /** Those that can, most points for their cost first, then in the order of the tree. */
    List<IndicatorRaise> raises() {
        return List.copyOf(raises);
    }

    /** Those that cannot, each with the reason. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    private void countColumns(Node node) {
        if (node.content() instanceof Content.Indicator own) {
            count(own.column());
            own.per().ifPresent(per -> count(per.column()));
        }
    }

    private void count(String column) {
        if (!once.add(column)) {
            oftener.add(column);
        }
    }

    private void collect(Node node, Choices above) {
        Choices choices = node.choices().over(above);
        if (node.content() instanceof Content.Indicator own) {
            if (treated.column(node.id()).isMissing(row)) {
                leftOut.add(node.id() + " (it has no number)");
            } else if (factors.getOrDefault(node.id(), 0.0) > 0) {
                consider(node, own, choices);
            }
        } else {
            node.children().forEach(child -> collect(child, choices));
        }
    }

    private void consider(Node node, Content.Indicator own, Choices choices) {
        boolean higher = choices.direction().orElse(Direction.HIGHER_IS_BETTER) == Direction.HIGHER_IS_BETTER;
        Normalisation method = choices.normalisation().orElse(Normalisations.NONE);
        IndicatorRange range = IndicatorRange.of(treated.column(node.id()), row, higher);
        if (!range.canRise(method)) {
            return;
        }
        Optional<String> fault = fault(node, own, choices).or(() -> range.fault(method));
        if (fault.isPresent()) {
            leftOut.add(node.id() + " (" + fault.get() + ")");
            return;
        }
        double way = Math.abs(range.end(method) - range.now());
        double worth =
                factors.getOrDefault(node.id(), 0.0) * range.slope(method).orElse(0);
        raises.add(new IndicatorRaise(
                node,
                own.column(),
                range.now(),
                range.end(method),
                way / range.width(),
                worth * way,
                cost.price(node.id())));
    }

    private Optional<String> fault(Node node, Content.Indicator own, Choices choices) {
        if (IntStream.range(0, index.units().size())
                .anyMatch(i -> index.isImputed(node.id(), index.units().get(i).label()))) {
            return Optional.of("its gaps are filled");
        }
        if (own.per().isPresent()) {
            return Optional.of("it is divided by another column");
        }
        if (oftener.contains(own.column())) {
            return Optional.of("its column counts in several places");
        }
        boolean changed = node.round().isPresent()
                || choices.transforms().filter(steps -> !steps.isEmpty()).isPresent()
                || choices.answers().filter(words -> !words.isEmpty()).isPresent()
                || choices.outliers()
                        .filter(how -> !how.equals(OutlierTreatments.NONE))
                        .isPresent();
        return changed ? Optional.of("it is transformed, rounded or treated for outliers") : Optional.empty();
    }
}
