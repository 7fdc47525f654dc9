package org.egovindex.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.egovindex.number.Grid;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.number.Values;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * Sigma-convergence: whether scores drew together over time (Barro and Sala-i-Martin, Economic Growth, 2004, chapter 11).
 *
 * <p>In every wave the standard deviation, {@code sqrt(sum (x - mean)^2 / (n - 1))}, and the coefficient of variation, that over the mean, of the
 * units that have a score in all waves: else those that enter and leave would decide. Scores converge if they fall. Undefined for one unit; the
 * coefficient also where the mean is 0 or less. Worked line: 2, 4, 6 and 3, 4, 5: standard deviations 2 and 1, coefficients 0.5 and 0.25.
 *
 * @param units how many have a score in all waves
 * @param lines wave by wave
 * @param notes what must be said beside them
 */
public record Spread(int units, List<Line> lines, List<String> notes) implements Tabular {
    private static final Rounding SHOWN = Rounding.halfUp(4);

    /** Copies the lists. */
    public Spread {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /**
     * One wave.
     *
     * @param wave its id
     * @param mean of the scores, if there are any
     * @param deviation the standard deviation, with n - 1
     * @param variation the coefficient of variation
     */
    public record Line(String wave, OptionalDouble mean, OptionalDouble deviation, OptionalDouble variation) {}

    static Spread of(Series series) {
        List<String> labels = series.scoredThroughout();
        List<Line> lines = series.waves().stream()
                .map(wave -> line(
                        wave.id(),
                        Values.of(labels.stream()
                                .map(label -> wave.find(label)
                                        .flatMap(Standing::score)
                                        .orElseThrow())
                                .mapToDouble(Rational::doubleValue)
                                .toArray())))
                .toList();
        List<String> notes = new ArrayList<>(series.notices());
        notes.add("of the " + labels.size() + " units that have a score in all waves; standard deviation with n - 1");
        return new Spread(labels.size(), lines, notes);
    }

    private static Line line(String wave, Values scores) {
        if (scores.size() < 2) {
            OptionalDouble mean = scores.size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(scores.get(0));
            return new Line(wave, mean, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double mean = scores.mean();
        double deviation = Math.sqrt(scores.powers(mean, 2) / (scores.size() - 1));
        return new Line(
                wave,
                OptionalDouble.of(mean),
                OptionalDouble.of(deviation),
                mean > 0 ? OptionalDouble.of(deviation / mean) : OptionalDouble.empty());
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(List.of(
                    Cell.words(line.wave()), figure(line.mean()), figure(line.deviation()), figure(line.variation())));
        }
        return new Table(
                "Sigma-convergence: the spread of scores",
                List.of(
                        Column.of("wave"),
                        Column.of("mean"),
                        Column.of("standard_deviation"),
                        Column.of("coefficient_of_variation")),
                rows,
                notes);
    }

    /** A double for readers, or that it is undefined. */
    static Cell figure(OptionalDouble number) {
        return number.isPresent()
                ? Cell.figure(
                        number.getAsDouble(),
                        SHOWN.round(Grid.of(Math.abs(number.getAsDouble())).snap(number.getAsDouble())))
                : Cell.missing("undefined");
    }

    @Override
    public String toString() {
        return text();
    }
}
