package org.egovindex.agree;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * Several coefficients of the same ratings, to be read side by side: they answer different questions.
 *
 * @param of whose ratings
 * @param figures one for each coefficient
 * @param notes what must be said of them
 */
public record Agreements(String of, List<Agreement> figures, List<String> notes) implements Tabular {
    private static final Rounding SHOWN = new Rounding(4, RoundingMode.HALF_UP);

    /** Copies figures and notes. */
    public Agreements {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    /** All coefficients, with the intervals of the literature. */
    public static Agreements of(Ratings ratings) {
        return of(ratings, AgreementCoefficient.USUAL_LEVEL);
    }

    /** All coefficients, with the intervals of the literature at this level. */
    public static Agreements of(Ratings ratings, double level) {
        return of(ratings, one -> one.of(ratings, level));
    }

    /** All coefficients, with intervals of resamples. */
    public static Agreements of(Ratings ratings, AgreementBootstrap bootstrap) {
        return of(ratings, one -> bootstrap.of(one, ratings));
    }

    private static Agreements of(Ratings ratings, Function<AgreementCoefficient, Agreement> way) {
        return new Agreements(
                ratings.toString(),
                AgreementCoefficients.all().stream().map(way).toList(),
                List.of());
    }

    /** The figure of one coefficient; throws if it is not here. */
    public Agreement of(AgreementCoefficient coefficient) {
        return figures.stream()
                .filter(one -> one.coefficient().equals(coefficient.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The coefficient " + coefficient.id()
                        + " was not asked for, only "
                        + figures.stream().map(Agreement::coefficient).toList() + ".\nMaybe add it to those."));
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        figures.forEach(one -> rows.add(cells(one)));
        return new Table("Agreement: " + of, heads(), rows, notes);
    }

    static List<Column> heads() {
        return List.of(
                Column.of("coefficient"),
                Column.of("value"),
                Column.of("lower"),
                Column.of("upper"),
                Column.of("subjects"),
                Column.of("pairs"),
                Column.of("interval"));
    }

    static List<Cell> cells(Agreement one) {
        return List.of(
                Cell.words(one.coefficient()),
                value(one),
                end(one, Interval::lower),
                end(one, Interval::upper),
                Cell.whole(one.basis().subjects()),
                Cell.whole(one.basis().pairs()),
                Cell.words(one.reason()
                        .map(why -> "undefined: " + why)
                        .or(() -> one.interval()
                                .map(i -> i.level() + ", " + i.method()
                                        + (i.undefined() == 0 ? "" : ", " + i.undefined() + " undefined")))
                        .orElse("-")));
    }

    /** A coefficient as it is printed, four decimals. */
    static Cell value(Agreement one) {
        return one.value().isPresent() ? figure(one.value().getAsDouble()) : Cell.missing("undefined");
    }

    static Cell end(Agreement one, Function<Interval, Double> end) {
        return one.interval().map(i -> figure(end.apply(i))).orElse(Cell.missing("-"));
    }

    static Cell figure(double number) {
        return Double.isFinite(number)
                ? Cell.figure(number, SHOWN.round(Decimals.of(number)))
                : Cell.missing("without end");
    }

    @Override
    public String toString() {
        return text();
    }
}
