package org.egovindex.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Criterion;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.model.Tally;
import org.egovindex.number.Rational;

/** Splits a city's score among its criteria. */
final class CriterionScores {
    private final IndexConstruction construction;
    private final CityScore city;
    private final Tally tally;
    private final Rational points;

    CriterionScores(IndexConstruction construction, CityScore city, Tally tally, Rational points) {
        this.construction = construction;
        this.city = city;
        this.tally = tally;
        this.points = points;
    }

    /** One for each criterion, in the order of the form. */
    List<CriterionScore> all() {
        List<CriterionScore> scores = new ArrayList<>();
        for (int area = 0; area < city.areas().size(); area++) {
            AreaScore score = city.areas().get(area);
            Optional<Rational> worth = worth(score);
            List<Criterion> criteria = score.area().criteria();
            for (int i = 0; i < criteria.size(); i++) {
                boolean applies = tally.applies(scores.size());
                Optional<Share> share = construction.shareOf(area, i, tally);
                Optional<Score> part = share.flatMap(
                        own -> worth.map(of -> Score.of(own.attained().times(of))));
                Score none = Score.missing(applies ? MissingReason.INCOMPLETE : MissingReason.NOT_APPLICABLE);
                scores.add(new CriterionScore(score.area(), criteria.get(i), part.orElse(none), share, worth));
            }
        }
        return List.copyOf(scores);
    }

    private Optional<Rational> worth(AreaScore area) {
        return area.share()
                .flatMap(own -> city.share()
                        .map(all -> points.timesRatio(Rational.of(area.area().points()), own.maximum())
                                .dividedBy(all.maximum())));
    }
}
