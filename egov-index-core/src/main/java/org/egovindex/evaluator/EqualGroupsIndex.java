package org.egovindex.evaluator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.City;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rank.RankedUnit;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.Scored;
import org.egovindex.scoring.SurveyIndex;

/**
 * The index in which every group of evaluators counts the same, however many its evaluators are: the exact mean of the groups' scores.
 *
 * <p>A city that some group has no score for has none: a mean over other groups would be another index. Worked line: two sheets of one group
 * score 50 and 60, the one of the other 40; the ordinary index is 50, that of equal groups (55 + 40) / 2 = 47.5.
 */
public final class EqualGroupsIndex implements Tabular {
    private final EvaluatorGroups groups;
    private final Map<String, Map<Unit, Score>> byGroup = new HashMap<>();
    private final Ranking ranking;

    private EqualGroupsIndex(EvaluatorGroups groups) {
        this.groups = groups;
        SurveyIndex all = groups.all();
        for (String group : groups.names()) {
            Map<Unit, Score> scores = new HashMap<>();
            groups.of(group).scores().forEach(score -> scores.put(score.city(), score.score()));
            byGroup.put(group, scores);
        }
        this.ranking = Ranking.of(
                        all.scores().stream()
                                .map(score -> new Scored(score.city(), combined(score.city())))
                                .toList(),
                        all.method().ranking(),
                        all.method().published())
                .withNotes(notes());
    }

    static EqualGroupsIndex of(EvaluatorGroups groups) {
        return new EqualGroupsIndex(groups);
    }

    private Optional<Rational> of(String group, Unit city) {
        return Optional.ofNullable(byGroup.get(group))
                .flatMap(scores -> Optional.ofNullable(scores.get(city)))
                .flatMap(Score::points);
    }

    private Score combined(City city) {
        Rational sum = Rational.ZERO;
        for (String group : groups.names()) {
            Optional<Rational> score = of(group, city);
            if (score.isEmpty()) {
                return Score.missing(MissingReason.INCOMPLETE);
            }
            sum = sum.plus(score.get());
        }
        return Score.of(sum.dividedBy(Rational.of(groups.names().size())));
    }

    /** The cities in the order of the mean of the groups' scores. */
    public Ranking ranking() {
        return ranking;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(groups.notes());
        notes.add("every " + groups.attribute()
                + " counts the same: the mean of the groups' scores; a city without a score from every group has none");
        return notes;
    }

    /** Rank and score with groups weighted equally, in the ordinary index, and the score of every group. */
    @Override
    public Table table() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("rank"),
                Column.of("city"),
                new Column("score", "groups weighted equally"),
                Column.of("ordinary_rank"),
                new Column("ordinary_score", "ordinary index")));
        groups.names().forEach(group -> columns.add(new Column("group_" + group, group)));
        Map<Unit, RankedUnit> ordinary = new HashMap<>();
        groups.all().ranking().rows().forEach(row -> ordinary.put(row.unit(), row));
        List<List<Cell>> rows = new ArrayList<>();
        ranking.rows()
                .forEach(row -> rows.add(
                        row(row.unit(), Cell.exactly(row.rank().value()), shown(Optional.of(row.score())), ordinary)));
        ranking.unranked()
                .forEach(unit ->
                        rows.add(row(unit.unit(), Cell.missing("-"), Cell.missing("a group lacks a score"), ordinary)));
        return new Table("Index with every " + groups.attribute() + " weighted equally", columns, rows, notes());
    }

    private List<Cell> row(Unit unit, Cell rank, Cell score, Map<Unit, RankedUnit> ordinary) {
        Optional<RankedUnit> before = Optional.ofNullable(ordinary.get(unit));
        List<Cell> row = new ArrayList<>(List.of(rank, Cell.words(unit.label()), score));
        row.add(before.map(b -> Cell.exactly(b.rank().value())).orElseGet(() -> Cell.missing("-")));
        row.add(shown(before.map(RankedUnit::score)));
        groups.names().forEach(group -> row.add(shown(of(group, unit))));
        return row;
    }

    private Cell shown(Optional<Rational> score) {
        Rounding published = groups.all().method().published();
        return score.map(s -> Cell.figure(s, published)).orElseGet(() -> Cell.missing("-"));
    }

    @Override
    public String toString() {
        return text();
    }
}
