package org.egovindex.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.egovindex.model.Checklist;
import org.egovindex.model.City;
import org.egovindex.model.Lookup;
import org.egovindex.model.Panel;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * How far one group of evaluators marks each city above another, with an interval from the city's own criteria.
 *
 * @param group the one
 * @param other the other
 * @param cities those that both marked, in the order of their keys
 * @param notes what must be said beside it
 */
public record CityDifferences(String group, String other, List<OfCity> cities, List<String> notes) implements Tabular {
    /** Copies the cities. */
    public CityDifferences {
        cities = List.copyOf(cities);
        notes = List.copyOf(notes);
    }

    /**
     * The difference in one city.
     *
     * @param city whose site both groups looked at
     * @param difference one group minus the other, in points of the index; counts the criteria that both marked
     */
    public record OfCity(City city, PairedDifference difference) {
        /** Whether the interval leaves 0 out, so that the city's criteria agree in which group is milder. */
        public boolean matters() {
            return difference
                    .interval()
                    .map(PairedDifference.Interval::excludesZero)
                    .orElse(false);
        }
    }

    static CityDifferences of(EvaluatorGroups groups, String group, String other) {
        Checklist checklist = groups.all().survey().checklist();
        MarkShares shares = new MarkShares(checklist);
        CriterionDifferences criteria = new CriterionDifferences(checklist);
        Map<City, Panel> others = new TreeMap<>();
        groups.of(other).survey().panels().forEach(panel -> others.put(panel.city(), panel));
        List<OfCity> cities = new ArrayList<>();
        for (Panel panel : groups.of(group).survey().panels()) {
            Optional.ofNullable(others.get(panel.city()))
                    .flatMap(same -> criteria.of(means(shares, panel), means(shares, same)))
                    .ifPresent(difference -> cities.add(new OfCity(panel.city(), difference)));
        }
        List<String> notes = new ArrayList<>(groups.notes());
        long matter = cities.stream().filter(OfCity::matters).count();
        notes.add(
                "over the criteria that both groups marked; intervals of 95 %, from the spread of the differences between criteria within areas");
        notes.add("the interval leaves 0 out in " + matter + " of " + cities.size()
                + " cities; if groups marked alike it would in about 1 of 20");
        return new CityDifferences(group, other, cities, notes);
    }

    /** The mean share of each criterion over the sheets that mark it; below 0 where none does. */
    private static double[] means(MarkShares shares, Panel panel) {
        double[] sums = new double[shares.size()];
        int[] given = new int[shares.size()];
        panel.sheets().forEach(sheet -> {
            double[] row = shares.of(sheet);
            for (int place = 0; place < row.length; place++) {
                if (row[place] >= 0) {
                    sums[place] += row[place];
                    given[place]++;
                }
            }
        });
        for (int place = 0; place < sums.length; place++) {
            sums[place] = given[place] == 0 ? MarkShares.NONE : sums[place] / given[place];
        }
        return sums;
    }

    /** One city, named alone or as {@code name, country}; throws if there is none. */
    public OfCity of(String city) {
        return Lookup.one(cities, OfCity::city, city);
    }

    @Override
    public Table table() {
        List<Column> columns = List.of(
                Column.of("city"),
                Column.of("criteria"),
                Column.of("difference"),
                Column.of("lower"),
                Column.of("upper"),
                Column.of("matters"));
        List<List<Cell>> rows = cities.stream()
                .map(one -> {
                    Optional<PairedDifference.Interval> interval =
                            one.difference().interval();
                    return List.of(
                            Cell.words(one.city().label()),
                            Cell.whole(one.difference().count()),
                            Shown.figure(one.difference().mean(), 2),
                            interval.map(i -> Shown.figure(i.lower(), 2)).orElseGet(() -> Cell.missing("-")),
                            interval.map(i -> Shown.figure(i.upper(), 2)).orElseGet(() -> Cell.missing("-")),
                            Cell.words(one.matters() ? "yes" : "no"));
                })
                .toList();
        return new Table(group + " minus " + other + " by city, in points of the index", columns, rows, notes);
    }

    @Override
    public String toString() {
        return text();
    }
}
