package org.egovindex.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Unit;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.rank.Rank;

/** A series for readers. */
final class SeriesTables {
    private SeriesTables() {}

    static Table units(Series series) {
        List<Column> columns = new ArrayList<>(List.of(Column.of("unit")));
        for (Standings wave : series.waves()) {
            columns.add(new Column("rank_" + wave.id(), "rank " + wave.id()));
            columns.add(new Column("score_" + wave.id(), "score " + wave.id()));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Unit unit : inOrder(series)) {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(unit.label())));
            for (Standings wave : series.waves()) {
                Optional<Standing> standing = wave.find(unit.label());
                row.add(ComparisonTables.rank(standing.flatMap(Standing::rank), wave.missing()));
                row.add(ComparisonTables.score(standing.flatMap(Standing::score), wave.missing()));
            }
            rows.add(row);
        }
        List<String> notes = new ArrayList<>(series.notices());
        notes.add("- = not in the wave, or without a score");
        return new Table("Ranks and scores in " + series.waves().size() + " waves", columns, rows, notes);
    }

    /** By the last known ranks, wave by wave from the last. */
    private static List<Unit> inOrder(Series series) {
        Comparator<Unit> order = Comparator.comparing(Unit::label);
        for (Standings wave : series.waves()) {
            order = Comparator.comparingInt((Unit unit) -> halves(wave, unit)).thenComparing(order);
        }
        return series.units().stream().sorted(order).toList();
    }

    private static int halves(Standings wave, Unit unit) {
        return wave.find(unit.label()).flatMap(Standing::rank).map(Rank::halves).orElse(Integer.MAX_VALUE);
    }

    static Table streaks(Series series, int places) {
        List<List<Cell>> rows = new ArrayList<>();
        String last = series.waves().get(series.waves().size() - 1).id();
        series.units().stream()
                .map(unit -> series.longestStreak(unit.label(), places))
                .filter(longest -> longest.length() > 0)
                .sorted(Comparator.comparingInt(Streak::length).reversed().thenComparing(Streak::unit))
                .forEach(longest -> {
                    Streak current = series.streak(longest.unit(), places);
                    rows.add(List.of(
                            Cell.words(longest.unit()),
                            Cell.whole(longest.length()),
                            Cell.words(String.join(" ", longest.waves())),
                            Cell.words(longest.before().toString()),
                            Cell.words(longest.after().toString()),
                            current.length() == 0 && current.after() == Streak.End.UNKNOWN
                                    ? Standings.UNKNOWN
                                    : Cell.whole(current.length())));
                });
        return new Table(
                "In a row " + (places == 1 ? "first" : "among the first " + places),
                List.of(
                        Column.of("unit"),
                        Column.of("longest"),
                        Column.of("waves"),
                        Column.of("before"),
                        Column.of("after"),
                        new Column("current", "as of " + last)),
                rows,
                series.notices());
    }
}
