package org.egovindex.egov.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Node;
import org.egovindex.number.Grid;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.table.IndicatorColumn;

/** One node of a tree: the scores of all units, their mean and, where wanted, who stands where. */
final class NodeStandings {
    private static final Rounding SHOWN = Rounding.halfUp(3);

    private final Part part;
    private final IndicatorColumn scores;
    private final double mean;
    private final Cell shownMean;
    private final double least;
    private final double most;
    private final List<String> ranks;

    private NodeStandings(Part part, IndicatorColumn scores, List<String> ranks) {
        this.part = part;
        this.scores = scores;
        this.ranks = ranks;
        double sum = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < scores.size(); row++) {
            if (!scores.isMissing(row)) {
                sum += scores.get(row);
                low = Math.min(low, scores.get(row));
                high = Math.max(high, scores.get(row));
            }
        }
        this.mean = sum / Math.max(1, scores.present());
        this.shownMean = scores.present() == 0 ? Cell.missing("–") : figure(mean);
        this.least = Math.min(0, low);
        this.most = high;
    }

    static NodeStandings of(CompositeIndex index, Node node, boolean ranked) {
        List<String> ranks = new ArrayList<>();
        if (ranked) {
            Map<String, String> byLabel = new HashMap<>();
            index.ranking(node.id())
                    .rows()
                    .forEach(row -> byLabel.put(row.unit().label(), row.rank() + (row.tied() > 1 ? "=" : "")));
            index.units().forEach(unit -> ranks.add(byLabel.getOrDefault(unit.label(), "")));
        }
        return new NodeStandings(new Part(node.id(), node.title(), ""), index.scores(node.id()), ranks);
    }

    Part part() {
        return part;
    }

    Cell mean() {
        return shownMean;
    }

    Cell score(int row) {
        return scores.isMissing(row) ? Cell.missing("–") : figure(scores.get(row));
    }

    PartScore partScore(int row) {
        double share = scores.isMissing(row) || most <= least ? 0 : (scores.get(row) - least) / (most - least);
        return new PartScore(
                part, score(row), mean(), Optional.of(ranks.get(row)).filter(rank -> !rank.isEmpty()), share);
    }

    /** How far a unit is above the mean of all, as a share of the range: 0 if it has no score. */
    double ahead(int row) {
        return scores.isMissing(row) || most <= least ? 0 : (scores.get(row) - mean) / (most - least);
    }

    private static Cell figure(double number) {
        BigDecimal shown = SHOWN.round(Grid.of(Math.abs(number)).snap(number));
        return Cell.figure(number, shown);
    }
}
