package org.egovindex.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.model.City;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.range.RankRanges;
import org.egovindex.range.UnitRange;
import org.egovindex.rank.RankedUnit;
import org.egovindex.robust.UncertaintyResult;
import org.egovindex.robust.UnitUncertainty;
import org.egovindex.scoring.SurveyIndex;

/** Ranks as stated, and from where to where they go. */
final class IntervalsChart {
    private static final Rounding SHOWN = Rounding.halfUp(1);
    private static final Column UNIT = Column.of("unit");
    private static final Column RANK = new Column("rank", "rank as stated");
    private static final Layer STATED = new Layer.Dots("rank", Layer.Shape.DOT, Tone.BLUE);

    private IntervalsChart() {}

    static Chart of(UncertaintyResult result, int top) {
        List<List<Cell>> rows = new ArrayList<>();
        for (UnitUncertainty unit : result.units().stream()
                .filter(one -> one.rankedRuns() > 0)
                .limit(Limits.top(top))
                .toList()) {
            rows.add(List.of(
                    Cell.words(unit.unit().label()),
                    unit.nominalRank().map(rank -> Cell.exactly(rank.value())).orElseGet(() -> Cell.missing("-")),
                    quantile(unit, 0.05),
                    quantile(unit, 0.5),
                    quantile(unit, 0.95)));
        }
        Table table = new Table(
                "Ranks when all that is uncertain varies",
                List.of(
                        UNIT,
                        RANK,
                        new Column("rank_5", "5 % of ranks up to"),
                        new Column("median", "median rank"),
                        new Column("rank_95", "95 % of ranks up to")),
                rows,
                result.table().notes());
        return chart(
                table,
                List.of(
                        new Layer.Spans("rank_5", "rank_95", "90 % of ranks", Tone.GREY),
                        STATED,
                        new Layer.Dots("median", Layer.Shape.RING, Tone.ORANGE)),
                List.of("rank_5", "rank_95"),
                "in 90 of 100 runs");
    }

    private static Cell quantile(UnitUncertainty unit, double share) {
        double rank = unit.rankQuantile(share);
        BigDecimal shown = SHOWN.round(BigDecimal.valueOf(rank)).stripTrailingZeros();
        return Cell.figure(rank, shown.setScale(Math.max(0, shown.scale())));
    }

    static Chart of(SurveyIndex index, int top) {
        List<List<Cell>> rows = new ArrayList<>();
        for (RankedUnit unit : index.ranking().top(Limits.top(top)).rows()) {
            City city = index.of(unit.unit().label()).city();
            Cell rank = Cell.exactly(unit.rank().value());
            Cell best = index.rankRange(city)
                    .map(range -> Cell.exactly(range.best().value()))
                    .orElse(rank);
            Cell worst = index.rankRange(city)
                    .map(range -> Cell.exactly(range.worst().value()))
                    .orElse(rank);
            rows.add(List.of(Cell.words(city.label()), rank, best, worst));
        }
        List<String> notes = new ArrayList<>(index.survey().notices());
        notes.add(
                index.hasGaps() ? "ranges: whatever the missing marks are" : "no mark is missing: no rank is in doubt");
        Table table = new Table("Ranks and what missing marks can make of them", columns(), rows, notes);
        return chart(
                table,
                List.of(new Layer.Spans("best", "worst", "best to worst rank", Tone.GREY), STATED),
                List.of("best", "worst"),
                "whatever the missing marks are");
    }

    static Chart of(RankRanges ranges, int top) {
        List<List<Cell>> rows = new ArrayList<>();
        for (UnitRange range : ranges.ranges().stream().limit(Limits.top(top)).toList()) {
            rows.add(List.of(
                    Cell.words(range.unit().label()),
                    Cell.exactly(range.rank().value()),
                    Cell.exactly(range.best().rank().value()),
                    Cell.exactly(range.worst().rank().value()),
                    Cell.exactly(range.best().bound().value()),
                    Cell.exactly(range.worst().bound().value())));
        }
        List<Column> columns = new ArrayList<>(columns());
        columns.add(new Column("best_bound", "no better than"));
        columns.add(new Column("worst_bound", "no worse than"));
        Table table = new Table("Ranks under all admissible weights", columns, rows, ranges.notes());
        List<Layer> layers = new ArrayList<>();
        if (!ranges.ranges().stream().allMatch(UnitRange::isExact)) {
            layers.add(new Layer.Spans("best_bound", "worst_bound", "proven bounds", Tone.SKY));
        }
        layers.add(new Layer.Spans("best", "worst", "best to worst rank reached", Tone.GREY));
        layers.add(STATED);
        return chart(table, layers, List.of("best", "worst"), "under all admissible weights");
    }

    private static List<Column> columns() {
        return List.of(UNIT, RANK, new Column("best", "best rank"), new Column("worst", "worst rank"));
    }

    private static Chart chart(Table table, List<Layer> layers, List<String> ends, String when) {
        List<String> all = table.columns().stream().skip(1).map(Column::key).toList();
        BigDecimal last =
                Keys.numbers(table, all).stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        Picture picture = new Picture(table, Bands.rows("unit"), Axis.ranks("rank", last), layers);
        StringBuilder words = new StringBuilder("Ranks " + when + ":");
        for (int row = 0; row < Math.min(3, table.rows().size()); row++) {
            words.append(row == 0 ? " " : "; ").append(picture.cell(row, "unit").shown());
            words.append(' ').append(picture.cell(row, ends.get(0)).shown()).append(" to ");
            words.append(picture.cell(row, ends.get(1)).shown());
        }
        return new Chart(
                picture, words.append(table.rows().isEmpty() ? " none." : ".").toString());
    }
}
