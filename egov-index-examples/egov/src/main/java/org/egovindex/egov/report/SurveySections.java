package org.egovindex.egov.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.egovindex.agree.SurveyAgreement;
import org.egovindex.chart.Charts;
import org.egovindex.model.Area;
import org.egovindex.model.Survey;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Explanation;
import org.egovindex.scoring.CityScore;
import org.egovindex.scoring.SurveyIndex;

/** What the pages on method and data say of a survey. */
final class SurveySections {
    private static final int MOST_GAPS = 20;
    private static final long FEW_MARKS = 50_000;
    private static final int RESAMPLES = 200;

    private final SurveyIndex index;
    private final Words words;

    SurveySections(SurveyIndex index, Words words) {
        this.index = index;
        this.words = words;
    }

    List<Section> method() {
        var method = index.method();
        var about = index.survey().checklist().about();
        Explanation stated = new Explanation(
                method.title(),
                method.id(),
                method.source(),
                List.of(
                        Explanation.of("Method", method.id(), method.title() + ", " + method.source()),
                        Explanation.of("Checklist", about.toString(), about.title() + ", " + about.source()),
                        Explanation.of("Missing marks", method.missing().id(), ""),
                        Explanation.of("Scores", method.published().toString(), ""),
                        Explanation.of("Ranks", method.ranking().toString(), ""),
                        Explanation.of(
                                "Score of an area",
                                "points × sum of mean marks / sum of maxima",
                                "over the criteria that apply"),
                        Explanation.of(
                                "Score of the index",
                                index.survey().checklist().points().toPlainString()
                                        + " × sum of areas / sum of their points",
                                "over the areas that apply")));
        return List.of(
                new Section("stated", "methodStated", HtmlTree.of(stated, 1, words)),
                new Section("points", "methodAreas", areas()));
    }

    private Html areas() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Area area : index.survey().checklist().areas()) {
            rows.add(List.of(
                    Cell.words(area.title()),
                    Cell.whole(area.criteria().size()),
                    Cell.exactly(area.points()),
                    Cell.figure(area.rawMaximum(), Rounding.halfUp(2))));
        }
        return HtmlTable.of(
                words.of("methodAreas"), List.of("colArea", "colCriteria", "colPoints", "colMostMarks"), rows, words);
    }

    List<Section> quality() {
        return List.of(
                new Section("coverage", "qualityCoverage", coverage()),
                new Section("agreement", "qualityAgreement", agreement()));
    }

    private Html coverage() {
        List<CityScore> scores = index.scores();
        long complete =
                scores.stream().filter(score -> score.coverage().isComplete()).count();
        Rational sum = scores.stream().map(score -> score.coverage().percent()).reduce(Rational.ZERO, Rational::plus);
        Rational mean = scores.isEmpty() ? Rational.of(100) : sum.dividedBy(Rational.of(scores.size()));
        Markup out = new Markup()
                .element(
                        "p",
                        words.of(
                                "qualityCoverageHint",
                                complete,
                                scores.size(),
                                words.figure(mean.rounded(Rounding.halfUp(1)))));
        List<List<Cell>> least = scores.stream()
                .filter(score -> !score.coverage().isComplete())
                .sorted(Comparator.comparing(score -> score.coverage().percent()))
                .limit(MOST_GAPS)
                .map(score -> List.of(
                        Cell.words(score.city().label()),
                        Cell.figure(score.coverage().percent(), Rounding.halfUp(1)),
                        Cell.whole(
                                score.coverage().expected() - score.coverage().present())))
                .toList();
        if (!least.isEmpty()) {
            out.add(HtmlTable.of(words.of("qualityLeast"), List.of("colUnit", "colCoverage", "colGaps"), least, words));
        }
        return out.html();
    }

    private Html agreement() {
        Survey survey = index.survey();
        boolean several =
                survey.panels().stream().anyMatch(panel -> panel.sheets().size() > 1);
        if (!several) {
            return new Markup().element("p", words.of("qualityAgreementNone")).html();
        }
        long marks =
                (long) survey.panels().size() * survey.checklist().criteria().size();
        var agreement = SurveyAgreement.of(survey)
                .method(index.method())
                .resamples(marks <= FEW_MARKS ? RESAMPLES : 0)
                .run();
        return new Markup()
                .add(Figures.figure(() -> Charts.agreement(agreement), "agreement", words))
                .add(HtmlTable.of(agreement.table(), words))
                .html();
    }
}
