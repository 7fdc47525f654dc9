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
    public List<NodePoints> points(Unit unit) {
        List<CriterionScore> criteria = index.criteria((City) unit);
        List<NodePoints> points = new ArrayList<>();
        points.add(new NodePoints(sum(criteria), Optional.empty()));
        int first = 0;
        for (Area area : index.survey().checklist().areas()) {
            List<CriterionScore> own =
                    criteria.subList(first, first + area.criteria().size());
            points.add(new NodePoints(sum(own), Optional.empty()));
            own.forEach(criterion -> points.add(of(criterion)));
            first += own.size();
        }
        return points;
    }

    private static NodePoints of(CriterionScore criterion) {
        Rational lowest = Rational.of(criterion.criterion().scale().lowest());
        return new NodePoints(criterion.score(), criterion.worth().map(lowest::times));
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
