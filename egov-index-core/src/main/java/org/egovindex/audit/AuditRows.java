package org.egovindex.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.egovindex.audit.AuditRow.Agreement;
import org.egovindex.index.CompositeIndex;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rounding;
import org.egovindex.table.IndicatorColumn;

/** Puts published and computed figures side by side. */
final class AuditRows {
    private final CompositeIndex index;
    private final PublishedFigures published;
    private final Map<String, BigDecimal> ranks;

    AuditRows(CompositeIndex index, PublishedFigures published) {
        this.index = index;
        this.published = published;
        this.ranks = new ComparedRanks(index, published)
                .under(index.methodology().publication().ranking());
    }

    List<AuditRow> rows() {
        Map<String, BigDecimal> computed = new HashMap<>();
        IndicatorColumn scores = index.scores(index.methodology().tree().id());
        Map<String, PublishedFigures.Figure> figures = new HashMap<>();
        TreeSet<String> labels = new TreeSet<>();
        for (int row = 0; row < index.units().size(); row++) {
            String label = index.units().get(row).label();
            labels.add(label);
            if (!scores.isMissing(row)) {
                computed.put(label, Decimals.of(scores.get(row)));
            }
        }
        for (PublishedFigures.Figure figure : published.figures()) {
            labels.add(figure.unit());
            figures.put(figure.unit(), figure);
        }
        List<AuditRow> rows = new ArrayList<>();
        for (String label : labels) {
            rows.add(row(label, Optional.ofNullable(figures.get(label)), Optional.ofNullable(computed.get(label))));
        }
        return rows;
    }

    private AuditRow row(String label, Optional<PublishedFigures.Figure> figure, Optional<BigDecimal> computed) {
        Optional<BigDecimal> publishedScore = figure.flatMap(PublishedFigures.Figure::score);
        Optional<BigDecimal> publishedRank = figure.flatMap(PublishedFigures.Figure::rank);
        Optional<BigDecimal> computedRank = Optional.ofNullable(ranks.get(label));
        Agreement rank = publishedRank.isEmpty() || computedRank.isEmpty()
                ? Agreement.NOT_COMPARED
                : publishedRank.get().compareTo(computedRank.get()) == 0 ? Agreement.AS_PUBLISHED : Agreement.DIFFERENT;
        return new AuditRow(
                label,
                publishedScore,
                computed,
                value(publishedScore, computed),
                publishedRank,
                computedRank,
                rank,
                "");
    }

    private Agreement value(Optional<BigDecimal> score, Optional<BigDecimal> computed) {
        if (score.isEmpty() || computed.isEmpty()) {
            return Agreement.NOT_COMPARED;
        }
        BigDecimal snapped = index.snapped(computed.get().doubleValue());
        if (Rounding.halfUp(published.decimals()).round(snapped).compareTo(score.get()) == 0) {
            return Agreement.AS_PUBLISHED;
        }
        BigDecimal difference = snapped.subtract(score.get()).abs();
        return difference.compareTo(published.lastPlace()) <= 0 ? Agreement.LAST_DECIMAL : Agreement.DIFFERENT;
    }
}
