package org.egovindex.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.egovindex.model.City;
import org.egovindex.model.Score;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.rank.RankedUnit;
import org.egovindex.rank.Ranking;
import org.egovindex.scoring.AreaScore;
import org.egovindex.scoring.CriterionScore;
import org.egovindex.scoring.SurveyIndex;

/** The index of a survey of marks. Everything stays exact. */
record SurveySubject(SurveyIndex index) implements Subject {
    private static final Rounding SHARE = Rounding.halfUp(3);

    @Override
    public String title() {
        return index.method().title();
    }

    @Override
    public List<String> notices() {
        return index.survey().notices();
    }

    @Override
    public Ranking ranking() {
        return index.ranking();
    }

    @Override
    public List<Part> parts() {
        return index.survey().checklist().areas().stream()
                .map(area -> new Part(area.id(), area.title()))
                .toList();
    }

    @Override
    public List<Part> columns() {
        Stream<Part> criteria = index.survey().checklist().criteria().stream()
                .map(criterion -> new Part(criterion.id(), criterion.question()));
        return Stream.concat(parts().stream(), criteria).toList();
    }

    @Override
    public List<String> bottom() {
        return index.survey().checklist().criteria().stream()
                .map(criterion -> criterion.id())
                .toList();
    }

    @Override
    public List<Cell> scores(Unit unit) {
        return areas(unit).stream().map(area -> cell(area.score())).toList();
    }

    private List<AreaScore> areas(Unit unit) {
        return index.of(unit.label()).areas();
    }

    private Cell cell(Score score) {
        return score.points().map(this::cell).orElseGet(() -> Cell.missing(score.toString()));
    }

    private Cell cell(Rational points) {
        return Cell.figure(points, index.method().published());
    }

    @Override
    public List<Cell> means() {
        return overall(
                points -> points.stream().reduce(Rational.ZERO, Rational::plus).dividedBy(Rational.of(points.size())));
    }

    @Override
    public List<Cell> best() {
        return overall(points -> points.stream().max(Comparator.naturalOrder()).orElseThrow());
    }

    /** One number out of those that a part has. */
    private interface Summary {
        Rational of(List<Rational> points);
    }

    private List<Cell> overall(Summary summary) {
        List<Cell> cells = new ArrayList<>();
        for (int area = 0; area < parts().size(); area++) {
            int place = area;
            List<Rational> points = index.scores().stream()
                    .flatMap(city -> city.areas().get(place).score().points().stream())
                    .toList();
            cells.add(points.isEmpty() ? Cell.missing("no score") : cell(summary.of(points)));
        }
        return cells;
    }

    @Override
    public Optional<List<Cell>> contributions(RankedUnit unit) {
        Map<String, Rational> sums = new LinkedHashMap<>();
        parts().forEach(part -> sums.put(part.id(), Rational.ZERO));
        for (CriterionScore criterion : criteria(unit.unit())) {
            Rational points = criterion.score().points().orElse(Rational.ZERO);
            sums.merge(criterion.area().id(), points, Rational::plus);
        }
        return Optional.of(sums.values().stream().map(this::cell).toList());
    }

    private List<CriterionScore> criteria(Unit unit) {
        City city = index.of(unit.label()).city();
        return index.criteria(city);
    }

    @Override
    public List<Cell> cells(Unit unit, List<Part> columns) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (AreaScore area : areas(unit)) {
            Rational most = Rational.of(area.area().points());
            cells.put(area.area().id(), share(area.score().points().map(points -> points.dividedBy(most))));
        }
        criteria(unit)
                .forEach(criterion -> cells.put(
                        criterion.criterion().id(),
                        share(criterion.share().map(share -> share.attained().dividedBy(share.maximum())))));
        return columns.stream()
                .map(part -> cells.getOrDefault(part.id(), Cell.missing("missing")))
                .toList();
    }

    private static Cell share(Optional<Rational> share) {
        return share.map(number -> Cell.figure(number, SHARE)).orElseGet(() -> Cell.missing("missing"));
    }

    @Override
    public Optional<BigDecimal> top() {
        return Optional.of(BigDecimal.ONE);
    }

    @Override
    public String scale() {
        return "share of the maximum";
    }

    @Override
    public Unit unit(String name) {
        return index.of(name).city();
    }
}
