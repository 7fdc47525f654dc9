package org.egovindex.egov.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.egovindex.chart.Chart;
import org.egovindex.chart.Charts;
import org.egovindex.compare.Standings;
import org.egovindex.model.Checklist;
import org.egovindex.model.City;
import org.egovindex.model.Survey;
import org.egovindex.model.Unit;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Explanation;
import org.egovindex.publish.Table;
import org.egovindex.rank.RankedUnit;
import org.egovindex.rank.Scored;
import org.egovindex.scoring.CityScore;
import org.egovindex.scoring.SurveyIndex;
import org.egovindex.table.SurveyTables;

/** An index of marks. */
final class SurveySubject implements Subject {
    private final SurveyIndex index;
    private final Checklist checklist;
    private final Rounding shown;
    private final Map<Unit, CityScore> scores = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final CriterionTables criteria;
    private final AreaStandings areas;

    SurveySubject(SurveyIndex index) {
        this.index = index;
        this.checklist = index.survey().checklist();
        this.shown = index.method().published();
        index.scores().forEach(score -> scores.put(score.city(), score));
        index.ranking().rows().forEach(row -> lines.add(line(Optional.of(row), row.unit())));
        index.ranking().unranked().stream().map(Scored::unit).forEach(unit -> lines.add(line(Optional.empty(), unit)));
        this.criteria = new CriterionTables(index);
        this.areas = new AreaStandings(index);
    }

    private Line line(Optional<RankedUnit> row, Unit unit) {
        CityScore score = score(unit);
        return new Line(
                lines.size(),
                unit,
                Slug.of(unit.label()),
                row.map(RankedUnit::rank),
                row.map(RankedUnit::tied).orElse(1),
                cell(score.score()),
                score.applies() ? Cell.figure(score.coverage().percent(), Rounding.halfUp(1)) : Cell.missing("–"),
                Optional.empty(),
                score.areas().stream().map(area -> cell(area.score())).toList());
    }

    private Cell cell(org.egovindex.model.Score score) {
        return score.points().map(points -> Cell.figure(points, shown)).orElseGet(() -> Cell.missing(score.toString()));
    }

    SurveyIndex index() {
        return index;
    }

    Survey survey() {
        return index.survey();
    }

    /** The score of the unit of a line. */
    CityScore score(Line line) {
        return score(line.unit());
    }

    private CityScore score(Unit unit) {
        return Objects.requireNonNull(scores.get(unit), "every unit was scored");
    }

    @Override
    public String title() {
        return index.method().title();
    }

    @Override
    public Optional<String> wave() {
        return Optional.of(survey().wave().id()).filter(id -> !id.equals("unnamed"));
    }

    @Override
    public List<String> notices() {
        return survey().notices();
    }

    @Override
    public String method() {
        return index.method().title() + ": " + index.method().summary(checklist) + ".";
    }

    @Override
    public Map<String, String> seal() {
        Map<String, String> seal = new LinkedHashMap<>();
        seal.put("sealMethod", Fingerprint.of(index.method(), survey()));
        seal.put("sealData", Fingerprint.of(survey()));
        return seal;
    }

    @Override
    public List<Part> parts() {
        return checklist.areas().stream()
                .map(area -> new Part(area.id(), area.title(), area.points().toPlainString()))
                .toList();
    }

    @Override
    public int itemCount() {
        return checklist.criteria().size();
    }

    @Override
    public List<Line> lines() {
        return lines;
    }

    @Override
    public List<PartScore> parts(Line line) {
        return areas.of(score(line));
    }

    @Override
    public List<String> itemColumns() {
        return CriterionTables.COLUMNS;
    }

    @Override
    public List<Item> items(Line line) {
        return criteria.of(score(line).city());
    }

    @Override
    public Explanation why(Line line, boolean deep) {
        City city = score(line).city();
        return deep ? index.explain(city) : index.explainAreas(city);
    }

    @Override
    public Lift lift(Line line, List<Item> items) {
        return criteria.lift(score(line), items);
    }

    @Override
    public Chart scoresChart() {
        return Charts.scores(index);
    }

    @Override
    public Chart rankingChart(int top) {
        return Charts.ranking(index, top);
    }

    @Override
    public Chart profileChart(Line line) {
        return Charts.profile(index, line.unit().label());
    }

    @Override
    public Table ranking() {
        return index.table();
    }

    @Override
    public Table scores() {
        return SurveyTables.of(survey()).table();
    }

    @Override
    public Standings standings(String id) {
        return Standings.of(id, index);
    }

    @Override
    public List<Section> methodSections(Words words) {
        return new SurveySections(index, words).method();
    }

    @Override
    public List<Section> qualitySections(Words words) {
        return new SurveySections(index, words).quality();
    }
}
