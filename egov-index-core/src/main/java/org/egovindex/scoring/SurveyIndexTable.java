package org.egovindex.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.model.City;
import org.egovindex.model.Score;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.rank.RankedUnit;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.Scored;

/** The table of an index: one line a city, in the order of the ranking, cities without a score last. */
final class SurveyIndexTable {
    private final SurveyIndex index;
    private final Optional<String> group;
    private final Rounding shown;
    private final Map<Unit, CityScore> scores = new HashMap<>();
    private final boolean bounds;
    private final Map<Unit, RankedUnit> groupRanks = new HashMap<>();

    private SurveyIndexTable(SurveyIndex index, Optional<String> group) {
        this.index = index;
        this.group = group;
        this.shown = index.method().published();
        index.scores().forEach(score -> scores.put(score.city(), score));
        this.bounds = index.hasGaps() && index.method().missing().equals(MissingMarksPolicies.BOUNDS);
        group.ifPresent(attribute -> index.ranking().by(attribute).values().stream()
                .flatMap(ranking -> ranking.rows().stream())
                .forEach(row -> groupRanks.put(row.unit(), row)));
    }

    static Table of(SurveyIndex index, Optional<String> group) {
        return new SurveyIndexTable(index, group).table();
    }

    private Table table() {
        Ranking ranking = index.ranking();
        List<List<Cell>> rows = new ArrayList<>();
        ranking.rows().forEach(row -> rows.add(row(Cell.exactly(row.rank().value()), row.unit())));
        ranking.unranked().stream().map(Scored::unit).forEach(unit -> rows.add(row(Cell.missing("-"), unit)));
        List<String> notes = new ArrayList<>(index.survey().notices());
        notes.add(index.method().summary(index.survey().checklist()));
        long lacking =
                index.scores().stream().filter(s -> !s.coverage().isComplete()).count();
        if (lacking > 0) {
            notes.add(lacking + " of " + index.scores().size()
                    + " cities lack marks: read the coverage beside the score");
        }
        String title = index.method().title() + ": " + ranking.rows().size() + " ranked"
                + (ranking.unranked().isEmpty() ? "" : ", " + ranking.unranked().size() + " without a score");
        return new Table(title, columns(), rows, notes);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.of("rank")));
        group.ifPresent(attribute -> {
            columns.add(Column.of(attribute));
            columns.add(new Column("rank_in_group", "rank in " + attribute));
        });
        columns.addAll(List.of(Column.of("city"), Column.of("country"), new Column("score", "index")));
        if (bounds) {
            columns.addAll(List.of(
                    Column.of("lowest"),
                    Column.of("highest"),
                    new Column("best_rank", "best"),
                    new Column("worst_rank", "worst")));
        }
        columns.add(new Column("coverage_percent", "coverage %"));
        for (Area area : index.survey().checklist().areas()) {
            boolean taken = columns.stream().anyMatch(column -> column.key().equals(area.id()));
            columns.add(new Column(taken ? "area_" + area.id() : area.id(), area.title()));
        }
        return columns;
    }

    private List<Cell> row(Cell rank, Unit unit) {
        CityScore score = Objects.requireNonNull(scores.get(unit), "every ranked unit was scored");
        City city = score.city();
        List<Cell> row = new ArrayList<>(List.of(rank));
        group.ifPresent(attribute -> {
            row.add(city.attribute(attribute).map(Cell::words).orElseGet(() -> Cell.missing("-")));
            row.add(Optional.ofNullable(groupRanks.get(city))
                    .map(ranked -> Cell.exactly(ranked.rank().value()))
                    .orElseGet(() -> Cell.missing("-")));
        });
        row.addAll(List.of(Cell.words(city.name()), Cell.words(city.country()), cell(score.score())));
        if (bounds) {
            row.addAll(bounds(score));
        }
        row.add(score.applies() ? Cell.figure(score.coverage().percent(), Rounding.halfUp(1)) : Cell.missing("-"));
        score.areas().forEach(area -> row.add(cell(area.score())));
        return row;
    }

    private List<Cell> bounds(CityScore score) {
        Cell none = Cell.missing("-");
        return index.rankRange(score.city())
                .map(range -> List.of(
                        cell(score.bounds().lowest()),
                        cell(score.bounds().highest()),
                        Cell.exactly(range.best().value()),
                        Cell.exactly(range.worst().value())))
                .orElseGet(() -> List.of(none, none, none, none));
    }

    private Cell cell(Score score) {
        return score.points().map(this::cell).orElseGet(() -> Cell.missing(score.toString()));
    }

    private Cell cell(Rational points) {
        return Cell.figure(points, shown);
    }
}
