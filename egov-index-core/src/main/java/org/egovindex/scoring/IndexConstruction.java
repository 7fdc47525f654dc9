package org.egovindex.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Panel;
import org.egovindex.model.Score;
import org.egovindex.model.Tally;
import org.egovindex.number.Rational;

/**
 * The one calculation: marks of a panel to area scores to the index.
 *
 * <p>Everything that does not depend on the marks is worked out once for the checklist.
 */
final class IndexConstruction {
    private final MissingMarks policy;
    private final List<AreaSums> areas = new ArrayList<>();
    private final Rational points;

    IndexConstruction(Checklist checklist, MissingMarks policy) {
        this.policy = policy;
        this.points = Rational.of(checklist.points());
        int first = 0;
        for (Area area : checklist.areas()) {
            areas.add(new AreaSums(checklist, area, first));
            first += area.criteria().size();
        }
    }

    CityScore score(Panel panel) {
        Tally tally = Tally.of(panel);
        List<AreaScore> scores = areas.stream().map(area -> score(area, tally)).toList();
        Coverage coverage = scores.stream().map(AreaScore::coverage).reduce(new Coverage(0, 0), Coverage::plus);
        List<AreaScore> applying = scores.stream().filter(AreaScore::applies).toList();
        if (applying.isEmpty()) {
            Bounds none = new Bounds(Rational.ZERO, Rational.ZERO);
            return new CityScore(panel.city(), inapplicable(), Optional.empty(), none, coverage, scores);
        }
        Attainment sums = attainment(applying);
        Optional<Share> share = policy.share(sums);
        Score score = score(share, points);
        Bounds bounds = bounds(applying, score, sums.maximum());
        return new CityScore(panel.city(), score, share, bounds, coverage, scores);
    }

    private AreaScore score(AreaSums area, Tally tally) {
        MarkSums sums = area.of(tally);
        Optional<Share> share = sums.isEmpty() ? Optional.empty() : policy.share(sums.attainment());
        Score score = sums.isEmpty() ? inapplicable() : score(share, area.points());
        return new AreaScore(area.area(), score, share, sums.bounds(score, area.points()), sums.coverage());
    }

    private static Score score(Optional<Share> share, Rational points) {
        return share.map(s -> Score.of(s.of(points))).orElseGet(() -> Score.missing(MissingReason.INCOMPLETE));
    }

    private static Score inapplicable() {
        return Score.missing(MissingReason.NOT_APPLICABLE);
    }

    private static Attainment attainment(List<AreaScore> scores) {
        Rational maximum = Rational.ZERO;
        Rational assessed = Rational.ZERO;
        Rational assessedMaximum = Rational.ZERO;
        int incomplete = 0;
        for (AreaScore score : scores) {
            Rational ofArea = Rational.of(score.area().points());
            maximum = maximum.plus(ofArea);
            if (score.score() instanceof Score.Awarded awarded) {
                assessed = assessed.plus(awarded.value());
                assessedMaximum = assessedMaximum.plus(ofArea);
            } else {
                incomplete++;
            }
        }
        return new Attainment(maximum, assessed, assessedMaximum, assessed, incomplete, true);
    }

    private Bounds bounds(List<AreaScore> scores, Score score, Rational maximum) {
        boolean point = scores.stream().allMatch(area -> area.bounds().isPoint());
        if (point && score instanceof Score.Awarded awarded) {
            return new Bounds(awarded.value(), awarded.value());
        }
        Rational lowest = scores.stream().map(area -> area.bounds().lowest()).reduce(Rational.ZERO, Rational::plus);
        Rational highest = scores.stream().map(area -> area.bounds().highest()).reduce(Rational.ZERO, Rational::plus);
        return new Bounds(
                lowest.times(points).dividedBy(maximum), highest.times(points).dividedBy(maximum));
    }

    /** What one criterion of an area contributes to the area's attained points; nothing if it does not count. */
    Optional<Share> shareOf(int area, int criterion, Tally tally) {
        MarkSums sums = areas.get(area).of(tally, criterion);
        return sums.isEmpty() ? Optional.empty() : policy.share(sums.attainment());
    }
}
