package org.egovindex.compare;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.index.CompositeIndex;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Explanation;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rank.Rank;
import org.egovindex.scoring.ScoringMethod;
import org.egovindex.scoring.SurveyIndex;

/**
 * Two methods on the same data: who wins, who loses, and by which choice.
 *
 * <p>Where the two trees have the same nodes, the choices of the second methodology are taken over one kind after the other, in the order of the handbook: indicators,
 * missing data, outliers, normalisation, weights, aggregation, rounding and ranks. What a unit gains at every step, in points and in places,
 * adds up to what it gains in all. Another order would give other parts: a choice is judged with those before it taken over and those after it not.
 * Surveys differ by missing marks first, then by rounding and ranks. Cost: an index for every step.
 */
public final class MethodComparison implements Tabular {
    private final Comparison comparison;
    private final List<Step> steps;
    private final List<String> notes;

    MethodComparison(Comparison comparison, List<Step> steps, List<String> notes) {
        this.comparison = comparison;
        this.steps = List.copyOf(steps);
        this.notes = List.copyOf(notes);
    }

    /**
     * One kind of choice taken over.
     *
     * @param choice which kind
     * @param effect what it changed for every unit
     */
    public record Step(String choice, Comparison effect) {}

    /** Two methodologies on one table; throws if the tables differ. */
    public static MethodComparison of(CompositeIndex from, CompositeIndex to) {
        if (!from.data().equals(to.data())) {
            throw otherData();
        }
        return new MethodPath(from, to).comparison();
    }

    /** Two methods on the marks of one survey; throws if the surveys differ. */
    public static MethodComparison of(SurveyIndex from, SurveyIndex to) {
        if (!from.survey().equals(to.survey())) {
            throw otherData();
        }
        Standings first = Standings.of(from.method().id(), from);
        Standings last = Standings.of(other(first.id(), to.method().id()), to);
        ScoringMethod before = from.method();
        ScoringMethod between = before.withMissing(to.method().missing());
        boolean otherMarks = !between.missing().id().equals(before.missing().id());
        boolean otherRanks = !before.published().equals(to.method().published())
                || !before.ranking().equals(to.method().ranking());
        List<Step> steps = new ArrayList<>();
        Standings middle = !otherMarks
                ? first
                : otherRanks ? Standings.of("with the other missing marks", between.compute(from.survey())) : last;
        if (otherMarks) {
            steps.add(new Step("missing marks", Comparison.of(first, middle)));
        }
        if (otherRanks) {
            steps.add(new Step("rounding and ranks", Comparison.of(middle, last)));
        }
        return new MethodComparison(Comparison.of(first, last), steps, List.of());
    }

    /** The name of the second method, told from that of the first. */
    static String other(String first, String second) {
        return first.equals(second) ? second + " (changed)" : second;
    }

    private static IllegalArgumentException otherData() {
        return new IllegalArgumentException("Two methods must be compared on the same data."
                + "\nMaybe two waves are to be compared: Comparison.of takes their standings.");
    }

    /** What changed in all: who climbed is a winner, who fell a loser. */
    public Comparison comparison() {
        return comparison;
    }

    /** The kinds of choice that differ, one after the other; none if the change cannot be split. */
    public List<Step> steps() {
        return steps;
    }

    /** Every unit with its change of score and rank, in all and by every step. */
    @Override
    public Table table() {
        String before = comparison.from().id();
        String after = comparison.to().id();
        List<Column> columns = new ArrayList<>(List.of(
                new Column("rank_to", "rank " + after),
                new Column("rank_from", "rank " + before),
                Column.of("unit"),
                new Column("rank_change", "rank +/-"),
                new Column("score_change", "score +/-")));
        for (Step step : steps) {
            String key = step.choice().replace(' ', '_');
            columns.add(new Column("rank_" + key, "rank: " + step.choice()));
            columns.add(new Column("score_" + key, "score: " + step.choice()));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Shift shift : comparison.shifts()) {
            List<Cell> row = new ArrayList<>(List.of(
                    ComparisonTables.rank(shift.after().rank(), Standings.ABSENT),
                    ComparisonTables.rank(shift.before().rank(), Standings.ABSENT),
                    Cell.words(shift.label()),
                    ComparisonTables.places(shift.rankChange(), Standings.ABSENT),
                    ComparisonTables.score(shift.scoreChange(), Standings.ABSENT)));
            for (Step step : steps) {
                Shift part = step.effect().find(shift.label()).orElseThrow();
                row.add(ComparisonTables.places(part.rankChange(), Standings.ABSENT));
                row.add(ComparisonTables.score(part.scoreChange(), Standings.ABSENT));
            }
            rows.add(row);
        }
        return new Table("Change of rank and score by choices, " + before + " to " + after, columns, rows, said());
    }

    /** What every step did to one unit; the steps add up. Throws if there is no such unit. */
    public Explanation explain(String unit) {
        Shift all = comparison.of(unit);
        ComparisonTables tables = new ComparisonTables(comparison);
        List<Explanation> places = new ArrayList<>();
        List<Explanation> points = new ArrayList<>();
        for (Step step : steps) {
            Shift part = step.effect().find(all.label()).orElseThrow();
            places.add(Explanation.of(step.choice(), tables.signed(part.rankChange()), tables.rank(part)));
            points.add(Explanation.of(step.choice(), tables.signed(part.scoreChange()), tables.score(part)));
        }
        return new Explanation(
                all.label() + ", " + comparison.from().id() + " to "
                        + comparison.to().id(),
                "",
                String.join("; ", notes),
                List.of(
                        new Explanation("change of rank", tables.signed(all.rankChange()), tables.rank(all), places),
                        new Explanation(
                                "change of score", tables.signed(all.scoreChange()), tables.score(all), points)));
    }

    /** What every step did to the ranking as a whole. */
    public Table stepTable() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Step step : steps) {
            rows.add(row(step.choice(), step.effect()));
        }
        rows.add(row("in all", comparison));
        return new Table(
                "What each choice does to the ranking, " + comparison.from().id() + " to "
                        + comparison.to().id(),
                List.of(
                        Column.of("choice"),
                        Column.of("units_moved"),
                        Column.of("mean_shift"),
                        Column.of("largest_shift"),
                        new Column("tau_b", "tau-b"),
                        Column.of("most_moved")),
                rows,
                said());
    }

    private static List<Cell> row(String choice, Comparison effect) {
        RankMeasures measures = RankMeasures.of(effect);
        Cell none = Cell.missing("undefined");
        return List.of(
                Cell.words(choice),
                measures.shifts().map(shifts -> Cell.whole(shifts.moved())).orElse(none),
                ComparisonTables.score(measures.shifts().map(RankMeasures.Shifts::mean), none),
                ComparisonTables.places(measures.shifts().map(RankMeasures.Shifts::largest), none),
                Spread.figure(measures.tauB()),
                effect.movers(1).stream()
                        .findFirst()
                        .map(shift -> Cell.words(shift.label() + " "
                                + shift.before().rank().map(Rank::toString).orElse("") + " to "
                                + shift.after().rank().map(Rank::toString).orElse("")))
                        .orElse(Cell.missing("none")));
    }

    private List<String> said() {
        List<String> said = new ArrayList<>(comparison.notes());
        said.addAll(notes);
        if (!steps.isEmpty()) {
            said.add("choices are taken over one after the other in this order: "
                    + String.join(", ", steps.stream().map(Step::choice).toList())
                    + "; the steps add up, and another order would split otherwise");
        }
        return said;
    }

    @Override
    public String toString() {
        return text();
    }
}
