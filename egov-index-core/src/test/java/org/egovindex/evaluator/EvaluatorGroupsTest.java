package org.egovindex.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Survey;
import org.egovindex.number.Rational;
import org.egovindex.random.Draws;
import org.egovindex.scoring.ScoringMethods;
import org.junit.jupiter.api.Test;

/** The index by groups of evaluators, worked out by hand. */
class EvaluatorGroupsTest {
    private static final int NONE = Fieldwork.NONE;
    private static final List<Evaluator> PEOPLE = List.of(
            Evaluator.of("Anna").with("panel", "east"),
            Evaluator.of("Bela").with("panel", "east"),
            Evaluator.of("Cleo").with("panel", "west"));

    private static final Survey SURVEY = Fieldwork.small(
                    Fieldwork.small("Oslo", "Anna", 3, 3, 0, 0),
                    Fieldwork.small("Oslo", "Bela", 1, 1, 0, 0),
                    Fieldwork.small("Oslo", "Cleo", 1, 1, 0, 0),
                    Fieldwork.small("Riga", "Anna", 3, 0, 3, 3),
                    Fieldwork.small("Riga", "Cleo", 1, 0, 3, 3),
                    Fieldwork.small("Bern", "Anna", 0, 0, 0, 0),
                    Fieldwork.small("Rome", "Cleo", 1, 1, 1, NONE),
                    Fieldwork.small("Rome", "Anna", 1, 2, 1, NONE),
                    Fieldwork.small("Rome", "Dora", 1, 2, 1, 0))
            .withEvaluators(PEOPLE);
    private static final EvaluatorGroups GROUPS = EvaluatorGroups.of(SURVEY, ScoringMethods.areasAndPoints(), "panel");

    @Test
    void everyGroupHasAnOrdinaryIndexOfItsSheets() {
        assertThat(GROUPS.names()).containsExactly("east", "west");
        assertThat(GROUPS.attribute()).isEqualTo("panel");
        assertThat(GROUPS.of("east").of("Oslo").score().points())
                .as("60 x (3 + 1) / 2 / 3")
                .contains(Rational.of(40));
        assertThat(GROUPS.of("west").survey().cities()).hasSize(3);
        assertThat(GROUPS.text()).contains("evaluators without panel, who are in no group: 1");
        assertThatThrownBy(() -> GROUPS.of("north")).hasMessageContaining("Maybe one of [east, west]");
        assertThatThrownBy(() -> EvaluatorGroups.of(SURVEY, ScoringMethods.areasAndPoints(), "country"))
                .hasMessageContaining("No evaluator has the attribute country");
    }

    @Test
    void theDifferenceIsTheMeanOverTheCitiesThatBothScored() {
        GroupDifference difference = GROUPS.difference("east", "west", 1);
        PairedDifference index = difference.of("index").difference();
        assertThat(index.count()).as("Oslo and Riga; in Rome a mark is missing").isEqualTo(2);
        assertThat(index.mean()).as("(40 - 20, 70 - 50) / 2").isEqualTo(20, within(1e-9));
        assertThat(index.standardError()).as("both the same").hasValue(0);
        assertThat(index.p()).hasValue(0);
        assertThat(difference.of("index").flipped())
                .as("two of four patterns of signs")
                .hasValue(0.5);
        PairedDifference area = difference.of("a").difference();
        assertThat(area.count()).as("area a of Rome is complete").isEqualTo(3);
        assertThat(area.mean()).as("20, 20 and 10").isEqualTo(50.0 / 3, within(1e-9));
        assertThat(area.standardError().orElseThrow())
                .as("deviations 10/3, 10/3, -20/3: sqrt(600 / 9 / 2 / 3)")
                .isEqualTo(10.0 / 3, within(1e-9));
        assertThat(area.interval().orElseThrow().upper())
                .as("t of 2 degrees of freedom is 4.3027")
                .isEqualTo(50.0 / 3 + 4.3027 * 10 / 3, within(1e-3));
        assertThat(difference.of("b").difference().p())
                .as("no difference at all")
                .hasValue(1);
        assertThat(difference.of("b").flipped()).hasValue(1);
        assertThat(GROUPS.difference("west", "east", 1).of("index").difference().mean())
                .isEqualTo(-20, within(1e-9));
        assertThat(difference.text()).contains("east minus west, in points", "20.00", "0.5000");
        assertThatThrownBy(() -> difference.of("z")).hasMessageContaining("Maybe one of [index, a, b]");
    }

