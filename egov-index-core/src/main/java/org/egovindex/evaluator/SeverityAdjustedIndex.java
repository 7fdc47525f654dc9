package org.egovindex.evaluator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Lookup;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Panel;
import org.egovindex.model.Score;
import org.egovindex.model.Unit;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rational;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rank.RankedUnit;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.Scored;
import org.egovindex.scoring.AreaScore;
import org.egovindex.scoring.CityScore;
import org.egovindex.scoring.SurveyIndex;

/**
 * An index beside the same adjusted for the severity of evaluators (additive model). The unadjusted stays the main number.
 *
 * <p>Adjusted area = area - its points x mean effect of the city's evaluators in it, drawn in to 0 and its points; adjusted index = checklist
 * points x sum of adjusted areas / sum of their points, over the areas that apply. An effect that is not known counts as 0. Worked line: an area of
 * 20 points scores 12; its evaluators have the effects -0.10 and 0.02, mean -0.04; adjusted it is 12 + 0.8 = 12.8.
 */
public final class SeverityAdjustedIndex implements Tabular {
    private final SurveyIndex index;
    private final SeverityModel severity;
    private final List<AdjustedCity> cities;
    private final Ranking ranking;

    private SeverityAdjustedIndex(SurveyIndex index, SeverityModel severity) {
        this.index = index;
        this.severity = severity;
        Map<Evaluator, EvaluatorSeverity> known = new TreeMap<>();
        severity.evaluators().forEach(one -> known.put(one.evaluator(), one));
        List<AdjustedCity> adjusted = new ArrayList<>();
        for (int city = 0; city < index.scores().size(); city++) {
            adjusted.add(
                    adjust(index.scores().get(city), index.survey().panels().get(city), known));
        }
        this.cities = List.copyOf(adjusted);
        this.ranking = Ranking.of(
                        cities.stream().map(SeverityAdjustedIndex::scored).toList(),
                        index.method().ranking(),
                        index.method().published())
                .withNotes(notes());
    }

    /** Takes the severity of the evaluators of its own survey out of an index. */
    public static SeverityAdjustedIndex of(SurveyIndex index) {
        return new SeverityAdjustedIndex(index, SeverityModel.of(index.survey()));
    }

    private static Scored scored(AdjustedCity city) {
        Score none = city.unadjusted().score() instanceof Score.Missing missing
                ? missing
                : Score.missing(MissingReason.INCOMPLETE);
        Score score =
                city.score().isPresent() ? Score.of(Decimals.of(city.score().getAsDouble())) : none;
        return new Scored(city.unadjusted().city(), score);
    }

    private AdjustedCity adjust(CityScore score, Panel panel, Map<Evaluator, EvaluatorSeverity> known) {
        List<OptionalDouble> areas = new ArrayList<>();
        boolean clipped = false;
        int unknown = 0;
        double sum = 0;
        double points = 0;
        boolean complete = score.score() instanceof Score.Awarded;
        for (int place = 0; place < score.areas().size(); place++) {
            AreaScore area = score.areas().get(place);
            double full = area.area().points().doubleValue();
            Optional<Rational> given = area.score().points();
            if (given.isEmpty()) {
                areas.add(OptionalDouble.empty());
                complete &= !area.applies();
                continue;
            }
            double effects = 0;
            for (Evaluator evaluator : panel.evaluators()) {
                Optional<Effect> effect = Optional.ofNullable(known.get(evaluator))
                        .flatMap(one -> one.areas().get(areas.size()));
                effects += effect.map(Effect::value).orElse(0.0);
                unknown += effect.isPresent() ? 0 : 1;
            }
            double free =
                    given.get().doubleValue() - full * effects / panel.sheets().size();
            double drawnIn = Math.max(0, Math.min(full, free));
            clipped |= Math.abs(free - drawnIn) > 1e-9;
            areas.add(OptionalDouble.of(drawnIn));
            sum += drawnIn;
            points += full;
        }
        double whole = index.survey().checklist().points().doubleValue();
        OptionalDouble all = complete && points > 0 ? OptionalDouble.of(whole * sum / points) : OptionalDouble.empty();
        return new AdjustedCity(score, all, areas, clipped, unknown);
    }

    /** The index as the marks give it. */
    public SurveyIndex unadjusted() {
        return index;
    }

    /** What was taken out. */
    public SeverityModel severity() {
        return severity;
    }

    /** Every city, in the order of their keys. */
    public List<AdjustedCity> cities() {
        return cities;
    }

    /** One city, named alone or as {@code name, country}; throws if there is none. */
    public AdjustedCity of(String city) {
        return Lookup.one(cities, adjusted -> adjusted.unadjusted().city(), city);
    }

    /** The cities in the order of their adjusted scores. */
    public Ranking ranking() {
        return ranking;
    }

    /** Rank and score of every city without and with adjustment, in the order of the unadjusted ranking. */
    @Override
    public Table table() {
        Map<Unit, RankedUnit> ranks = new HashMap<>();
        ranking.rows().forEach(row -> ranks.put(row.unit(), row));
        List<List<Cell>> rows = new ArrayList<>();
        for (RankedUnit row : index.ranking().rows()) {
            Optional<RankedUnit> after = Optional.ofNullable(ranks.get(row.unit()));
            rows.add(List.of(
                    Cell.exactly(row.rank().value()),
                    Cell.words(row.unit().label()),
                    Cell.figure(row.score(), index.method().published()),
                    after.map(a -> Cell.exactly(a.rank().value())).orElseGet(() -> Cell.missing("-")),
                    after.map(a -> Cell.figure(a.score(), index.method().published()))
                            .orElseGet(() -> Cell.missing("-"))));
        }
        List<Column> columns = List.of(
                Column.of("rank"),
                Column.of("city"),
                new Column("score", "index"),
                new Column("adjusted_rank", "adjusted rank"),
                new Column("adjusted_score", "adjusted for severity (additive model)"));
        return new Table("Index without and with adjustment for severity", columns, rows, notes());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(index.survey().notices());
        notes.add(
                "adjusted for severity (additive model): area - points x mean effect of the city's evaluators; the unadjusted index stays"
                        + " the main number");
        if (severity.groups() > 1) {
            notes.add("effects sum to 0 in each of " + severity.groups()
                    + " groups of evaluators: cities of different groups are made no more comparable");
        }
        if (severity.lacksErrors()) {
            notes.add(SeverityTable.unsure());
        }
        long clipped = cities.stream().filter(AdjustedCity::isClipped).count();
        if (clipped > 0) {
            notes.add("cities with an area that was drawn in to the range from 0 to its points: " + clipped);
        }
        long unknown = cities.stream().filter(city -> city.unknown() > 0).count();
        if (unknown > 0) {
            notes.add("cities with an evaluator whose effect is not known in some area and counts as 0: " + unknown);
        }
        return notes;
    }

    @Override
    public String toString() {
        return text();
    }
}
