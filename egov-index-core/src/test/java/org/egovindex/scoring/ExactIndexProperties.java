package org.egovindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Explanation;
import org.egovindex.rank.Rank;
import org.egovindex.rank.RankedUnit;
import org.junit.jupiter.api.Assertions;

class ExactIndexProperties {
    @Property
    void whatIsPrintedIsTheExactScoreRoundedHalfUpOnce(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 1) int gaps) {
        RandomSurvey drawn = RandomSurvey.draw(new Random(seed), 4, gaps * 0.3);
        SurveyIndex index = drawn.index(gaps == 0 ? MissingMarksPolicies.STRICT : MissingMarksPolicies.ZERO);
        for (int city = 0; city < 4; city++) {
            BigFraction exact = drawn.exact(city, true);
            Rational points = index.of("c" + city).score().points().orElseThrow();
            for (int decimals : new int[] {0, 1, 2, 9}) {
                assertThat(points.rounded(Rounding.halfUp(decimals))).isEqualTo(RandomSurvey.halfUp(exact, decimals));
            }
        }
    }

    @Property
    void excludedMarksLeaveTheExactMeanOfTheOthers(@ForAll long seed) {
        RandomSurvey drawn = RandomSurvey.draw(new Random(seed), 3, 0.4);
        SurveyIndex index = drawn.index(MissingMarksPolicies.EXCLUDE);
        for (int city = 0; city < 3; city++) {
            BigDecimal exact = RandomSurvey.halfUp(drawn.exact(city, false), 12);
            index.of("c" + city)
                    .score()
                    .points()
                    .ifPresentOrElse(
                            points -> assertThat(points.rounded(Rounding.halfUp(12)))
                                    .isEqualTo(exact),
                            () -> assertThat(exact).isZero());
        }
    }

    @Property
    void ranksAreThoseOfTheExactFractions(@ForAll long seed) {
        RandomSurvey drawn = RandomSurvey.draw(new Random(seed), 12, 0);
        SurveyIndex index = drawn.index(MissingMarksPolicies.STRICT);
        for (int city = 0; city < 12; city++) {
            BigFraction own = drawn.exact(city, true);
            int above = 0;
            for (int other = 0; other < 12; other++) {
                above += drawn.exact(other, true).compareTo(own) > 0 ? 1 : 0;
            }
            assertThat(index.ranking().of("c" + city).rank()).isEqualTo(Rank.of(above + 1));
        }
    }

    @Property
    void theOrderOfSheetsMakesNoDifference(@ForAll long seed) {
        RandomSurvey drawn = RandomSurvey.draw(new Random(seed), 5, 0.1);
        List<ScoreSheet> shuffled = drawn.sheets();
        Collections.shuffle(shuffled, new Random(seed + 1));
        SurveyIndex again = ScoringMethods.areasAndPoints()
                .withMissing(MissingMarksPolicies.EXCLUDE)
                .compute(Survey.of(Wave.of("1"), drawn.checklist(), shuffled));
        assertThat(again.text())
                .isEqualTo(drawn.index(MissingMarksPolicies.EXCLUDE).text());
    }

    @Property
    void aBetterMarkNeverLowersACity(@ForAll long seed) {
        Random random = new Random(seed);
        RandomSurvey drawn = RandomSurvey.draw(random, 3, 0);
        int place = random.nextInt(drawn.checklist().criteria().size());
        int[] sheet = drawn.marks().get(0)[0];
        int top = drawn.checklist().criteria().get(place).scale().size() - 1;
        RankedUnit was = drawn.index(MissingMarksPolicies.STRICT).ranking().of("c0");
        sheet[place] += random.nextInt(top - sheet[place] + 1);
        RankedUnit is = drawn.index(MissingMarksPolicies.STRICT).ranking().of("c0");
        assertThat(is.score()).isGreaterThanOrEqualTo(was.score());
        assertThat(is.rank()).isLessThanOrEqualTo(was.rank());
    }

    @Property
    void scalingThePointsOfAllAreasChangesNothing(@ForAll long seed) {
        RandomSurvey drawn = RandomSurvey.draw(new Random(seed), 4, 0);
        List<Area> thrice = drawn.checklist().areas().stream()
                .map(a -> new Area(a.id(), a.title(), a.points().multiply(BigDecimal.valueOf(3)), a.criteria()))
                .toList();
        Checklist scaled =
                Checklist.of(drawn.checklist().about(), drawn.checklist().points(), thrice);
        SurveyIndex other = new RandomSurvey(scaled, drawn.marks()).index(MissingMarksPolicies.STRICT);
        for (CityScore score : drawn.index(MissingMarksPolicies.STRICT).scores()) {
            assertThat(other.of(score.city().label()).score()).isEqualTo(score.score());
        }
    }

    @Property
    void zeroLiesWithinTheBoundsAndAllPoliciesAgreeWhereNothingIsMissing(@ForAll long seed) {
        RandomSurvey drawn = RandomSurvey.draw(new Random(seed), 4, 0.05);
        SurveyIndex strict = drawn.index(MissingMarksPolicies.STRICT);
        for (MissingMarks policy : List.of(
                MissingMarksPolicies.EXCLUDE,
                MissingMarksPolicies.ZERO,
                MissingMarksPolicies.PRORATE,
                MissingMarksPolicies.BOUNDS)) {
            for (CityScore score : drawn.index(policy).scores()) {
                CityScore same = strict.of(score.city().label());
                assertThat(score.bounds()).isEqualTo(same.bounds());
                assertThat(score.bounds().lowest())
                        .isLessThanOrEqualTo(score.bounds().highest());
                if (score.coverage().isComplete()) {
                    assertThat(score.score()).isEqualTo(same.score());
                    assertThat(score.bounds()).isEqualTo(point(score));
                }
            }
        }
    }

    private static Bounds point(CityScore score) {
        Rational points = score.score().points().orElseGet(() -> Assertions.fail("complete marks make a score"));
        return new Bounds(points, points);
    }

    @Property(tries = 100)
    void everyExplanationAddsUpToItsWholeAsDisplayed(@ForAll long seed) {
        SurveyIndex index = RandomSurvey.draw(new Random(seed), 3, 0.2).index(MissingMarksPolicies.EXCLUDE);
        for (RankedUnit ranked : index.ranking().rows()) {
            Explanation explanation = index.explain(ranked.unit().label());
            BigDecimal shown = new BigDecimal(explanation.value().split(" ")[0]);
            assertThat(EGovernancePerformanceIndexTest.sum(explanation)).isEqualByComparingTo(shown);
            for (Explanation area : explanation.parts()) {
                if (!area.parts().isEmpty() && area.value().matches("[0-9.]+")) {
                    assertThat(EGovernancePerformanceIndexTest.sum(area)).isEqualByComparingTo(area.value());
                }
            }
        }
    }
}
