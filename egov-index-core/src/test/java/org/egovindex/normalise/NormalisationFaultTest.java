package org.egovindex.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.egovindex.normalise.Categories.On;
import org.egovindex.normalise.Categories.Threshold;
import org.egovindex.normalise.PercentileRank.Definition;
import org.egovindex.number.Values;
import org.egovindex.table.TableUnit;
import org.junit.jupiter.api.Test;

/** What is refused, what is said then, and what stands in documents. */
class NormalisationFaultTest {
    private static final Sample SAME = Sample.of(5, 5, 5);
    private static final Sample X = Sample.of(10, 20, 20, 40, 100);

    private static String fault(Normalisation method, Sample sample) {
        return method.fault(sample).orElseThrow();
    }

    /** 0/0, for which others give NaN: COINr 1.1.14 with a warning. */
    @Test
    void aConstantColumnIsRefusedUnlessItIsSaidWhatItBecomes() {
        assertThat(fault(Normalisations.minMax(), SAME))
                .isEqualTo("all 3 units have the value 5, so there is nothing for min-max to scale by."
                        + "\nMaybe give \"constant\": 0.5 as the value of all, or use goalposts.");
        assertThat(fault(Normalisations.zScore(), SAME)).contains("all 3 units have the value 5");
        assertThat(fault(Normalisations.distance(), SAME)).contains("all 3 units have the value 5");
        assertThat(fault(Normalisations.percentileRank(Definition.INCLUSIVE), Sample.of(5)))
                .contains("the only unit has the value 5");
        assertThat(Outcome.of(Normalisations.minMax().constantAs(0.5), SAME)).containsExactly(0.5, 0.5, 0.5);
        assertThat(Outcome.of(Normalisations.zScore().constantAs(0), SAME)).containsExactly(0.0, 0.0, 0.0);
        assertThat(Outcome.of(Normalisations.distance(Reference.number(9)).constantAs(1), SAME))
                .containsExactly(1.0, 1.0, 1.0);
        assertThat(Outcome.of(
                        Normalisations.percentileRank(Definition.INCLUSIVE).constantAs(2), Sample.of(5)))
                .containsExactly(2.0);
        assertThat(Outcome.of(Normalisations.minMax().constantAs(0.5), X).get(4))
                .isEqualTo(1.0);
        assertThat(Outcome.of(Normalisations.zScore().constantAs(9), X).get(4)).isLessThan(2);
        assertThat(Outcome.of(Normalisations.distance().constantAs(9), X).get(4))
                .isEqualTo(1.0);
    }

    @Test
    void referencesMustBeThereAndBetterOrPositive() {
        Sample named = Sample.of(
                Values.of(10, 20, 40),
                Direction.HIGHER_IS_BETTER,
                List.of(TableUnit.of("a"), TableUnit.of("b"), TableUnit.of("c")),
                x -> x);
        Distance toB = Normalisations.distance(Reference.unit("b"));
        assertThat(Outcome.of(toB, named)).containsExactly(0.0, 1.0, 3.0);
        assertThat(fault(Normalisations.distance(Reference.unit("z")), named)).contains("{unit=z} has no number here");
        assertThat(fault(Normalisations.ratio(Reference.unit("z")), named)).contains("{unit=z}");
        assertThat(fault(Normalisations.distance(Reference.unit("a")), named))
                .contains("10, must be better than the worst number, 10");
        assertThat(fault(Normalisations.distance(Reference.number(200)), X.in(Direction.LOWER_IS_BETTER)))
                .contains("must be better");
        assertThat(fault(Normalisations.relativeDifference(), Sample.of(-1, 1))).contains("must be above 0, not 0");
        assertThat(fault(Normalisations.ratio(), Sample.of(-1, 1))).contains("of 0 or more, not -1");
        assertThat(fault(Normalisations.ratio(Reference.WORST), Sample.of(0, 1).in(Direction.LOWER_IS_BETTER)))
                .contains("above 0, not 0");
        assertThat(Outcome.of(Normalisations.ratio(), 0, 4)).containsExactly(0.0, 1.0);
        assertThat(fault(Normalisations.aboveBelowMean(0.1), Sample.of(-1, -2))).contains("mean above 0, not -1.5");
    }

    @Test
    void referencesAreReadAsTheyAreWritten() {
        for (Reference reference : List.of(
                Reference.BEST,
                Reference.WORST,
                Reference.MEAN,
                Reference.MEDIAN,
                Reference.number(2.5),
                Reference.unit("Seoul"))) {
            assertThat(Reference.from(reference.setting())).contains(reference);
        }
        assertThat(Reference.from("middle")).isEmpty();
        assertThat(Reference.from(Map.of("unit", 3))).isEmpty();
        assertThat(Reference.from(Map.of("unit", "a", "or", "b"))).isEmpty();
        assertThat(Reference.from(Double.NaN)).isEmpty();
        assertThat(Reference.from(List.of())).isEmpty();
        assertThatThrownBy(() -> Reference.number(Double.NaN)).hasMessageContaining("Maybe");
    }

