package org.egovindex.range;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.egovindex.index.CompositeIndex;
import org.egovindex.model.Lookup;
import org.egovindex.model.Unit;
import org.egovindex.number.Grid;
import org.egovindex.number.Rational;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.weight.WeightSpace;

/**
 * Which unit is above which under all admissible weights, and which only under some. Immutable.
 *
 * <p>A is necessarily above B if the smallest lead of A is above 0, and possibly if the largest is. Leads are found exactly, parent by
 * parent; what is no more than a step of the grid is 0. Scores are compared before they are rounded for publication. Leads are differences
 * of scores where the index is a sum of values; of logarithms under geometric means.
 *
 * <p>Worked line: A scores 4 and 2, B 3 and 1, C 1 and 6 on two indicators of any weight: A is above B, and open against C. Cost: units
 * squared. Source: Salo and Hämäläinen, Preference assessment by imprecise ratio statements (1992).
 */
public final class Dominance implements Tabular {
    private final AdditiveForm form;
    private final LeadTable leads;
    private final double nothing;
    private final List<String> notes;

    private Dominance(AdditiveForm form, List<String> notes) {
        this.form = form;
        this.leads = LeadTable.of(new Leads(form), form.size());
        this.nothing = form.step() * form.steepest();
        this.notes = List.copyOf(notes);
    }

    /**
     * All pairs of ranked units.
     *
     * @throws IllegalArgumentException if weights vary where the index is no sum, naming the node, or if a ranked unit lacks a part of it
     */
    public static Dominance of(CompositeIndex index, WeightSpace space) {
        List<String> notes = new ArrayList<>(index.data().notices());
        notes.addAll(space.notes());
        index.methodology()
                .publication()
                .ranking()
                .rounded()
                .ifPresent(rounding -> notes.add("scores are compared before they are rounded " + rounding));
        return new Dominance(AdditiveForm.of(index, space), notes);
    }

    /** How one unit compares with another, each by label or name; throws if there is none. */
    public PairComparison of(String unit, String other) {
        return pair(place(unit), place(other));
    }

    private int place(String name) {
        List<Unit> units = IntStream.range(0, form.size()).mapToObj(form::unit).toList();
        return units.indexOf(Lookup.one(units, unit -> unit, name));
    }

    private PairComparison pair(int unit, int other) {
        return new PairComparison(
                form.unit(unit),
                form.unit(other),
                domination(unit, other),
                snapped(-leads.most(other, unit)),
                snapped(leads.most(unit, other)),
                shares(leads.furthest(other, unit)),
                shares(leads.furthest(unit, other)));
    }

    private static double snapped(double lead) {
        return Grid.of(Math.abs(lead)).snap(lead).doubleValue();
    }

    private Map<String, Rational> shares(Answer.Place place) {
        return new Witness(form.free()).shares(place.coordinates());
    }

    private Domination domination(int unit, int other) {
        return Domination.of(-leads.most(other, unit), leads.most(unit, other), nothing);
    }

    /** How many other units each relation holds to, for one unit; those that hold to none are left out. */
    public Map<Domination, Integer> counts(String unit) {
        return Collections.unmodifiableMap(counts(place(unit)));
    }

    private Map<Domination, Integer> counts(int unit) {
        Map<Domination, Integer> counts = new TreeMap<>();
        for (int other = 0; other < form.size(); other++) {
            if (other != unit) {
                counts.merge(domination(unit, other), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** For each unit, in the order of labels, to how many others each relation holds. */
    @Override
    public Table table() {
        List<Column> columns = new ArrayList<>(List.of(Column.of("unit")));
        for (Domination domination : Domination.values()) {
            columns.add(Column.of(domination.toString().replace(' ', '_')));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int unit = 0; unit < form.size(); unit++) {
            Map<Domination, Integer> counts = counts(unit);
            List<Cell> row = new ArrayList<>(List.of(Cell.words(form.unit(unit).label())));
            for (Domination domination : Domination.values()) {
                row.add(Cell.whole(counts.getOrDefault(domination, 0)));
            }
            rows.add(row);
        }
        return new Table("How many others a unit is above or below under all admissible weights", columns, rows, notes);
    }

    /** Every pair, the unit of the earlier label first, with the smallest and the largest lead. Cost: units squared in lines. */
    public Table pairs() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int unit = 0; unit < form.size(); unit++) {
            for (int other = unit + 1; other < form.size(); other++) {
                rows.add(List.of(
                        Cell.words(form.unit(unit).label()),
                        Cell.words(form.unit(other).label()),
                        Cell.words(domination(unit, other).toString()),
                        Cell.number(snapped(-leads.most(other, unit))),
                        Cell.number(snapped(leads.most(unit, other)))));
            }
        }
        return new Table(
                "Leads over all admissible weights",
                List.of(
                        Column.of("unit"),
                        Column.of("other"),
                        Column.of("relation"),
                        Column.of("least_lead"),
                        Column.of("most_lead")),
                rows,
                notes);
    }

    @Override
    public String toString() {
        return text();
    }
}