    @Test
    void aMeanOfThreeIsAsThePageSays() {
        PairedDifference three = PairedDifference.of(new double[] {1, 2, 3});
        assertThat(three.standardError().orElseThrow()).isEqualTo(1 / Math.sqrt(3), within(1e-12));
        assertThat(three.interval().orElseThrow().lower()).isEqualTo(-0.484, within(5e-4));
        assertThat(three.interval().orElseThrow().excludesZero()).isFalse();
        assertThat(three.p().orElseThrow()).isEqualTo(0.074, within(5e-4));
        assertThat(SignFlips.p(new double[] {1, 2, 3}, Draws.of(1))).isEqualTo(0.25);
        PairedDifference one = PairedDifference.of(new double[] {4});
        assertThat(one.interval()).isEmpty();
        assertThat(one.p()).isEmpty();
        assertThat(PairedDifference.of(new double[0]).mean()).isZero();
    }

    /** Darwin's crossed and self-fertilised maize in eighths of an inch: Fisher, The Design of Experiments (1935), sections 17 and 21. */
    @Test
    void fishersMaizeIsAsPublished() {
        double[] eighths = {49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};
        PairedDifference difference = PairedDifference.of(eighths);
        assertThat(difference.mean() / difference.standardError().orElseThrow())
                .as("published t")
                .isEqualTo(2.148, within(5e-4));
        assertThat(difference.p().orElseThrow()).as("just below 5 %").isEqualTo(0.0497, within(5e-5));
        assertThat(SignFlips.p(eighths, Draws.of(1)))
                .as("published: 1,726 of 32,768 patterns reach 314")
                .isEqualTo(1_726 / 32_768.0);
    }

    @Test
    void manySignsAreDrawnByLotAndComeNearTheShareOfAll() {
        double[] sixteen = DoubleStream.iterate(1, x -> x + 1)
                .limit(16)
                .map(x -> x % 5 - 1.2)
                .toArray();
        double exact = SignFlips.p(sixteen, Draws.of(7));
        double[] padded = Arrays.copyOf(sixteen, 17);
        assertThat(SignFlips.p(padded, Draws.of(7)))
                .as("a difference of 0 changes no sum, but makes 17 of them")
                .isEqualTo(exact, within(0.015));
        assertThat(SignFlips.p(padded, Draws.of(7))).isEqualTo(SignFlips.p(padded, Draws.of(7)));
        double[] clear = DoubleStream.generate(() -> 1).limit(40).toArray();
        assertThat(SignFlips.p(clear, Draws.of(7))).as("never 0").isEqualTo(1e-4);
    }

    @Test
    void aCityHasAnIntervalFromItsOwnCriteria() {
        CityDifferences cities = GROUPS.byCity("east", "west");
        PairedDifference riga = cities.of("Riga").difference();
        assertThat(riga.mean()).as("60 x (2/3 + 0) / 2 + 0").isEqualTo(20, within(1e-9));
        assertThat(riga.standardError().orElseThrow())
                .as("60 x sqrt(2 x 2 x (3 x 1/3)^2) / 6, of area a alone")
                .isEqualTo(20, within(1e-9));
        assertThat(riga.degreesOfFreedom()).as("1 of each area").isEqualTo(2);
        assertThat(cities.of("Riga").matters()).isFalse();
        assertThat(cities.of("Oslo").matters())
                .as("both criteria of a differ alike")
                .isTrue();
        assertThat(cities.of("Rome").difference().interval())
                .as("one criterion of area b is no sample")
                .isEmpty();
        assertThat(cities.cities()).extracting(one -> one.city().name()).containsExactly("Oslo", "Riga", "Rome");
        assertThat(cities.text()).contains("in 1 of 3 cities");
    }

    @Test
    void equalGroupsCountTheSameHoweverManySheetsTheyHave() {
        EqualGroupsIndex equal = GROUPS.weightedEqually();
        assertThat(equal.ranking().of("Oslo").score()).as("(40 + 20) / 2").isEqualTo(Rational.of(30));
        assertThat(GROUPS.all().of("Oslo").score().points())
                .as("60 x (3 + 1 + 1) / 3 / 3")
                .contains(Rational.of(100, 3));
        assertThat(equal.ranking().unranked())
                .as("no west sheet of Bern; a mark of Rome is missing")
                .hasSize(2);
        assertThat(equal.text()).contains("every panel counts the same", "30.00", "33.33", "a group lacks a score");
    }
}
