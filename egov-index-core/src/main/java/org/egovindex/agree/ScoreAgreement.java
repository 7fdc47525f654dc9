package org.egovindex.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.egovindex.model.Area;
import org.egovindex.model.Panel;
import org.egovindex.model.Score;
import org.egovindex.model.Survey;
import org.egovindex.scoring.CityScore;
import org.egovindex.scoring.ScoringMethod;

/** How reliable scores are: the index, and each area, as each evaluator alone would have it. ICC(1,1) is that of one evaluator, ICC(1,k) that of the mean, which is published. */
final class ScoreAgreement {
    private ScoreAgreement() {}

    static List<SurveyFigure> of(Survey survey, ScoringMethod method, double level) {
        List<List<CityScore>> own = ownScores(survey, method);
        List<SurveyFigure> figures = new ArrayList<>();
        for (int area = 0; area < survey.checklist().areas().size(); area++) {
            int place = area;
            Area one = survey.checklist().areas().get(area);
            figures.add(figure(
                    one.id(),
                    one.title(),
                    own,
                    score -> score.areas().get(place).score(),
                    level));
        }
        figures.add(figure("index", "index", own, CityScore::score, level));
        return figures;
    }

    /** For each city, the scores of each of its sheets alone. */
    private static List<List<CityScore>> ownScores(Survey survey, ScoringMethod method) {
        List<List<CityScore>> own = new ArrayList<>();
        survey.panels().forEach(panel -> own.add(new ArrayList<>()));
        int most = survey.panels().stream()
                .mapToInt(panel -> panel.sheets().size())
                .max()
                .orElse(0);
        for (int sheet = 0; sheet < most; sheet++) {
            int place = sheet;
            List<Panel> with = survey.panels().stream()
                    .filter(panel -> panel.sheets().size() > place)
                    .toList();
            List<CityScore> scores = method.compute(Survey.of(
                            survey.wave(),
                            survey.checklist(),
                            with.stream()
                                    .map(panel -> panel.sheets().get(place))
                                    .toList()))
                    .scores();
            int at = 0;
            for (int city = 0; city < own.size(); city++) {
                if (survey.panels().get(city).sheets().size() > place) {
                    own.get(city).add(scores.get(at++));
                }
            }
        }
        return own;
    }

    private static SurveyFigure figure(
            String id, String title, List<List<CityScore>> own, Function<CityScore, Score> of, double level) {
        int most = own.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> rows = new ArrayList<>();
        for (List<CityScore> city : own) {
            List<String> cells = new ArrayList<>();
            for (int sheet = 0; sheet < most; sheet++) {
                cells.add(
                        sheet < city.size()
                                ? of.apply(city.get(sheet))
                                        .points()
                                        .map(points -> points.toDecimal().toPlainString())
                                        .orElse("")
                                : "");
            }
            rows.add(cells);
        }
        List<AgreementCoefficient> forms =
                List.of(AgreementCoefficients.icc(IccForm.ICC_1_1), AgreementCoefficients.icc(IccForm.ICC_1_K));
        boolean none = rows.stream().allMatch(row -> row.stream().allMatch(String::isEmpty));
        List<Agreement> figures = forms.stream()
                .map(form -> none
                        ? new Agreement(
                                form.id(),
                                new Estimate.Undefined("no evaluator's sheet alone makes a score"),
                                new Basis(0, 0, 0, rows.size()))
                        : form.of(Ratings.rows(rows).untold(), level))
                .toList();
        return new SurveyFigure(id, title, figures, List.of());
    }
}
