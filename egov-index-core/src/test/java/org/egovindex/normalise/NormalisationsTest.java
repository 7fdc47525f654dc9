package org.egovindex.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.normalise.Outcome.assertNear;

import java.util.List;
import org.assertj.core.data.Offset;
import org.egovindex.normalise.Categories.On;
import org.egovindex.normalise.Categories.Threshold;
import org.egovindex.normalise.PercentileRank.Definition;
import org.egovindex.number.Values;
import org.junit.jupiter.api.Test;

/** The running example 10, 20, 20, 40, 100. Source: OECD/JRC Handbook 2008, step 5, computed apart from this code in R. */
class NormalisationsTest {
    private static final double[] X = {10, 20, 20, 40, 100};
    private static final double TOLERANCE = 1e-12;

    @Test
    void noneLeavesNumbersAndTurnsTheSignIfLessIsBetter() {
        assertThat(Outcome.of(Normalisations.NONE, X)).containsExactly(10.0, 20.0, 20.0, 40.0, 100.0);
        assertThat(Outcome.lowerIsBetter(Normalisations.NONE, 0, 20)).containsExactly(0.0, -20.0);
    }

    @Test
    void minMaxDividesTheWayFromTheWorstByTheWayToTheBest() {
        assertNear(
                Outcome.of(Normalisations.minMax(), X),
                TOLERANCE,
                0,
                0.1111111111111111,
                0.1111111111111111,
                1 / 3.0,
                1);
        assertNear(
                Outcome.lowerIsBetter(Normalisations.minMax(), X),
                TOLERANCE,
                1,
                0.8888888888888888,
                0.8888888888888888,
                0.6666666666666666,
                0);
        // 1 + 99 x 1/9 = 12, 1 + 99 x 1/3 = 34
        assertNear(Outcome.of(Normalisations.minMax().within(1, 100), X), TOLERANCE, 1, 12, 12, 34, 100);
    }

    @Test
    void endsComeOutExactlyAndZeroHasNoSign() {
        // -3 + (-0.9 + 3) is -0.9 less its last bit
        assertThat(-3 + (-0.9 + 3)).isNotEqualTo(-0.9);
        List<Double> up = Outcome.of(Normalisations.minMax().within(-3, -0.9), 3, 9, 9.1);
        assertThat(List.of(up.get(0), up.get(2))).containsExactly(-3.0, -0.9);
        assertThat(Outcome.lowerIsBetter(Normalisations.minMax(), X).get(4)).isEqualTo(0.0);
        assertThat(Double.doubleToRawLongBits(
                        Outcome.lowerIsBetter(Normalisations.minMax(), X).get(4)))
                .isZero();
        List<Double> posts =
                Outcome.lowerIsBetter(Normalisations.goalposts(3, 9).within(-3, -0.9), 3, 9, 2);
        assertThat(posts.subList(0, 2)).containsExactly(-0.9, -3.0);
        assertThat(posts.get(2)).isCloseTo(-0.55, Offset.offset(TOLERANCE)); // -3 + 2.1 x 7/6
    }

    @Test
    void zScoreCountsDeviationsFromTheMean() {
        assertNear(
                Outcome.of(Normalisations.zScore(), X),
                TOLERANCE,
                -0.7706746355884524,
                -0.4954336943068623,
                -0.4954336943068623,
                0.055048188256318034,
                1.706493835945859);
        assertNear(
                Outcome.of(Normalisations.zScore().ofPopulation(), X),
                TOLERANCE,
                -0.8616404368553291,
                -0.5539117094069973,
                -0.5539117094069973,
                0.06154574548966636,
                1.9079181101796572);
        // 100 - 10 x 0.7707, ...
        assertNear(
                Outcome.lowerIsBetter(Normalisations.zScore().to(100, 10), X),
                TOLERANCE,
                107.706746355884524,
                104.954336943068623,
                104.954336943068623,
                99.44951811743682,
                82.93506164054141);
    }

