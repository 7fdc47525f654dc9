package org.egovindex.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.benchmark.CheapestPath.Outcome;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Explanation;
import org.egovindex.rank.Rank;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.scoring.MissingMarksPolicies;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;
import org.junit.jupiter.api.Test;

/** D has 15 points with P1 1, P2 2 (10/3 points a mark), S1 1 and S2 0 (5 points a mark); A has 40, B and C 25. */
class CheapestPathTest {
    private static CheapestPath path(SurveyIndex index, String city, Target target) {
        return CheapestPath.of(index, city, target, RaisingCost.STEPS);
    }

    private static List<String> steps(CheapestPath path) {
        return path.steps().stream().map(step -> step.id() + " " + step.to()).toList();
    }

    @Test
    void tenPointsTakeTwoStepsOfFiveAndOfEqualPathsTheEarlierCriterionIsRaisedFurther() {
        CheapestPath path = path(FiveCities.index(), "D", Target.rank(2));
        assertThat(path.outcome()).isEqualTo(Outcome.REACHED);
        assertThat(steps(path))
                .as("not S1 2 and S2 1, which cost and gain the same")
                .containsExactly("S1 3");
        assertThat(path.cost()).isEqualTo(Rational.of(2));
        assertThat(path.gain()).isEqualTo(Rational.of(10));
        assertThat(path.to()).as("a tie with B and C").isEqualTo(new Position(Rational.of(25), Rank.of(2)));
        assertThat(path.find("S1").orElseThrow().sentence(Rounding.halfUp(2)))
                .isEqualTo("S1: from 1 to 3 (all evaluators), +10.00 points, cost 2");
    }

    @Test
    void whereEqualScoresAreNotEnoughTheCostIsHigher() {
        SurveyIndex modified =
                ScoringMethods.areasAndPoints().withTies(TiesStrategy.MODIFIED).compute(FiveCities.survey());
        CheapestPath path = path(modified, "D", Target.rank(2));
        assertThat(path.cost()).as("a third step, the dearest of 5 points").isEqualTo(Rational.of(3));
        assertThat(steps(path)).containsExactly("S1 3", "S2 1");
        assertThat(path(modified, "D", Target.rank(1)).outcome()).isEqualTo(Outcome.OUT_OF_REACH);
    }

    @Test
    void ranksOnRoundedScoresAreReachedByTheSmallestScoreThatRoundsToEnough() {
        SurveyIndex rounded = ScoringMethods.areasAndPoints()
                .withPublished(Rounding.halfUp(-1))
                .rankedOnPublished()
                .compute(FiveCities.survey());
        CheapestPath path = path(rounded, "E", Target.rank(4));
        assertThat(path.cost()).as("D's 15 is 20 when rounded to tens; 10 + 5").isEqualTo(Rational.ONE);
        assertThat(path.to().score()).isEqualTo(Rational.of(15));
        assertThat(path(rounded, "D", Target.rank(2)).cost()).as("25 is 30").isEqualTo(Rational.of(2));
    }

    @Test
    void scoresAreReachedBeforeRounding() {
        CheapestPath path = path(FiveCities.index(), "D", Target.score(Rational.of(new BigDecimal("18.34"))));
        assertThat(path.cost()).as("15 + 10/3 = 18.33 is not enough, 20 is").isEqualTo(Rational.ONE);
        assertThat(path.gain()).as("the largest gain of all that cost 1").isEqualTo(Rational.of(5));
        assertThat(path.to().rank()).isEqualTo(Rank.of(4));
    }

    @Test
    void whatIsReachedAlreadyTakesNothing() {
        CheapestPath path = path(FiveCities.index(), "D", Target.rank(4));
        assertThat(path.outcome()).isEqualTo(Outcome.MET);
        assertThat(path.steps()).isEmpty();
        assertThat(path.cost()).isEqualTo(Rational.ZERO);
        assertThat(path.to()).isEqualTo(path.from());
    }

