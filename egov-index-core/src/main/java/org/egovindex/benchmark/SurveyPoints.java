package org.egovindex.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.model.City;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rank.Ranking;
import org.egovindex.scoring.CriterionScore;
import org.egovindex.scoring.SurveyIndex;

/** The points of the cities of a survey, exactly. */
final class SurveyPoints implements PointSource {
    private final SurveyIndex index;

    SurveyPoints(SurveyIndex index) {
        this.index = index;
    }

    @Override
    public List<BenchmarkNode> nodes() {
        List<BenchmarkNode> nodes = new ArrayList<>();
        nodes.add(new BenchmarkNode("index", "Index", 0, false));
        for (Area area : index.survey().checklist().areas()) {
            nodes.add(new BenchmarkNode(area.id(), area.title(), 1, false));
            area.criteria().forEach(c -> nodes.add(new BenchmarkNode(c.id(), c.question(), 2, true)));
        }
        return nodes;
    }

    @Override
    public List<Score> points(Unit unit) {
        List<CriterionScore> criteria = index.criteria((City) unit);
        List<Score> points = new ArrayList<>();
        points.add(sum(criteria));
        int first = 0;
        for (Area area : index.survey().checklist().areas()) {
            List<CriterionScore> own =
                    criteria.subList(first, first + area.criteria().size());
            points.add(sum(own));
            own.forEach(criterion -> points.add(criterion.score()));
            first += own.size();
        }
        return points;
    }

    private static Score sum(List<CriterionScore> criteria) {
        List<Rational> points =
                criteria.stream().flatMap(c -> c.score().points().stream()).toList();
        boolean inapplicable =
                criteria.stream().allMatch(c -> c.score().equals(Score.missing(MissingReason.NOT_APPLICABLE)));
        if (points.isEmpty()) {
            return Score.missing(inapplicable ? MissingReason.NOT_APPLICABLE : MissingReason.INCOMPLETE);
        }
        return Score.of(points.stream().reduce(Rational.ZERO, Rational::plus));
    }

    @Override
    public List<Optional<Rational>> least(Unit unit) {
        List<CriterionScore> criteria = index.criteria((City) unit);
        List<Optional<Rational>> least = new ArrayList<>();
        least.add(Optional.empty());
        int place = 0;
        for (Area area : index.survey().checklist().areas()) {
            least.add(Optional.empty());
            for (int i = 0; i < area.criteria().size(); i++) {
                CriterionScore criterion = criteria.get(place++);
                Rational lowest = Rational.of(criterion.criterion().scale().lowest());
                least.add(criterion.worth().map(lowest::times));
            }
        }
        return least;
    }

    @Override
    public boolean isAdditive() {
        return true;
    }

    @Override
    public Ranking ranking() {
        return index.ranking();
    }

    @Override
    public Rounding shown() {
        return Rounding.halfUp(Math.max(2, index.method().published().decimals()));
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(index.survey().notices());
        notes.add(index.method().summary(index.survey().checklist()));
        return notes;
    }
}