    @Test
    void ranksAreCountedFromTheWorst() {
        assertThat(Outcome.of(Normalisations.rank(RankTies.STANDARD), X)).containsExactly(1.0, 2.0, 2.0, 4.0, 5.0);
        assertThat(Outcome.of(Normalisations.rank(RankTies.MODIFIED), X)).containsExactly(1.0, 3.0, 3.0, 4.0, 5.0);
        assertThat(Outcome.of(Normalisations.rank(RankTies.DENSE), X)).containsExactly(1.0, 2.0, 2.0, 3.0, 4.0);
        assertThat(Outcome.of(Normalisations.rank(RankTies.FRACTIONAL), X)).containsExactly(1.0, 2.5, 2.5, 4.0, 5.0);
        assertThat(Outcome.lowerIsBetter(Normalisations.rank(RankTies.STANDARD), X))
                .containsExactly(5.0, 3.0, 3.0, 2.0, 1.0);
        assertThat(Outcome.lowerIsBetter(Normalisations.rank(RankTies.MODIFIED), X))
                .containsExactly(5.0, 4.0, 4.0, 2.0, 1.0);
        assertThat(Outcome.lowerIsBetter(Normalisations.rank(RankTies.DENSE), X))
                .containsExactly(4.0, 3.0, 3.0, 2.0, 1.0);
    }

    @Test
    void numbersOfATableAreComparedAsTheyStandAndThresholdsTo14Digits() {
        double[] sums = {0.1 + 0.2, 0.3, 0.2};
        assertThat(Outcome.of(Normalisations.rank(RankTies.MODIFIED), sums)).containsExactly(3.0, 2.0, 1.0);
        // 0.1 + 0.7 is 0.8 less its last bit
        assertThat(Outcome.of(
                        Normalisations.categories(On.VALUE, List.of(Threshold.from(0.8, 1), Threshold.rest(0))),
                        0.1 + 0.7,
                        0.79))
                .containsExactly(1.0, 0.0);
        assertThat(Normalisations.minMax().fault(Sample.of(0.1 + 0.2, 0.3))).isPresent();
    }

    @Test
    void bordaPointsAreTheOthersLeftBehind() {
        assertThat(Outcome.of(Normalisations.borda(RankTies.FRACTIONAL), X)).containsExactly(0.0, 1.5, 1.5, 3.0, 4.0);
        assertThat(Outcome.of(Normalisations.borda(RankTies.STANDARD), X)).containsExactly(0.0, 1.0, 1.0, 3.0, 4.0);
        assertThat(Outcome.lowerIsBetter(Normalisations.borda(RankTies.FRACTIONAL), X))
                .containsExactly(4.0, 2.5, 2.5, 1.0, 0.0);
    }

    @Test
    void percentileRanksFollowOneOfThreeDefinitions() {
        assertNear(
                Outcome.of(Normalisations.percentileRank(Definition.RANK_SHARE), X), TOLERANCE, 0.2, 0.4, 0.4, 0.8, 1);
        assertNear(
                Outcome.of(Normalisations.percentileRank(Definition.INCLUSIVE), X), TOLERANCE, 0, 0.25, 0.25, 0.75, 1);
        assertNear(Outcome.of(Normalisations.percentileRank(Definition.MID), X), TOLERANCE, 0.1, 0.4, 0.4, 0.7, 0.9);
        assertNear(
                Outcome.lowerIsBetter(
                        Normalisations.percentileRank(Definition.RANK_SHARE).within(0, 100), X),
                TOLERANCE,
                100,
                60,
                60,
                40,
                20);
    }

    @Test
    void goalpostsAreFixedAndClipOnlyIfAsked() {
        assertNear(Outcome.of(Normalisations.goalposts(0, 50), X), TOLERANCE, 0.2, 0.4, 0.4, 0.8, 2);
        assertNear(Outcome.of(Normalisations.goalposts(0, 50).clipped(), X), TOLERANCE, 0.2, 0.4, 0.4, 0.8, 1);
        assertNear(
                Outcome.lowerIsBetter(Normalisations.goalposts(0, 50).clipped().within(0, 100), X),
                TOLERANCE,
                80,
                60,
                60,
                20,
                0);
    }

