package org.egovindex.range;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.egovindex.index.CompositeIndex;
import org.egovindex.model.Lookup;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.weight.WeightSpace;

/**
 * The best and the worst rank that each unit can have under any admissible weights, with weights under which it has them. Immutable.
 *
 * <p>Ranks are those of the methodology: its rule for ties, its grid, its rounding. Every rank given as reached was computed the ordinary way
 * with the weights given beside it. Every bound is proven: no admissible weights give a better, or worse, rank; scores that differ by less
 * than two steps of the grid without being the same are not told apart, and where linear programmes decide, by less than a hundred-millionth of
 * the largest difference. Where the rank reached is the bound, the range is exact.
 *
 * <p>The index must be a sum of weighted scores, on some scale, at every node at or above one whose weights vary: arithmetic means and
 * sums, or geometric means all the way up. Units without a score have no range and are left out.
 *
 * <p>Up to two degrees of freedom (two or three shares of one parent, say) every range is exact but where rounded scores are ranked. With
 * more, the effort decides: so many linear programmes for each end of each range. No sampling is done, and no clock asked: the same
 * question has the same answer everywhere.
 */
public final class RankRanges implements Tabular {
    /** The usual effort: linear programmes for each end of each range. */
    public static final int USUAL_EFFORT = 200;

    private final List<UnitRange> ranges;
    private final List<String> notes;

    private RankRanges(List<UnitRange> ranges, List<String> notes) {
        this.ranges = List.copyOf(ranges);
        this.notes = List.copyOf(notes);
    }

    /** With the usual effort. */
    public static RankRanges of(CompositeIndex index, WeightSpace space) {
        return of(index, space, USUAL_EFFORT);
    }

    /**
     * The ranges of all ranked units.
     *
     * @throws IllegalArgumentException if weights vary where the index is no sum, naming the node; if a ranked unit lacks a part of it; or
     *     if the rule for ties does not count units
     */
    public static RankRanges of(CompositeIndex index, WeightSpace space, int effort) {
        if (effort < 1) {
            throw new IllegalArgumentException("The effort must be 1 linear programme or more, not " + effort
                    + ".\nMaybe the usual effort is meant.");
        }
        Question.check(index.methodology().publication().ranking());
        AdditiveForm form = AdditiveForm.of(index, space);
        RangeSearch search = RangeSearch.of(form, space, effort);
        List<UnitRange> ranges = IntStream.range(0, form.size())
                .parallel()
                .mapToObj(search::of)
                .sorted(Comparator.comparing(UnitRange::rank)
                        .thenComparing(range -> range.unit().label()))
                .toList();
        return new RankRanges(ranges, notes(form, space, ranges));
    }

    private static List<String> notes(AdditiveForm form, WeightSpace space, List<UnitRange> ranges) {
        List<String> notes = new ArrayList<>(form.index().data().notices());
        notes.addAll(space.notes());
        long exact = ranges.stream().filter(UnitRange::isExact).count();
        notes.add(exact + " of " + ranges.size() + " ranges are exact"
                + (exact == ranges.size()
                        ? ""
                        : "; of the others best and worst are reached, and cannot lie beyond their bounds"));
        form.index()
                .methodology()
                .publication()
                .ranking()
                .rounded()
                .ifPresent(rounding -> notes.add("scores rounded " + rounding
                        + " are ranked: bounds take scores less than one rounding apart as perhaps tied"));
        int left = form.index().units().size() - form.size();
        if (left > 0) {
            notes.add(left + " without a score are left out"
                    + (form.isFloored() ? "; what they lack keeps a share of a millionth at least" : ""));
        }
        return notes;
    }

    /** The ranges in the order of the ranks with the weights as stated. */
    public List<UnitRange> ranges() {
        return ranges;
    }

    /** What must be said beside them. */
    public List<String> notes() {
        return notes;
    }

    /** The range of one unit, by label or name; throws if there is none. */
    public UnitRange of(String unit) {
        return Lookup.one(ranges, UnitRange::unit, unit);
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (UnitRange range : ranges) {
            rows.add(List.of(
                    Cell.exactly(range.rank().value()),
                    Cell.words(range.unit().label()),
                    Cell.exactly(range.best().rank().value()),
                    Cell.exactly(range.worst().rank().value()),
                    Cell.exactly(range.best().bound().value()),
                    Cell.exactly(range.worst().bound().value()),
                    Cell.words(range.isExact() ? "yes" : "no"),
                    Cell.words(range.best().method()
                            + (range.best().method() == range.worst().method()
                                    ? ""
                                    : ", " + range.worst().method())),
                    Cell.words(range.best().where()),
                    Cell.words(range.worst().where())));
        }
        return new Table(
                "Best and worst ranks under all admissible weights",
                List.of(
                        Column.of("rank"),
                        Column.of("unit"),
                        Column.of("best"),
                        Column.of("worst"),
                        Column.of("best_bound"),
                        Column.of("worst_bound"),
                        Column.of("exact"),
                        Column.of("method"),
                        Column.of("best_with"),
                        Column.of("worst_with")),
                rows,
                notes);
    }

    @Override
    public String toString() {
        return text();
    }
}
