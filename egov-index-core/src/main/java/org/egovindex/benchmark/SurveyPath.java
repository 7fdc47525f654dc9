package org.egovindex.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.benchmark.CheapestPath.Outcome;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.number.Rational;
import org.egovindex.scoring.CriterionScore;
import org.egovindex.scoring.SurveyIndex;

/** Looks for the cheapest path of a city. */
final class SurveyPath {
    private final SurveyIndex index;
    private final RaisingCost cost;
    private final List<Criterion> criteria;

    SurveyPath(SurveyIndex index, RaisingCost cost) {
        this.index = index;
        this.cost = cost;
        this.criteria = index.survey().checklist().criteria();
        cost.check(criteria.stream().map(Criterion::id).toList());
    }

    CheapestPath of(City city, Target target) {
        Aim aim = new Aim(index.ranking(), city, target);
        Position now = aim.now();
        List<CriterionScore> scores = index.criteria(city);
        if (aim.isReachedBy(now)) {
            return new CheapestPath(city, target, Outcome.MET, now, now, List.of(), style(scores));
        }
        List<List<Raise>> options = new ArrayList<>();
        for (int place = 0; place < scores.size(); place++) {
            options.add(Raise.of(place, scores.get(place), cost));
        }
        RaiseChoice choice = new RaiseChoice(options);
        boolean possible = aim.isReachedBy(now.score().plus(gain(choice.all())));
        List<Raise> path =
                possible ? choice.cheapest(gain -> aim.isReachedBy(now.score().plus(gain))) : choice.all();
        Position then = recomputed(city, path, now.score().plus(gain(path)));
        Outcome outcome = possible ? Outcome.REACHED : Outcome.OUT_OF_REACH;
        List<PathStep> steps = path.stream().map(this::step).toList();
        return new CheapestPath(city, target, outcome, now, then, steps, style(scores));
    }

    private static Rational gain(List<Raise> path) {
        return path.stream().map(Raise::gain).reduce(Rational.ZERO, Rational::plus);
    }

    /** The standing with the raised marks, by the ordinary way from marks to ranks. */
    private Position recomputed(City city, List<Raise> path, Rational expected) {
        SurveyIndex raised = index.method().compute(RaisedSurvey.of(index.survey(), city, path));
        Position then = raised.ranking()
                .find(city)
                .map(row -> new Position(row.score(), row.rank()))
                .orElseThrow();
        if (!then.score().equals(expected)) {
            throw new IllegalArgumentException(
                    "Points must add up for a cheapest path, which they do not under the policy "
                            + index.method().missing().id() + " for missing marks.\nMaybe another policy will do.");
        }
        return then;
    }

    private PathStep step(Raise raise) {
        Criterion criterion = criteria.get(raise.place());
        return new PathStep(
                criterion.id(),
                criterion.question(),
                raise.from(),
                Rational.of(criterion.scale().points(raise.answer())),
                Optional.of(criterion.scale().label(raise.answer())),
                raise.gain(),
                Rational.of(raise.cost()));
    }

    private BenchmarkStyle style(List<CriterionScore> scores) {
        List<String> notes = new ArrayList<>();
        notes.add("cost " + cost.described() + "; exact");
        List<String> unmarked = scores.stream()
                .filter(score -> score.score().equals(Score.missing(MissingReason.INCOMPLETE)))
                .map(score -> score.criterion().id())
                .toList();
        if (!unmarked.isEmpty()) {
            notes.add("not raised, since they have no mark: " + String.join(", ", unmarked));
        }
        SurveyPoints points = new SurveyPoints(index);
        notes.addAll(points.notes());
        return new BenchmarkStyle(points.shown(), notes);
    }
}
