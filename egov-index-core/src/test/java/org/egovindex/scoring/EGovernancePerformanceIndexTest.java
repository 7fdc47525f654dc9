package org.egovindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Explanation;
import org.junit.jupiter.api.Test;

/** Worked lines of the published method: half points of two evaluators, a raw maximum of 25 or 28, 20 points an area. */
class EGovernancePerformanceIndexTest {
    /** Eight criteria of maximum 3, and one that makes up the rest of the raw maximum. */
    private static Area area(String id, int maximum) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            criteria.add(Criterion.of(id + i, "Question " + i + "?", ScoringScale.fourPoint()));
        }
        criteria.add(Criterion.of(id + 8, "The rest?", ScoringScale.of(0, maximum - 24)));
        return new Area(id, id, BigDecimal.valueOf(20), criteria);
    }

    private static Checklist checklist(int maximum) {
        return Checklist.of(
                ChecklistId.of("privacy", "Privacy alone"), BigDecimal.valueOf(20), List.of(area("p", maximum)));
    }

    /** A sheet of so many raw points, at most 24. */
    private static ScoreSheet sheet(Checklist checklist, String city, String evaluator, int points) {
        ScoreSheet.Draft draft = ScoreSheet.draft(checklist).award(8, 0);
        for (int place = 0; place < 8; place++) {
            draft.award(place, Math.max(0, Math.min(3, points - 3 * place)));
        }
        return draft.by(Evaluator.of(evaluator), City.of(city, "x"));
    }

    private static String published(int maximum, int first, int second) {
        Checklist checklist = checklist(maximum);
        List<ScoreSheet> sheets = List.of(sheet(checklist, "a", "e1", first), sheet(checklist, "a", "e2", second));
        SurveyIndex index = ScoringMethods.hundredCities(2005).compute(Survey.of(Wave.of("2005"), checklist, sheets));
        return index.of("a")
                .score()
                .points()
                .orElseThrow()
                .rounded(Rounding.halfUp(2))
                .toPlainString();
    }

    /** Carrizales, Holzer and Manoharan, Worldwide E-Governance: privacy scores of 2003 and 2005. */
    @Test
    void publishedPrivacyScoresAreHalfPointsOfTheirMaximumTimesTwenty() {
        assertThat(published(25, 21, 21)).isEqualTo("16.80"); // Sydney 2005: 21 / 25 x 20
        assertThat(published(25, 20, 21)).isEqualTo("16.40"); // Zurich 2005: 20.5 / 25 x 20
        assertThat(published(28, 9, 10)).isEqualTo("6.79"); // Sydney 2003: 9.5 / 28 x 20 = 6.7857
        assertThat(published(28, 5, 5)).isEqualTo("3.57"); // Zurich 2003: 5 / 28 x 20 = 3.5714
    }

    /** Two areas of 20 points make an index of 40 by plain addition, whatever their raw maxima. */
    @Test
    void theIndexIsThePlainSumOfItsAreas() {
        Checklist two = Checklist.of(
                ChecklistId.of("two", "Two areas"), BigDecimal.valueOf(40), List.of(area("p", 25), area("q", 28)));
        ScoreSheet.Draft draft = ScoreSheet.draft(two);
        for (int place = 0; place < 18; place++) {
            draft.award(
                    place,
                    place < 3 || place == 9
                            ? 3 % two.criteria().get(place).scale().size()
                            : 0);
        }
        SurveyIndex index = ScoringMethods.areasAndPoints()
                .compute(Survey.of(Wave.of("1"), two, List.of(draft.by(Evaluator.of("e"), City.of("a", "x")))));
        // 20 x 9 / 25 = 7.2 and 20 x 3 / 28 = 15/7; together 36/5 + 15/7 = (252 + 75) / 35
        assertThat(index.of("a").area("p").score()).hasToString("7.2");
        assertThat(index.of("a").area("q").score()).hasToString("15/7");
        assertThat(index.of("a").score()).hasToString("327/35");
    }

    @Test
    void anExplanationAddsUpAsDisplayed() {
        Checklist checklist = checklist(28);
        Survey survey = Survey.of(
                Wave.of("2003"),
                checklist,
                List.of(
                        sheet(checklist, "a", "e1", 10),
                        sheet(checklist, "a", "e2", 7),
                        sheet(checklist, "b", "e1", 3)));
        Explanation explanation =
                ScoringMethods.hundredCities(2003).compute(survey).explain("a");
        assertThat(explanation.value()).isEqualTo("6.07 of 20, rank 1 of 2"); // 20 x 8.5 / 28 = 6.0714
        Explanation area = explanation.parts().get(0);
        assertThat(area.how()).isEqualTo("20 x 8.5 / 28; 18 of 18 marks");
        assertThat(sum(area)).isEqualByComparingTo(area.value());
    }

    /** The sum of the parts that are numbers, as displayed. */
    static BigDecimal sum(Explanation explanation) {
        return explanation.parts().stream()
                .flatMap(part ->
                        part.value().matches("-?[0-9.]+") ? Stream.of(new BigDecimal(part.value())) : Stream.of())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void groupMeansAreMeansOfUnroundedScores() {
        Checklist checklist = checklist(25);
        List<ScoreSheet> sheets =
                List.of(sheet(checklist, "a", "e", 21), sheet(checklist, "b", "e", 20), sheet(checklist, "c", "e", 1));
        Survey survey = Survey.of(Wave.of("2005"), checklist, sheets)
                .withCities(List.of(
                        City.of("a", "x").with("oecd", "member"),
                        City.of("b", "x").with("oecd", "member")));
        GroupMeans means = ScoringMethods.hundredCities(2005).compute(survey).means("oecd");
        assertThat(means.groups())
                .extracting(GroupMeans.Line::group)
                .containsExactly("member", "(no oecd given)", "(all)");
        // (16.8 + 16.0) / 2 and (16.8 + 16.0 + 0.8) / 3
        assertThat(means.groups().get(0).mean().orElseThrow()).hasToString("16.4");
        assertThat(means.groups().get(2).mean().orElseThrow()).hasToString("11.2");
        assertThat(means.text()).contains("16.40").contains("11.20");
    }

    @Test
    void aYearWithoutAWaveIsRefusedWithAdvice() {
        assertThatThrownBy(() -> ScoringMethods.hundredCities(2010))
                .hasMessageContaining("2010")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> ScoringMethods.openDataIndex(2013)).hasMessageContaining("2013");
        assertThatThrownBy(() -> ScoringMethods.named("egdi")).hasMessageContaining("egdi");
    }

    @Test
    void methodologiesAreFoundByTheirIdsAndChangeByNamedSteps() {
        for (ScoringMethod methodology : ScoringMethods.all()) {
            assertThat(ScoringMethods.named(methodology.id())).isEqualTo(methodology);
        }
        ScoringMethod rounded =
                ScoringMethods.hundredCities(2009).rankedOnPublished().withPublished(Rounding.halfEven(1));
        assertThat(rounded.ranking().rounded()).contains(Rounding.halfEven(1));
        assertThat(rounded.rankedOnUnrounded().ranking().rounded()).isEmpty();
    }
}
