package org.egovindex.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.rank.RankedUnit;

/** The scores of the units of each group, and the mean of the group. */
final class GroupsChart {
    private static final int MOST_POINTS = 2_000;

    private final Subject subject;
    private final String attribute;
    private final List<Cell> scores;
    private final Map<String, List<Integer>> groups = new TreeMap<>();

    private GroupsChart(Subject subject, String attribute) {
        this.subject = subject;
        this.attribute = attribute;
        this.scores = subject.published();
        List<RankedUnit> units = subject.ranking().rows();
        for (int place = 0; place < units.size(); place++) {
            String group = units.get(place).unit().attribute(attribute).orElse("(no " + attribute + " given)");
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(place);
        }
    }

    static Chart of(Subject subject, String attribute) {
        return new GroupsChart(subject, attribute).chart();
    }

    private Rational mean(List<Integer> places) {
        List<RankedUnit> units = subject.ranking().rows();
        return places.stream()
                .map(place -> units.get(place).score())
                .reduce(Rational.ZERO, Rational::plus)
                .dividedBy(Rational.of(places.size()));
    }

    private Chart chart() {
        List<String> order = groups.keySet().stream()
                .sorted(Comparator.comparing((String group) -> mean(groups.getOrDefault(group, List.of())))
                        .reversed()
                        .thenComparing(group -> group))
                .toList();
        int step = (subject.ranking().rows().size() + MOST_POINTS - 1) / MOST_POINTS;
        List<List<Cell>> rows = new ArrayList<>();
        StringBuilder words = new StringBuilder("Mean scores by " + attribute + ":");
        for (String group : order) {
            List<Integer> places = groups.getOrDefault(group, List.of());
            int decimals = new BigDecimal(scores.get(places.get(0)).shown()).scale();
            Cell mean = Cell.figure(mean(places), Rounding.halfUp(decimals));
            words.append(rows.isEmpty() ? " " : ", ").append(group).append(' ').append(mean.shown());
            words.append(" (").append(places.size()).append(')');
            String all = "(mean of " + places.size() + ")";
            rows.add(List.of(Cell.words(group), Cell.words(all), Cell.missing("-"), mean));
            places.stream()
                    .filter(place -> place % Math.max(1, step) == 0)
                    .forEach(place -> rows.add(row(group, place)));
        }
        return new Chart(
                picture(rows, step),
                words.append(order.isEmpty() ? " none." : ".").toString());
    }

    private List<Cell> row(String group, int place) {
        String unit = subject.ranking().rows().get(place).unit().label();
        return List.of(Cell.words(group), Cell.words(unit), scores.get(place), Cell.missing("-"));
    }

    private Picture picture(List<List<Cell>> rows, int step) {
        List<Column> columns = List.of(
                new Column("group", attribute),
                Column.of("unit"),
                new Column("score", "score of a unit"),
                new Column("mean", "mean of the group"));
        List<String> notes = new ArrayList<>(subject.notices());
        if (step > 1) {
            notes.add("every " + step + "th unit by rank is shown; means are those of all");
        }
        Table table = new Table(subject.title() + " by " + attribute, columns, rows, notes);
        return new Picture(
                table,
                Bands.rows("group"),
                Axis.around("score", Keys.numbers(table, List.of("score", "mean"))),
                List.of(
                        new Layer.Dots("score", Layer.Shape.SPECK, Tone.BLUE),
                        new Layer.Dots("mean", Layer.Shape.TICK, Tone.VERMILLION)));
    }
}