    @Test
    void settingsAreWhatIsNotUsual() {
        for (Normalisation usual : List.of(
                Normalisations.NONE,
                Normalisations.minMax(),
                Normalisations.zScore(),
                Normalisations.rank(),
                Normalisations.borda(),
                Normalisations.percentileRank(),
                Normalisations.distance(),
                Normalisations.ratio(),
                Normalisations.relativeDifference(),
                Normalisations.aboveBelowMean(0))) {
            assertThat(usual.settings()).isEmpty();
        }
        assertThat(Normalisations.minMax().within(0, 100).constantAs(50))
                .hasToString("min-max (range [0, 100], constant 50)");
        assertThat(Normalisations.zScore().ofPopulation().to(100, 10).constantAs(100))
                .hasToString("z-score (deviation population, mean 100, sd 10, constant 100)");
        assertThat(Normalisations.rank(RankTies.DENSE)).hasToString("rank (ties dense)");
        assertThat(Normalisations.borda(RankTies.STANDARD)).hasToString("borda (ties standard)");
        assertThat(Normalisations.percentileRank(Definition.MID).within(0, 100).constantAs(1))
                .hasToString("percentile-rank (definition mid, range [0, 100], constant 1)");
        assertThat(Normalisations.goalposts(20, 85).clipped().within(0, 10))
                .hasToString("goalposts (lower 20, upper 85, clip, range [0, 10])");
        assertThat(Normalisations.distance(Reference.unit("a")).capped().constantAs(1))
                .hasToString("distance (to unit a, cap, constant 1)");
        assertThat(Normalisations.ratio(Reference.MEAN)).hasToString("ratio (to mean)");
        assertThat(Normalisations.relativeDifference(Reference.number(3))).hasToString("relative-difference (to 3)");
        assertThat(Normalisations.aboveBelowMean(0.2)).hasToString("above-below-mean (band 0.2)");
        assertThat(Normalisations.categories(On.QUANTILE, List.of(Threshold.from(0.5, 1), Threshold.rest(0))))
                .hasToString("categories (on quantile, thresholds [from 0.5, score 1, score 0])");
    }

    @Test
    void wordsOfDocumentsAreFound() {
        assertThat(RankTies.find("fractional")).contains(RankTies.FRACTIONAL);
        assertThat(Definition.find("inclusive")).contains(Definition.INCLUSIVE);
        assertThat(On.find("percentile-rank")).contains(On.PERCENTILE_RANK);
        assertThat(RankTies.find("ordinal")).isEmpty();
    }

    @Test
    void whatMakesNoSenseCannotBeMade() {
        assertRefused(() -> Normalisations.minMax().within(1, 1), "[1.0, 1.0]");
        assertRefused(() -> Normalisations.minMax().constantAs(Double.NaN), "NaN");
        assertRefused(() -> Normalisations.zScore().to(0, 0), "0.0 and 0.0");
        assertRefused(() -> Normalisations.goalposts(85, 20), "85.0, must be below the upper, 20.0");
        assertRefused(() -> Normalisations.borda(RankTies.DENSE), "dense");
        assertRefused(() -> Normalisations.aboveBelowMean(20), "20.0");
        assertRefused(() -> Normalisations.categories(On.VALUE, List.of(Threshold.rest(1))), "from=");
        assertRefused(() -> two(On.VALUE, 1, 0, 2, 1), "scores that do not rise");
        assertRefused(() -> two(On.VALUE, 2, 1, 2, 0), "best category to the worst");
        assertRefused(() -> two(On.QUANTILE, 0.2, 1, 0.3, 0), "within 0 and 1");
        assertRefused(() -> two(On.PERCENTILE_RANK, 101, 1, 30, 0), "within 0 and 100");
        assertThat(fault(two(On.VALUE, 2, 1, 3, 0), X)).contains("must fall, as higher is better");
        assertThat(fault(two(On.VALUE, 3, 1, 2, 0), X.in(Direction.LOWER_IS_BETTER)))
                .contains("must rise");
    }

    private static Categories two(On on, double from, double score, double then, double less) {
        return Normalisations.categories(
                on, List.of(Threshold.from(from, score), Threshold.from(then, less), Threshold.rest(-1)));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String why) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("\nMaybe ");
    }
}
