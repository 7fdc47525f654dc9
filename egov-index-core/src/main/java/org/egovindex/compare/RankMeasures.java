package org.egovindex.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.Grid;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rank.Rank;
import org.egovindex.rank.RankCorrelation;

/**
 * How much two rankings agree, in figures.
 *
 * <p>Correlations and shifts are of the units that have a rank in both; overlaps are of all ranked units, of published facts as far down as no
 * place is missing. For the formulas see {@link RankCorrelation}, {@link RankBiasedOverlap} (ties are equal ranks, variant w) and {@link TopOverlap}. Cost: n log n.
 *
 * @param comparison what is compared
 * @param persistence of the rank-biased overlap
 * @param units how many have a rank in both
 * @param tauB Kendall's, if it is defined
 * @param rho Spearman's, if it is defined
 * @param overlap the rank-biased overlap, if both rankings have a first
 * @param top the overlap of the first places, likewise
 * @param shifts how far the units moved, if there are any
 */
public record RankMeasures(
        Comparison comparison,
        double persistence,
        int units,
        OptionalDouble tauB,
        OptionalDouble rho,
        Optional<RankBiasedOverlap> overlap,
        Optional<TopOverlap> top,
        Optional<Shifts> shifts)
        implements Tabular {
    private static final int USUAL_TOP = 10;
    private static final Rounding SHOWN = Rounding.halfUp(4);
    private static final Cell UNDEFINED = Cell.missing("undefined");

    /**
     * How far units moved, in places, signs aside.
     *
     * @param mean of all
     * @param median of all, of an even number the mean of the middle two
     * @param largest of all
     * @param moved how many moved at all
     */
    public record Shifts(Rational mean, Rational median, Rational largest, int moved) {
        private static Optional<Shifts> of(long[] halves) {
            if (halves.length == 0) {
                return Optional.empty();
            }
            Arrays.sort(halves);
            int size = halves.length;
            return Optional.of(new Shifts(
                    Rational.of(Arrays.stream(halves).sum(), 2L * size),
                    Rational.of(halves[(size - 1) / 2] + halves[size / 2], 4),
                    Rational.of(halves[size - 1], 2),
                    (int) Arrays.stream(halves).filter(by -> by > 0).count()));
        }
    }

    /** The measures of a comparison, with persistence 0.9 and the first ten. */
    public static RankMeasures of(Comparison comparison) {
        return of(comparison, RankBiasedOverlap.USUAL_PERSISTENCE, USUAL_TOP);
    }

    /** The measures of a comparison; {@code top} is how many first places are looked at. */
    public static RankMeasures of(Comparison comparison, double persistence, int top) {
        List<Shift> both = comparison.shifts().stream()
                .filter(one -> one.rankChange().isPresent())
                .toList();
        int[] before = both.stream()
                .mapToInt(one -> one.before().rank().map(Rank::halves).orElseThrow())
                .toArray();
        int[] after = both.stream()
                .mapToInt(one -> one.after().rank().map(Rank::halves).orElseThrow())
                .toArray();
        long[] moved = new long[before.length];
        Arrays.setAll(moved, i -> Math.abs((long) before[i] - after[i]));
        List<List<String>> first = Tiers.of(comparison.from());
        List<List<String>> second = Tiers.of(comparison.to());
        boolean ranked = !first.isEmpty() && !second.isEmpty();
        return new RankMeasures(
                comparison,
                persistence,
                both.size(),
                RankCorrelation.tauB(before, after),
                RankCorrelation.rho(before, after),
                ranked
                        ? Optional.of(RankBiasedOverlap.of(first, second, persistence, RankBiasedOverlap.Ties.W))
                        : Optional.empty(),
                ranked ? Optional.of(TopOverlap.of(first, second, top)) : Optional.empty(),
                Shifts.of(moved));
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, "units ranked in both", Cell.whole(units));
        add(rows, "Kendall's tau-b", figure(tauB));
        add(rows, "Spearman's rho", figure(rho));
        add(rows, "rank-biased overlap, extrapolated", figure(overlap.map(RankBiasedOverlap::extrapolated)));
        add(rows, "rank-biased overlap, lowest", figure(overlap.map(RankBiasedOverlap::lowest)));
        add(rows, "rank-biased overlap, highest", figure(overlap.map(RankBiasedOverlap::highest)));
        String of = top.map(one -> " of the first " + one.k()).orElse("");
        add(rows, "average overlap" + of, figure(top.map(TopOverlap::average)));
        add(rows, "overlap" + of, figure(top.map(TopOverlap::share)));
        add(rows, "units in both" + of, top.map(one -> Cell.whole(one.common())).orElse(UNDEFINED));
        add(rows, "mean shift, places", places(shifts.map(Shifts::mean)));
        add(rows, "median shift, places", places(shifts.map(Shifts::median)));
        add(rows, "largest shift, places", places(shifts.map(Shifts::largest)));
        add(rows, "units that moved", shifts.map(one -> Cell.whole(one.moved())).orElse(UNDEFINED));
        List<String> notes = new ArrayList<>(comparison.notes());
        notes.add("rank-biased overlap with p = " + persistence + ", ties as equal ranks (w)");
        top.filter(TopOverlap::hasTieAtBorder)
                .ifPresent(one -> notes.add("a tie at place " + one.k() + " was taken whole: " + one.ofOne() + " and "
                        + one.ofOther() + " units"));
        return new Table(
                "Agreement of " + comparison.from().id() + " and "
                        + comparison.to().id(),
                List.of(Column.of("measure"), Column.of("value")),
                rows,
                notes);
    }

    private static void add(List<List<Cell>> rows, String measure, Cell value) {
        rows.add(List.of(Cell.words(measure), value));
    }

    private static Cell figure(OptionalDouble value) {
        return value.isPresent() ? figure(Optional.of(value.getAsDouble())) : UNDEFINED;
    }

    private static Cell figure(Optional<Double> value) {
        return value.map(number -> Cell.figure(
                        number, SHOWN.round(Grid.of(Math.abs(number)).snap(number))))
                .orElse(UNDEFINED);
    }

    private static Cell places(Optional<Rational> value) {
        return value.map(number -> Cell.figure(number, Rounding.halfUp(2))).orElse(UNDEFINED);
    }

    @Override
    public String toString() {
        return text();
    }
}
