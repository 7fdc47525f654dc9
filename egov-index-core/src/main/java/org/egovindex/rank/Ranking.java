package org.egovindex.rank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.egovindex.model.Lookup;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * Units in the order of their scores, highest first.
 *
 * <p>Units without a score have no rank and are listed apart. Tied units stand in the order of their labels. The order in
 * which units were given makes no difference. Cost: n log n.
 */
public final class Ranking implements Tabular {
    private final RankingRule rule;
    private final Rounding shown;
    private final List<RankedUnit> rows;
    private final List<Scored> unranked;
    private final List<String> notes;
    private final Map<Unit, RankedUnit> byUnit = new HashMap<>();

    private Ranking(
            RankingRule rule, Rounding shown, List<RankedUnit> rows, List<Scored> unranked, List<String> notes) {
        this.rule = rule;
        this.shown = shown;
        this.rows = List.copyOf(rows);
        this.unranked = List.copyOf(unranked);
        this.notes = List.copyOf(notes);
    }

    /** A unit with its score on the grid on which ties are decided. */
    private record OnGrid(Unit unit, Rational score, BigDecimal key) {}

    /**
     * Ranks {@code units} by {@code rule}; scores are shown rounded as {@code shown} says.
     *
     * <p>Worked line: 10, 9, 9, 8 rank 1, 2, 2, 4 under {@link TiesStrategy#STANDARD}.
     */
    public static Ranking of(Collection<Scored> units, RankingRule rule, Rounding shown) {
        List<Rational> scores =
                units.stream().flatMap(u -> u.score().points().stream()).toList();
        Rounding grid = rule.grid(scores);
        List<OnGrid> order = new ArrayList<>(scores.size());
        List<Scored> unranked = new ArrayList<>();
        for (Scored unit : units) {
            Optional<Rational> points = unit.score().points();
            points.ifPresentOrElse(
                    p -> order.add(new OnGrid(unit.unit(), p, p.rounded(grid))), () -> unranked.add(unit));
        }
        order.sort(Comparator.comparing(OnGrid::key)
                .reversed()
                .thenComparing(u -> u.unit().label()));
        unranked.sort(Comparator.comparing(u -> u.unit().label()));
        return new Ranking(rule, shown, rows(order, rule.ties()), unranked, List.of());
    }

    private static List<RankedUnit> rows(List<OnGrid> order, TiesStrategy ties) {
        List<RankedUnit> rows = new ArrayList<>(order.size());
        int distinctAbove = 0;
        for (int start = 0, end; start < order.size(); start = end, distinctAbove++) {
            end = start + 1;
            while (end < order.size()
                    && order.get(end).key().compareTo(order.get(start).key()) == 0) {
                end++;
            }
            for (int place = start; place < end; place++) {
                Rank rank = new Rank(ties.halves(start, end - start, distinctAbove, place - start + 1));
                OnGrid unit = order.get(place);
                rows.add(new RankedUnit(rank, unit.unit(), unit.score(), end - start));
            }
        }
        return rows;
    }

    /** This ranking with what must be said wherever it is shown. */
    public Ranking withNotes(List<String> said) {
        return new Ranking(rule, shown, rows, unranked, said);
    }

    /** What must be said wherever the ranking is shown. */
    public List<String> notes() {
        return notes;
    }

    /** When scores are the same and what rank they then get. */
    public RankingRule rule() {
        return rule;
    }

    /** The units that have a rank, highest score first. */
    public List<RankedUnit> rows() {
        return rows;
    }

    /** The units that have no score, by label. */
    public List<Scored> unranked() {
        return unranked;
    }

    /** The line of one unit, named alone or by its label; throws if it has none. */
    public RankedUnit of(String unit) {
        return Lookup.one(rows, RankedUnit::unit, unit);
    }

    /** The line of one unit, if it has a rank. Cost: one pass over all lines at the first call, none later. */
    public Optional<RankedUnit> find(Unit unit) {
        return Optional.ofNullable(byUnit().get(unit));
    }

    private synchronized Map<Unit, RankedUnit> byUnit() {
        if (byUnit.isEmpty()) {
            rows.forEach(row -> byUnit.put(row.unit(), row));
        }
        return byUnit;
    }

    /** The first {@code count} lines, and no unranked units; a tie at the end may be cut. */
    public Ranking top(int count) {
        return new Ranking(rule, shown, rows.subList(0, Math.min(count, rows.size())), List.of(), notes);
    }

    /** A ranking of its own for each value of an attribute, in the order of the values; units that lack it are left out. */
    public SortedMap<String, Ranking> by(String attribute) {
        SortedMap<String, List<Scored>> groups = new TreeMap<>();
        rows.forEach(row -> row.unit()
                .attribute(attribute)
                .ifPresent(group -> groups.computeIfAbsent(group, g -> new ArrayList<>())
                        .add(new Scored(row.unit(), org.egovindex.model.Score.of(row.score())))));
        SortedMap<String, Ranking> rankings = new TreeMap<>();
        groups.forEach(
                (group, units) -> rankings.put(group, of(units, rule, shown).withNotes(notes)));
        return rankings;
    }

    /** The ranking as a table. */
    @Override
    public Table table() {
        List<Column> columns = List.of(Column.of("rank"), Column.of("unit"), Column.of("score"));
        List<List<Cell>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(List.of(
                Cell.exactly(row.rank().value()), Cell.words(row.unit().label()), Cell.figure(row.score(), shown))));
        unranked.forEach(unit -> cells.add(List.of(
                Cell.missing("-"),
                Cell.words(unit.unit().label()),
                Cell.missing(unit.score().toString()))));
        return new Table("Ranking of " + rows.size(), columns, cells, notes).withNotes(List.of(rule.toString()));
    }

    @Override
    public String toString() {
        return text();
    }
}
