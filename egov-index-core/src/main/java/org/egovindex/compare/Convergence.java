package org.egovindex.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rational;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * Beta-convergence: whether units that began low grew more (Barro and Sala-i-Martin, Journal of Political Economy 100(2), 1992).
 *
 * <p>Growth over {@code T} years is regressed on the level at the beginning, over the units that have a score in both waves:
 *
 * <pre>
 * absolute     (y - x) / T       = a + b x      + error
 * logarithmic  ln(y / x) / T     = a + b ln x   + error
 * </pre>
 *
 * <p>A slope {@code b} below 0 is convergence. Then a share {@code 1 - e^(-speed T)} of the distance is made up in {@code T} years: {@code speed = -ln(1 + b T) / T}, and half
 * of it in {@code ln 2 / speed} years; both undefined where {@code b} is not below 0, or 1 + b T not above it. The logarithmic form leaves out units with a score of 0 or less in
 * either wave, and says how many. Undefined for fewer than three units or equal levels. A slope below 0 is also what chance alone does to scores that are
 * measured with error (Galton's regression to the mean): read it with {@link Spread}.
 *
 * <p>Worked line: 2, 4, 6 become 4, 5, 6 in one year: growth 2, 1, 0, so b = -0.5, speed ln 2 = 0.6931 and half-life 1.
 *
 * @param from the earlier wave
 * @param to the later wave
 * @param years between them
 * @param absolute the line of points gained, if it is defined
 * @param logarithmic the line of the growth of logarithms, if it is defined
 * @param leftOut units with a score of 0 or less, which the logarithmic form leaves out
 * @param notes what must be said beside them
 */
public record Convergence(
        String from,
        String to,
        double years,
        Optional<Regression> absolute,
        Optional<Regression> logarithmic,
        int leftOut,
        List<String> notes)
        implements Tabular {
    /** Copies the notes. */
    public Convergence {
        notes = List.copyOf(notes);
    }

    /** Convergence between two waves that lie so many years apart, above 0; with 1, speeds are by wave. */
    public static Convergence of(Comparison comparison, double years) {
        if (!(years > 0 && years <= 1_000)) {
            throw new IllegalArgumentException("The years between two waves must be above 0 and at most 1000, not "
                    + years + ".\nMaybe 1 is meant: a wave.");
        }
        List<Rational> before = new ArrayList<>();
        List<Rational> after = new ArrayList<>();
        comparison.shifts().stream()
                .filter(one -> one.scoreChange().isPresent())
                .sorted(Comparator.comparing(Shift::label))
                .forEach(one -> {
                    before.add(one.before().score().orElseThrow());
                    after.add(one.after().score().orElseThrow());
                });
        List<Integer> positive = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).signum() > 0 && after.get(i).signum() > 0) {
                positive.add(i);
            }
        }
        double[] x = before.stream().mapToDouble(Rational::doubleValue).toArray();
        double[] y = after.stream().mapToDouble(Rational::doubleValue).toArray();
        double[] growth = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            growth[i] = after.get(i).minus(before.get(i)).doubleValue() / years;
        }
        return new Convergence(
                comparison.from().id(),
                comparison.to().id(),
                years,
                Regression.of(x, growth),
                Regression.of(
                        positive.stream().mapToDouble(i -> StrictMath.log(x[i])).toArray(),
                        positive.stream()
                                .mapToDouble(i -> StrictMath.log(y[i] / x[i]) / years)
                                .toArray()),
                x.length - positive.size(),
                comparison.notes());
    }

    /** How much of the distance is made up in a year, as the line says, if it says so. */
    public OptionalDouble speed(Optional<Regression> line) {
        double kept = line.map(found -> 1 + found.slope() * years).orElse(1.0);
        return kept > 0 && kept < 1 ? OptionalDouble.of(-StrictMath.log(kept) / years) : OptionalDouble.empty();
    }

    /** In how many years half of the distance is made up, likewise. */
    public OptionalDouble halfLife(Optional<Regression> line) {
        OptionalDouble speed = speed(line);
        return speed.isPresent() ? OptionalDouble.of(StrictMath.log(2) / speed.getAsDouble()) : speed;
    }

    @Override
    public Table table() {
        List<String> said = new ArrayList<>(notes);
        said.add("growth of scores by year on the first score, over " + Decimals.text(years)
                + " years; below 0 is convergence, but so is regression to the mean");
        if (leftOut > 0) {
            said.add("the logarithmic form leaves out " + leftOut + " units with a score of 0 or less");
        }
        return new Table(
                "Beta-convergence " + from + " to " + to,
                List.of(
                        Column.of("form"),
                        Column.of("units"),
                        Column.of("slope"),
                        Column.of("standard_error"),
                        Column.of("t"),
                        new Column("r_squared", "R squared"),
                        Column.of("speed"),
                        new Column("half_life", "half-life")),
                List.of(row("absolute", absolute), row("logarithmic", logarithmic)),
                said);
    }

    private List<Cell> row(String form, Optional<Regression> line) {
        return List.of(
                Cell.words(form),
                line.map(found -> Cell.whole(found.points())).orElse(Cell.missing("undefined")),
                Spread.figure(
                        line.map(found -> OptionalDouble.of(found.slope())).orElse(OptionalDouble.empty())),
                Spread.figure(line.map(found -> OptionalDouble.of(found.standardError()))
                        .orElse(OptionalDouble.empty())),
                Spread.figure(line.map(Regression::t).orElse(OptionalDouble.empty())),
                Spread.figure(line.map(Regression::determination).orElse(OptionalDouble.empty())),
                Spread.figure(speed(line)),
                Spread.figure(halfLife(line)));
    }

    @Override
    public String toString() {
        return text();
    }
}
