package org.egovindex.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.egovindex.compare.Standing;
import org.egovindex.compare.Standings;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.rank.Rank;

/** The units that lead the last wave, and their order in every wave. Heights are places among those shown, ranks are written. */
final class SlopeChart {
    private static final String UP = "gained ranks";
    private static final String DOWN = "lost ranks";
    private static final String LEVEL = "same rank, or known once";

    private final List<Standings> waves;
    private final int left;
    private final List<String> units;

    private SlopeChart(List<Standings> waves, int top) {
        List<Standings> ranked =
                waves.stream().filter(wave -> !wave.ranked().isEmpty()).toList();
        this.waves = ranked.isEmpty() ? waves : ranked;
        this.left = waves.size() - this.waves.size();
        this.units = this.waves.get(this.waves.size() - 1).ranked().stream()
                .sorted(Comparator.comparing((Standing one) -> one.rank().orElseThrow())
                        .thenComparing(Standing::label))
                .limit(Limits.top(top))
                .map(Standing::label)
                .toList();
    }

    static Chart of(List<Standings> waves, List<String> notes, int top) {
        return new SlopeChart(waves, top).chart(notes);
    }

    private Chart chart(List<String> notes) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Standings wave : waves) {
            List<String> order = order(wave);
            for (String unit : units) {
                int place = order.indexOf(unit) + 1;
                rows.add(List.of(
                        Cell.words(unit),
                        Cell.words(wave.id()),
                        rank(wave, unit).map(rank -> Cell.exactly(rank.value())).orElseGet(() -> Cell.missing("-")),
                        place == 0 ? Cell.missing("-") : Cell.whole(place),
                        Cell.words(moved(unit))));
            }
        }
        List<Column> columns = List.of(
                Column.of("unit"),
                Column.of("wave"),
                Column.of("rank"),
                new Column("place", "place among those shown"),
                Column.of("moved"));
        String last = waves.get(waves.size() - 1).id();
        List<String> said = new ArrayList<>(notes);
        if (left > 0) {
            said.add("waves of which no rank is known are left out: " + left);
        }
        said.add("heights are places among those shown; the numbers are ranks among all");
        Table table = new Table(
                "The first " + units.size() + " of " + last + ", since "
                        + waves.get(0).id(),
                columns,
                rows,
                said);
        return new Chart(picture(table), description());
    }

    private Picture picture(Table table) {
        List<String> words = List.of("rank", "unit");
        return new Picture(
                table,
                Bands.columns("wave", ""),
                Axis.places(units.size()),
                List.of(
                        new Layer.Lines(
                                "unit",
                                "place",
                                "moved",
                                List.of(
                                        new Layer.Kind(UP, Tone.BLUE),
                                        new Layer.Kind(DOWN, Tone.VERMILLION),
                                        new Layer.Kind(LEVEL, Tone.GREY))),
                        new Layer.Labels("place", words, Layer.Place.BEFORE_FIRST_BAND),
                        new Layer.Labels("place", words, Layer.Place.AFTER_LAST_BAND)));
    }

    private static Optional<Rank> rank(Standings wave, String unit) {
        return wave.find(unit).flatMap(Standing::rank);
    }

    /** The units shown that have a rank in a wave, in its order, ties by label. */
    private List<String> order(Standings wave) {
        return units.stream()
                .filter(unit -> rank(wave, unit).isPresent())
                .sorted(Comparator.comparing((String unit) -> rank(wave, unit).orElseThrow())
                        .thenComparing(unit -> unit))
                .toList();
    }

    private List<Rank> known(String unit) {
        return waves.stream().flatMap(wave -> rank(wave, unit).stream()).toList();
    }

    private String moved(String unit) {
        List<Rank> known = known(unit);
        int way = known.get(0).compareTo(known.get(known.size() - 1));
        return way > 0 ? UP : way < 0 ? DOWN : LEVEL;
    }

    private String description() {
        if (units.isEmpty()) {
            return "No unit has a rank in the last wave.";
        }
        long up = units.stream().filter(unit -> moved(unit).equals(UP)).count();
        long down = units.stream().filter(unit -> moved(unit).equals(DOWN)).count();
        Standings last = waves.get(waves.size() - 1);
        return units.get(0) + " leads " + last.id() + ". Of the " + units.size() + " shown " + up
                + " gained ranks since they are known and " + down + " lost ranks.";
    }
}