    @Test
    void whatIsOutOfReachComesWithTheBestThatIsNot() {
        CheapestPath path = path(FiveCities.index(), "D", Target.score(Rational.of(41)));
        assertThat(path.outcome()).isEqualTo(Outcome.OUT_OF_REACH);
        assertThat(path.to()).isEqualTo(new Position(Rational.of(40), Rank.of(1)));
        assertThat(path.cost()).as("2 + 1 + 2 + 1 steps").isEqualTo(Rational.of(6));
        assertThat(path.text()).contains("out of reach; the steps are all there are");
        assertThat(path(FiveCities.index(), "A", Target.score(Rational.of(41))).steps())
                .isEmpty();
    }

    @Test
    void costsCanBeCountedByCriterionOrByOwnPrices() {
        CheapestPath criteria = CheapestPath.of(FiveCities.index(), "D", Target.rank(2), RaisingCost.CRITERIA);
        assertThat(steps(criteria)).containsExactly("S1 3");
        assertThat(criteria.cost()).isEqualTo(Rational.ONE);
        RaisingCost dear = RaisingCost.STEPS.withPrices(Map.of("S1", 3, "S2", 2));
        CheapestPath path = CheapestPath.of(FiveCities.index(), "D", Target.rank(2), dear);
        assertThat(path.cost()).as("P1 twice and P2 once, each 10/3").isEqualTo(Rational.of(3));
        assertThat(steps(path)).containsExactly("P1 3", "P2 3");
        assertThat(path.table().notes()).contains("cost 1 for each step, but as given for S1, S2; exact");
        assertThatThrownBy(() -> RaisingCost.STEPS.withPrices(Map.of("S1", 0)))
                .hasMessageContaining("The price of S1 must lie between 1 and 10000, not 0");
        assertThatThrownBy(() -> RaisingCost.STEPS.withPrices(Map.of("S1", 10_001)))
                .hasMessageContaining("not 10001");
        assertThatThrownBy(() -> CheapestPath.of(
                        FiveCities.index(), "D", Target.rank(2), RaisingCost.CRITERIA.withPrices(Map.of("S3", 2))))
                .hasMessageContaining("There is a price for S3, which is not there");
    }

    @Test
    void ofEvaluatorsWhoDifferTheMeanIsRaisedAndAStepThatIsHalfDoneCountsWhole() {
        SurveyIndex index = ScoringMethods.areasAndPoints()
                .compute(FiveCities.survey(
                        FiveCities.sheet("F", "east", "e1", 1, 3, 3, 1),
                        FiveCities.sheet("F", "east", "e2", 2, 3, 3, 1)));
        CheapestPath one = path(index, "F", Target.score(Rational.of(36)));
        assertThat(one.steps().get(0).from()).isEqualTo(Rational.of(3, 2));
        assertThat(steps(one)).as("35 + 1/2 x 10/3 = 36.67").containsExactly("P1 2");
        assertThat(one.cost()).isEqualTo(Rational.ONE);
        assertThat(path(index, "F", Target.rank(1)).cost()).as("to 3").isEqualTo(Rational.of(2));
        assertThat(path(index, "F", Target.rank(1)).explain().text())
                .contains("from 1.5 to 3 (all evaluators), cost 2");
    }

    @Test
    void missingMarksAreFilledWhereTheyCountAsNoughtAndLeftWhereTheyDoNotCount() {
        var survey = FiveCities.survey(FiveCities.sheet("F", "east", "e", 3, FiveCities.GAP, 3, 1));
        SurveyIndex zero = ScoringMethods.areasAndPoints()
                .withMissing(MissingMarksPolicies.ZERO)
                .compute(survey);
        assertThat(steps(path(zero, "F", Target.rank(1)))).as("30 + 3 x 10/3").containsExactly("P2 3");
        SurveyIndex exclude = ScoringMethods.areasAndPoints()
                .withMissing(MissingMarksPolicies.EXCLUDE)
                .compute(survey);
        CheapestPath none = path(exclude, "F", Target.score(Rational.of(50)));
        assertThat(none.steps()).isEmpty();
        assertThat(none.table().notes()).contains("not raised, since they have no mark: P2");
        SurveyIndex strict = ScoringMethods.areasAndPoints().compute(survey);
        assertThatThrownBy(() -> path(strict, "F", Target.rank(1)))
                .hasMessageContaining("has no score, so there is no path");
    }

