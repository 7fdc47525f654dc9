package org.egovindex.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * Who was first in each area, wave by wave; overall too. Several if tied; nobody where that is not known.
 *
 * @param series of which waves
 * @param areas overall first, then as the series has them
 */
public record Leaders(Series series, List<String> areas) implements Tabular {
    /** The name under which the whole index stands. */
    public static final String OVERALL = "overall";

    /** Copies the areas. */
    public Leaders {
        areas = List.copyOf(areas);
    }

    static Leaders of(Series series) {
        List<String> areas = new ArrayList<>(List.of(OVERALL));
        areas.addAll(series.areas());
        return new Leaders(series, areas);
    }

    /** The units that were first in an area in a wave, by label; none if that is not known. */
    public List<String> of(String area, String wave) {
        Standings standings = series.wave(wave);
        Optional<Standings> place = area.equals(OVERALL) ? Optional.of(standings) : standings.area(area);
        List<Standing> ranked = place.map(Standings::ranked).orElse(List.of());
        boolean whole = place.filter(Standings::isWhole).isPresent();
        return ranked.stream()
                .filter(one -> whole
                        ? one.rank().equals(ranked.get(0).rank())
                        : one.rank().orElseThrow().halves() == 2)
                .map(Standing::label)
                .toList();
    }

    /** The areas that a unit led in a wave, as far as known; without the whole. */
    public List<String> ledBy(String unit, String wave) {
        return areas.stream()
                .filter(area -> !area.equals(OVERALL) && of(area, wave).contains(unit))
                .toList();
    }

    @Override
    public Table table() {
        List<Column> columns = new ArrayList<>(List.of(Column.of("area")));
        series.waves().forEach(wave -> columns.add(new Column("wave_" + wave.id(), wave.id())));
        List<List<Cell>> rows = new ArrayList<>();
        for (String area : areas) {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(area)));
            for (Standings wave : series.waves()) {
                List<String> first = of(area, wave.id());
                row.add(first.isEmpty() ? Standings.UNKNOWN : Cell.words(String.join("; ", first)));
            }
            rows.add(row);
        }
        return new Table("Who was first, area by area", columns, rows, series.notices());
    }

    @Override
    public String toString() {
        return text();
    }
}
