package org.egovindex.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.egovindex.model.Score;
import org.egovindex.number.Rational;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * The mean score of each group of cities, such as OECD members and others, and of all.
 *
 * <p>The mean of a group is the exact mean of the unrounded scores of its cities that have one, each counted once; so are the
 * means of areas, which therefore add up. Cities without a score are counted apart. Worked line: 16.80 and 16.40 have the mean 16.60.
 *
 * @param index what is averaged
 * @param attribute by which cities are grouped
 * @param groups one line for each value, in their order, then the cities without a value, then all
 */
public record GroupMeans(SurveyIndex index, String attribute, List<Line> groups) implements Tabular {
    /** Copies the lines. */
    public GroupMeans {
        groups = List.copyOf(groups);
    }

    /**
     * The mean of one group.
     *
     * @param group its name
     * @param cities how many it has
     * @param scored how many of them have a score
     * @param mean of their scores, if any has one
     * @param areas the mean of each area, in the order of the checklist
     */
    public record Line(String group, int cities, int scored, Optional<Rational> mean, List<Optional<Rational>> areas) {
        /** Copies the areas. */
        public Line {
            areas = List.copyOf(areas);
        }
    }

    static GroupMeans of(SurveyIndex index, String attribute) {
        Map<String, List<CityScore>> groups = new TreeMap<>();
        List<CityScore> others = new ArrayList<>();
        for (CityScore score : index.scores()) {
            score.city()
                    .attribute(attribute)
                    .ifPresentOrElse(
                            group -> groups.computeIfAbsent(group, g -> new ArrayList<>())
                                    .add(score),
                            () -> others.add(score));
        }
        List<Line> lines = new ArrayList<>();
        groups.forEach((group, scores) -> lines.add(line(index, group, scores)));
        if (!others.isEmpty()) {
            lines.add(line(index, "(no " + attribute + " given)", others));
        }
        lines.add(line(index, "(all)", index.scores()));
        return new GroupMeans(index, attribute, lines);
    }

    private static Line line(SurveyIndex index, String group, List<CityScore> scores) {
        List<CityScore> scored =
                scores.stream().filter(s -> s.score() instanceof Score.Awarded).toList();
        List<Optional<Rational>> areas = new ArrayList<>();
        for (int area = 0; area < index.survey().checklist().areas().size(); area++) {
            int place = area;
            areas.add(mean(scored, score -> score.areas().get(place).score()));
        }
        return new Line(group, scores.size(), scored.size(), mean(scored, CityScore::score), areas);
    }

    private static Optional<Rational> mean(List<CityScore> scores, Function<CityScore, Score> part) {
        List<Rational> points =
                scores.stream().flatMap(s -> part.apply(s).points().stream()).toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        points.stream().reduce(Rational.ZERO, Rational::plus).dividedBy(Rational.of(points.size())));
    }

    /** The means as a table. */
    @Override
    public Table table() {
        List<Column> columns = new ArrayList<>(
                List.of(Column.of(attribute), Column.of("cities"), Column.of("scored"), new Column("score", "index")));
        index.survey().checklist().areas().forEach(area -> columns.add(new Column(area.id(), area.title())));
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : groups) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.words(line.group()), Cell.whole(line.cities()), Cell.whole(line.scored()), cell(line.mean())));
            line.areas().forEach(mean -> row.add(cell(mean)));
            rows.add(row);
        }
        return new Table("Means by " + attribute, columns, rows, index.survey().notices());
    }

    private Cell cell(Optional<Rational> mean) {
        return mean.map(m -> Cell.figure(m, index.method().published())).orElseGet(() -> Cell.missing("none scored"));
    }

    @Override
    public String toString() {
        return text();
    }
}