    @Test
    void theExplanationAddsUpAsDisplayed() {
        CheapestPath path = path(FiveCities.index(), "D", Target.rank(1));
        Explanation explained = path.explain();
        assertThat(explained.value()).isEqualTo("+25.00");
        BigDecimal sum = explained.parts().stream()
                .filter(part -> !part.label().equals("note"))
                .map(part -> new BigDecimal(part.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).as("6.67 + 3.33 + 10 + 5").isEqualByComparingTo("25.00");
        assertThat(explained.how()).isEqualTo("reached; from 15.00 (rank 4) to 40.00 (rank 1), cost 6");
        assertThat(path.table().rows()).hasSize(5);
        assertThat(path.find("Q")).isEmpty();
        assertThat(path.toString()).contains("Cheapest path of D, x to rank 1");
        assertThat(Target.score(Rational.of(3))).hasToString("score 3");
        assertThat(path.from()).hasToString("15, rank 4");
    }

    @Test
    void whatRoundingLeavesOverIsAPartOfItsOwn() {
        SurveyIndex index = ScoringMethods.areasAndPoints()
                .compute(FiveCities.survey(FiveCities.sheet("F", "east", "e", 2, 2, 3, 1)));
        Explanation explained = path(index, "F", Target.rank(1)).explain();
        assertThat(explained.value()).as("2 x 10/3").isEqualTo("+6.67");
        assertThat(explained.parts()).extracting(Explanation::value).startsWith("+3.33", "+3.33", "+0.01");
    }

    @Test
    void anAnswerInWordsIsShownWithItsPoints() {
        PathStep step = new PathStep(
                "S1", "?", Rational.of(1, 2), Rational.of(2), Optional.of("Yes"), Rational.ONE, Rational.of(3));
        assertThat(step.sentence(Rounding.halfUp(2)))
                .isEqualTo("S1: from 0.5 to Yes = 2 (all evaluators), +1.00 points, cost 3");
    }

    @Test
    void whatWouldTakeTooLongIsRefusedBeforeItIsBegun() {
        List<List<Raise>> raises = new ArrayList<>();
        for (int place = 0; place < 300; place++) {
            raises.add(List.of(new Raise(place, 1, Rational.ZERO, Rational.ONE, 10_000)));
        }
        assertThatThrownBy(() -> new RaiseChoice(raises).cheapest(gain -> gain.compareTo(Rational.of(300)) >= 0))
                .hasMessageContaining("takes more than 20000000 additions")
                .hasMessageContaining("Maybe count the cost of each criterion");
    }

    @Test
    void aPolicyUnderWhichPointsDoNotAddUpIsRefused() {
        org.egovindex.scoring.MissingMarks half = new org.egovindex.scoring.MissingMarks() {
            @Override
            public Optional<org.egovindex.scoring.Share> share(org.egovindex.scoring.Attainment sums) {
                Rational squared = sums.zeroed().timesRatio(sums.zeroed(), sums.maximum());
                return Optional.of(new org.egovindex.scoring.Share(squared, sums.maximum()));
            }

            @Override
            public String id() {
                return "squared";
            }
        };
        SurveyIndex index = ScoringMethods.areasAndPoints().withMissing(half).compute(FiveCities.survey());
        assertThatThrownBy(() -> path(index, "E", Target.score(Rational.of(10))))
                .hasMessageContaining("which they do not under the policy squared");
    }
}
