package org.egovindex.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovindex.model.Criterion;
import org.egovindex.model.Mark;
import org.egovindex.model.Panel;
import org.egovindex.model.Tally;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Explanation;

/**
 * Says how a city's score came to be, from the result's own parts.
 *
 * <p>Parts are shown rounded; where rounded parts do not add up to the rounded whole, the difference is shown as a part.
 */
final class ScoreExplanation {
    private final SurveyIndex index;
    private final List<CriterionScore> contributions;
    private final Panel panel;
    private final Tally tally;
    private final Rounding shown;

    private ScoreExplanation(SurveyIndex index, Panel panel, List<CriterionScore> contributions) {
        this.index = index;
        this.contributions = contributions;
        this.panel = panel;
        this.tally = Tally.of(panel);
        int decimals = index.method().published().decimals();
        this.shown = Rounding.halfUp(Math.max(2, decimals));
    }

    /** Down to every mark. */
    static ScoreExplanation toMarks(SurveyIndex index, Panel panel) {
        return new ScoreExplanation(index, panel, index.criteria(panel.city()));
    }

    /** Down to the areas. */
    static ScoreExplanation toAreas(SurveyIndex index, Panel panel) {
        return new ScoreExplanation(index, panel, List.of());
    }

    Explanation of(CityScore score) {
        List<Explanation> parts = new ArrayList<>();
        List<Rational> contributions = new ArrayList<>();
        for (int area = 0; area < score.areas().size(); area++) {
            parts.add(ofArea(score, area, contributions));
        }
        score.score()
                .points()
                .ifPresent(total -> difference(total, contributions).ifPresent(parts::add));
        index.survey().notices().forEach(notice -> parts.add(Explanation.of("notice", notice, "")));
        parts.add(Explanation.of(
                "method",
                index.method().id(),
                index.method().summary(index.survey().checklist())));
        return new Explanation(score.city().label(), value(score), how(score), parts);
    }

    private String value(CityScore score) {
        if (score.score().points().isEmpty()) {
            return score.score() + ", not ranked";
        }
        String points = published(score.score().points().get());
        String maximum = index.survey().checklist().points().toPlainString();
        String rank = index.ranking()
                .find(score.city())
                .map(row -> ", rank " + row.rank() + (row.tied() > 1 ? " (shared by " + row.tied() + ")" : "") + " of "
                        + index.ranking().rows().size())
                .orElse(", not ranked");
        return points + " of " + maximum + rank;
    }

    private String published(Rational points) {
        Rounding published = index.method().published();
        String rounded = points.rounded(published).toPlainString();
        return published.equals(shown) ? rounded : rounded + " (" + shown(points) + " before rounding)";
    }

    private String how(CityScore score) {
        return index.rankRange(score.city())
                .map(range -> score.coverage() + "; with any marks in the gaps "
                        + shown(score.bounds().lowest()) + " to "
                        + shown(score.bounds().highest()) + ", rank " + range)
                .orElseGet(() -> score.coverage().toString());
    }

    private Explanation ofArea(CityScore score, int place, List<Rational> contributions) {
        AreaScore area = score.areas().get(place);
        Optional<Rational> contribution = area.score()
                .points()
                .flatMap(points -> score.share()
                        .map(share -> new Share(points, share.maximum())
                                .of(Rational.of(index.survey().checklist().points()))));
        contribution.ifPresent(contributions::add);
        String value = contribution
                .or(() -> area.score().points())
                .map(this::shown)
                .orElseGet(() -> area.score().toString());
        List<Explanation> criteria = this.contributions.isEmpty() ? List.of() : criteria(place, contribution);
        return new Explanation(area.area().title(), value, arithmetic(score, area), criteria);
    }

    private List<Explanation> criteria(int area, Optional<Rational> contribution) {
        List<Explanation> criteria = new ArrayList<>();
        List<Rational> parts = new ArrayList<>();
        int first = firstPlace(area);
        int count = index.survey().checklist().areas().get(area).criteria().size();
        for (int i = 0; i < count; i++) {
            criteria.add(ofCriterion(first + i, parts));
        }
        contribution.flatMap(total -> difference(total, parts)).ifPresent(criteria::add);
        return criteria;
    }

    private int firstPlace(int area) {
        return index.survey().checklist().areas().stream()
                .limit(area)
                .mapToInt(a -> a.criteria().size())
                .sum();
    }

    private String arithmetic(CityScore score, AreaScore area) {
        String points = area.area().points().toPlainString();
        String own = area.share()
                .map(share -> points + " x " + number(share.attained()) + " / " + number(share.maximum()))
                .orElse("no score");
        boolean plainSum = score.share()
                .filter(share -> share.maximum()
                        .equals(Rational.of(index.survey().checklist().points())))
                .isPresent();
        String weight = plainSum || area.share().isEmpty()
                ? ""
                : score.share()
                        .map(share -> ", x "
                                + index.survey().checklist().points().toPlainString() + " / " + number(share.maximum()))
                        .orElse("");
        return own + weight + "; " + area.coverage();
    }

    private Explanation ofCriterion(int place, List<Rational> parts) {
        CriterionScore score = contributions.get(place);
        Criterion criterion = score.criterion();
        List<Mark> marks = panel.marks(criterion.id());
        String said = marks.stream()
                .map(mark -> mark.evaluator() + " "
                        + (mark.answer().isEmpty() ? mark.score().toString() : mark.answer())
                        + mark.remark().url().map(url -> " at " + url).orElse(""))
                .collect(Collectors.joining(", "));
        Optional<Rational> part = score.score().points();
        part.ifPresent(parts::add);
        String counted = score.share()
                .map(Share::attained)
                .or(() -> tally.applies(place) ? tally.mean(place) : Optional.empty())
                .map(points ->
                        number(points) + " of " + criterion.scale().highest().toPlainString() + ": ")
                .orElse("");
        String value = part.map(this::shown).orElseGet(() -> tally.applies(place) ? "-" : "not applicable");
        return Explanation.of(criterion.id() + " " + criterion.question(), value, counted + said);
    }

    /** The part that rounding takes or gives, if the rounded parts do not add up to the rounded whole. */
    private Optional<Explanation> difference(Rational total, List<Rational> parts) {
        Rational sum = parts.stream().map(p -> Rational.of(p.rounded(shown))).reduce(Rational.ZERO, Rational::plus);
        Rational rest = Rational.of(total.rounded(shown)).minus(sum);
        return rest.signum() == 0
                ? Optional.empty()
                : Optional.of(Explanation.of("rounding of the parts", shown(rest), ""));
    }

    private String shown(Rational number) {
        return number.rounded(shown).toPlainString();
    }

    private static String number(Rational number) {
        return number.toString();
    }
}
