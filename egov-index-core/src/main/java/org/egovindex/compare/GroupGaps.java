package org.egovindex.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * The mean score of each group of units, wave by wave, and how far it lies from the mean of all others.
 *
 * <p>Means are exact, of the units that have score and group, each counted once; the gap of a group is its mean minus the mean of all scored units
 * that have another value of the attribute. Of waves that are not whole no means are taken, because they would be those of whom the sources happen to name.
 * Worked line: published means of 2005, OECD 44.35 and non-OECD 26.50: a gap of 17.85.
 *
 * @param attribute by which units are grouped
 * @param lines by wave, then by group
 * @param notes what must be said beside them
 */
public record GroupGaps(String attribute, List<Line> lines, List<String> notes) implements Tabular {
    private static final Rounding SHOWN = Rounding.halfUp(4);

    /** Copies the lists. */
    public GroupGaps {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /**
     * A group in a wave.
     *
     * @param wave its id
     * @param group the value of the attribute
     * @param units how many have a score, if it is known
     * @param mean of their scores, if it is known
     * @param gap to the mean of all others, if there are any and both means are known
     */
    public record Line(
            String wave, String group, Optional<Integer> units, Optional<Rational> mean, Optional<Rational> gap) {}

    static GroupGaps of(Series series, String attribute) {
        List<Line> lines = new ArrayList<>();
        LinkedHashSet<String> notes = new LinkedHashSet<>(series.notices());
        for (Standings wave : series.waves()) {
            TreeMap<String, List<Rational>> scores = new TreeMap<>();
            for (Standing one : wave.isWhole() ? wave.units() : List.<Standing>of()) {
                one.unit()
                        .attribute(attribute)
                        .ifPresent(group -> one.score()
                                .ifPresent(score -> scores.computeIfAbsent(group, g -> new ArrayList<>())
                                        .add(score)));
            }
            if (scores.isEmpty()) {
                notes.add("no means of " + wave.id() + ": its scores are not all known, or " + attribute + " is not");
            }
            scores.forEach((group, own) -> lines.add(line(wave.id(), group, scores)));
        }
        return new GroupGaps(attribute, lines, new ArrayList<>(notes));
    }

    private static Line line(String wave, String group, TreeMap<String, List<Rational>> scores) {
        List<Rational> own = scores.getOrDefault(group, List.of());
        List<Rational> others = scores.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(group))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        Optional<Rational> gap =
                others.isEmpty() ? Optional.empty() : Optional.of(mean(own).minus(mean(others)));
        return new Line(wave, group, Optional.of(own.size()), Optional.of(mean(own)), gap);
    }

    private static Rational mean(Collection<Rational> scores) {
        return scores.stream().reduce(Rational.ZERO, Rational::plus).dividedBy(Rational.of(scores.size()));
    }

    /** The line of a group in a wave, if there is one. */
    public Optional<Line> find(String wave, String group) {
        return lines.stream()
                .filter(line -> line.wave().equals(wave) && line.group().equals(group))
                .findFirst();
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(List.of(
                    Cell.words(line.wave()),
                    Cell.words(line.group()),
                    line.units().map(Cell::whole).orElse(Standings.UNKNOWN),
                    cell(line.mean()),
                    cell(line.gap())));
        }
        return new Table(
                "Means by " + attribute + " over time",
                List.of(
                        Column.of("wave"),
                        Column.of(attribute),
                        Column.of("units"),
                        Column.of("mean"),
                        new Column("gap", "gap to all others")),
                rows,
                notes);
    }

    private static Cell cell(Optional<Rational> number) {
        return number.map(value -> Cell.figure(value, SHOWN)).orElse(Standings.UNKNOWN);
    }

    @Override
    public String toString() {
        return text();
    }
}