    /** UNDP, HDI technical note 1: life 75, schooling 15 and 10 years, log of income 15,000; (5/6 + 2/3) / 2 = 0.75. */
    @Test
    void goalpostsOfTheHumanDevelopmentIndexGoThroughTheLogarithm() {
        assertNear(Outcome.of(Normalisations.goalposts(20, 85).clipped(), 75), TOLERANCE, 0.8461538461538461);
        assertNear(Outcome.of(Normalisations.goalposts(0, 18).clipped(), 15), TOLERANCE, 5 / 6.0);
        assertNear(Outcome.of(Normalisations.goalposts(0, 15).clipped(), 10), TOLERANCE, 2 / 3.0);
        Sample income =
                Sample.of(Values.of(StrictMath.log(15_000)), Direction.HIGHER_IS_BETTER, List.of(), StrictMath::log);
        assertNear(Outcome.of(Normalisations.goalposts(100, 75_000).clipped(), income), TOLERANCE, 0.756885179026952);
        assertThat(Normalisations.goalposts(0, 75_000).fault(income).orElseThrow())
                .contains("0.0 and 75000.0 become -Infinity", "Maybe");
    }

    @Test
    void distanceIsTheShareOfTheWayFromTheWorst() {
        assertNear(Outcome.of(Normalisations.distance(Reference.BEST), X), TOLERANCE, 0, 1 / 9.0, 1 / 9.0, 1 / 3.0, 1);
        // 1 - (40 - 20) / (40 - 10) = 1/3
        Distance toForty = Normalisations.distance(Reference.number(40));
        assertNear(Outcome.of(toForty, X), TOLERANCE, 0, 1 / 3.0, 1 / 3.0, 1, 3);
        assertNear(Outcome.of(toForty.capped(), X), TOLERANCE, 0, 1 / 3.0, 1 / 3.0, 1, 1);
        // less is better: 1 - (20 - 40) / (100 - 40)
        assertNear(Outcome.lowerIsBetter(toForty, X), TOLERANCE, 1.5, 4 / 3.0, 4 / 3.0, 1, 0);
    }

    @Test
    void ratioAndDifferenceCompareWithAReference() {
        assertNear(Outcome.of(Normalisations.ratio(Reference.BEST), X), TOLERANCE, 0.1, 0.2, 0.2, 0.4, 1);
        assertNear(
                Outcome.of(Normalisations.ratio(Reference.MEAN), X),
                TOLERANCE,
                0.2631578947368421,
                0.5263157894736842,
                0.5263157894736842,
                1.0526315789473684,
                2.6315789473684212);
        assertNear(Outcome.lowerIsBetter(Normalisations.ratio(Reference.BEST), X), TOLERANCE, 1, 0.5, 0.5, 0.25, 0.1);
        assertNear(Outcome.of(Normalisations.ratio(Reference.MEDIAN), X), TOLERANCE, 0.5, 1, 1, 2, 5);
        assertNear(Outcome.of(Normalisations.ratio(Reference.MEDIAN), 1, 3, 5, 9), TOLERANCE, 0.25, 0.75, 1.25, 2.25);
        // (10 - 38) / 38, ...
        assertNear(
                Outcome.of(Normalisations.relativeDifference(Reference.MEAN), X),
                TOLERANCE,
                -28 / 38.0,
                -18 / 38.0,
                -18 / 38.0,
                2 / 38.0,
                62 / 38.0);
        assertNear(
                Outcome.lowerIsBetter(Normalisations.relativeDifference(Reference.WORST), X),
                TOLERANCE,
                0.9,
                0.8,
                0.8,
                0.6,
                0);
    }

    @Test
    void aboveAndBelowTheMeanAreThreeClasses() {
        assertThat(Outcome.of(Normalisations.aboveBelowMean(0.2), X)).containsExactly(-1.0, -1.0, -1.0, 0.0, 1.0);
        assertThat(Outcome.of(Normalisations.aboveBelowMean(0), X)).containsExactly(-1.0, -1.0, -1.0, 1.0, 1.0);
        assertThat(Outcome.lowerIsBetter(Normalisations.aboveBelowMean(0.2), X))
                .containsExactly(1.0, 1.0, 1.0, 0.0, -1.0);
    }
}
