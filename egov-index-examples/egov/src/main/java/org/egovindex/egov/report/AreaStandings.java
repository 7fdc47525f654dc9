package org.egovindex.egov.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.Scored;
import org.egovindex.scoring.AreaScore;
import org.egovindex.scoring.CityScore;
import org.egovindex.scoring.SurveyIndex;

/** Every area of a survey by itself: who stands where, and the mean of all cities. */
final class AreaStandings {
    private final Rounding shown;
    private final List<Part> parts = new ArrayList<>();
    private final List<Cell> means = new ArrayList<>();
    private final List<Map<Unit, String>> ranks = new ArrayList<>();

    AreaStandings(SurveyIndex index) {
        this.shown = index.method().published();
        List<Area> areas = index.survey().checklist().areas();
        for (int area = 0; area < areas.size(); area++) {
            int place = area;
            parts.add(new Part(
                    areas.get(area).id(),
                    areas.get(area).title(),
                    areas.get(area).points().toPlainString()));
            List<Scored> scored = index.scores().stream()
                    .map(city -> new Scored(city.city(), city.areas().get(place).score()))
                    .toList();
            Ranking ranking = Ranking.of(scored, index.method().ranking(), shown);
            Map<Unit, String> byUnit = new HashMap<>();
            ranking.rows().forEach(row -> byUnit.put(row.unit(), row.rank().toString() + (row.tied() > 1 ? "=" : "")));
            ranks.add(byUnit);
            Rational sum = ranking.rows().stream().map(row -> row.score()).reduce(Rational.ZERO, Rational::plus);
            means.add(
                    ranking.rows().isEmpty()
                            ? Cell.missing("–")
                            : Cell.figure(
                                    sum.dividedBy(Rational.of(ranking.rows().size())), shown));
        }
    }

    List<PartScore> of(CityScore city) {
        List<PartScore> scores = new ArrayList<>();
        for (int area = 0; area < parts.size(); area++) {
            AreaScore own = city.areas().get(area);
            double most = own.area().points().doubleValue();
            scores.add(new PartScore(
                    parts.get(area),
                    own.score()
                            .points()
                            .map(points -> Cell.figure(points, shown))
                            .orElseGet(() -> Cell.missing(own.score().toString())),
                    means.get(area),
                    Optional.ofNullable(ranks.get(area).get(city.city())),
                    own.score()
                            .points()
                            .map(points -> points.doubleValue() / most)
                            .orElse(0.0)));
        }
        return scores;
    }
}
