package org.egovindex.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.egovindex.evaluator.Fieldwork;
import org.egovindex.evaluator.SeverityModel;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fault of fieldwork is found, and nothing where there is none. */
class FieldworkProtocolTest {
    private static final FieldworkProtocol TWO = FieldworkProtocol.of(2);
    private static final String AA = Fieldwork.city(0);
    private static final String AB = Fieldwork.city(1);
    private static final String FIRST = Fieldwork.evaluator(0);
    private static final String SECOND = Fieldwork.evaluator(1);

    private static Fieldwork drawn() {
        return Fieldwork.drawn(2009, 40, 10);
    }

    private static FieldworkFinding only(Survey survey, FieldworkProtocol protocol) {
        List<FieldworkFinding> findings = protocol.check(survey).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 41})
    void fieldworkWithoutFaultIsClean(int evaluators) {
        for (long seed = 0; seed < 25; seed++) {
            FieldworkReport report =
                    TWO.check(Fieldwork.drawn(seed, 40, evaluators).survey());
            assertThat(report.findings()).as("seed " + seed).isEmpty();
            assertThat(report.isClean()).isTrue();
        }
    }

    @Test
    void aCopiedSheetIsFound() {
        Survey survey = drawn().put(AA, SECOND, drawn().answers(AA, FIRST)).survey();
        FieldworkFinding finding = only(survey, TWO);
        assertThat(finding.code()).isEqualTo(FieldworkCode.IDENTICAL_SHEETS);
        assertThat(finding.city()).contains(City.of(AA, "x"));
        assertThat(finding.names()).isEqualTo("E100, E101");
        assertThat(finding.sentence()).contains("the same in every mark both gave", "below 0.0001");
    }

    @Test
    void aCopyIsFoundAlsoWhereAFewMarksWereLeftOut() {
        int[] copy = drawn().answers(AA, FIRST);
        copy[3] = Fieldwork.NONE;
        copy[20] = Fieldwork.NONE;
        assertThat(only(drawn().put(AA, SECOND, copy).survey(), TWO).code()).isEqualTo(FieldworkCode.IDENTICAL_SHEETS);
    }

    @Test
    void equalSheetsAreNoSurpriseWhereEverybodyAgrees() {
        Fieldwork fieldwork = drawn();
        for (int city = 0; city < 40; city++) {
            int[] same = fieldwork.answers(Fieldwork.city(city), Fieldwork.evaluator(city % 10));
            fieldwork.put(Fieldwork.city(city), Fieldwork.evaluator((city + 1) % 10), same);
        }
        assertThat(TWO.check(fieldwork.survey()).of(FieldworkCode.IDENTICAL_SHEETS))
                .isEmpty();
    }

    @Test
    void aSheetFiledForTwoCitiesIsFound() {
        Survey survey = drawn().put(Fieldwork.city(10), FIRST, drawn().answers(AA, FIRST))
                .survey();
        List<FieldworkFinding> copied = TWO.check(survey).of(FieldworkCode.COPIED_SHEET);
        assertThat(copied).hasSize(1);
        assertThat(copied.get(0).sentence()).contains("the sheets of E100 for city aa, x and city ak, x are the same");
        assertThat(copied.get(0).city()).isEmpty();
    }

    @Test
    void aMissingSheetIsFound() {
        FieldworkFinding finding = only(drawn().lose(AB, SECOND).survey(), TWO);
        assertThat(finding.code()).isEqualTo(FieldworkCode.NO_PAIR);
        assertThat(finding.toString()).isEqualTo("no pair: city ab, x: 1 of 2 sheets are there");
        assertThat(FieldworkProtocol.of(1)
                        .check(drawn().lose(AB, SECOND).survey())
                        .isClean())
                .isTrue();
    }

    @Test
    void aSevereEvaluatorIsFoundAndTheOthersAreNotCalledMild() {
        Survey survey = drawn().change(FIRST, row -> shifted(row, -1)).survey();
        FieldworkFinding finding = only(survey, TWO);
        assertThat(finding.code()).isEqualTo(FieldworkCode.SEVERE_EVALUATOR);
        assertThat(finding.names()).isEqualTo(FIRST);
        assertThat(finding.sentence()).contains("lower than the median of the 10 evaluators", "over 8 cities");
    }

    @Test
    void aMildEvaluatorIsFound() {
        FieldworkFinding finding =
                only(drawn().change(SECOND, row -> shifted(row, 1)).survey(), TWO);
        assertThat(finding.code()).isEqualTo(FieldworkCode.MILD_EVALUATOR);
        assertThat(finding.names()).isEqualTo(SECOND);
        assertThat(finding.sentence()).contains("higher than the median");
    }

    @Test
    void inAChainOfFourHundredAndFortyASevereEvaluatorIsFoundAndNobodyElse() {
        Survey clean = Fieldwork.drawn(11, 440, 440).survey();
        assertThat(SeverityModel.of(clean).lacksErrors()).isTrue();
        assertThat(TWO.check(clean).findings())
                .as("effects wander along the chain, but not among neighbours")
                .isEmpty();
        String severe = Fieldwork.evaluator(200);
        FieldworkFinding finding = only(
                Fieldwork.drawn(11, 440, 440)
                        .change(severe, row -> shifted(row, -1))
                        .survey(),
                TWO);
        assertThat(finding.code()).isEqualTo(FieldworkCode.SEVERE_EVALUATOR);
        assertThat(finding.names()).isEqualTo(severe);
    }

    @Test
    void whoHasVeryManyPartnersIsJudgedByTheirOwnCities() {
        Fieldwork fieldwork = Fieldwork.drawn(12, 450, 449);
        for (int city = 0; city < 450; city++) {
            if (city != 300) {
                fieldwork.put(
                        Fieldwork.city(city),
                        Fieldwork.evaluator(300),
                        shifted(fieldwork.answers(Fieldwork.city(city), Fieldwork.evaluator(city % 449)), -1));
            }
        }
        assertThat(TWO.check(fieldwork.survey()).of(FieldworkCode.SEVERE_EVALUATOR))
                .extracting(FieldworkFinding::names)
                .containsExactly(Fieldwork.evaluator(300));
    }

    @Test
    void ofTwoWhoOnlyMeetEachOtherItCannotBeToldWhoIsSevere() {
        Survey survey =
                Fieldwork.drawn(1, 6, 2).change(SECOND, row -> shifted(row, -1)).survey();
        FieldworkFinding finding =
                TWO.check(survey).of(FieldworkCode.SEVERE_EVALUATOR).get(0);
        assertThat(finding.evaluators()).containsExactly(Evaluator.of(SECOND), Evaluator.of(FIRST));
        assertThat(finding.sentence()).contains("it cannot be told who is severe");
        assertThat(TWO.check(survey).of(FieldworkCode.MILD_EVALUATOR)).isEmpty();
    }

    private static int[] shifted(int[] row, int by) {
        return Arrays.stream(row)
                .map(answer -> Math.max(0, Math.min(3, answer + by)))
                .toArray();
    }

    @Test
    void oneAnswerAllOverTheFormIsFoundOnce() {
        int[] line = new int[48];
        Arrays.fill(line, 3);
        line[7] = 2;
        FieldworkFinding finding = TWO.check(drawn().put(AA, FIRST, line).survey())
                .of(FieldworkCode.STRAIGHT_LINING)
                .get(0);
        assertThat(finding.city()).contains(City.of(AA, "x"));
        assertThat(finding.sentence())
                .contains("in the form 47 of 48 marks are the highest of the scale, 40 in a row")
                .contains("it agrees with the others on");
        assertThat(TWO.check(drawn().put(AA, FIRST, line).survey()).of(FieldworkCode.STRAIGHT_LINING))
                .hasSize(1);
    }

    @Test
    void oneAnswerAllOverAnAreaIsFound() {
        int[] line = drawn().answers(AA, FIRST);
        Arrays.fill(line, 16, 32, line[16] == 0 ? 3 : 0);
        List<FieldworkFinding> found =
                TWO.check(drawn().put(AA, FIRST, line).survey()).of(FieldworkCode.STRAIGHT_LINING);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).sentence()).contains("in area Area b 16 of 16 marks are the");
    }

    @Test
    void aSiteThatHasNothingIsNoStraightLine() {
        Survey survey =
                drawn().put(AA, FIRST, new int[48]).put(AA, SECOND, new int[48]).survey();
        assertThat(TWO.check(survey).of(FieldworkCode.STRAIGHT_LINING))
                .as("both say so")
                .isEmpty();
    }

    @Test
    void blanksAreToldFromSitesThatNobodyCouldSee() {
        int[] half = drawn().answers(AA, FIRST);
        Arrays.fill(half, 0, 10, Fieldwork.NONE);
        FieldworkFinding byOne = only(drawn().put(AA, FIRST, half).survey(), TWO);
        assertThat(byOne.code()).isEqualTo(FieldworkCode.BLANK_BY_ONE);
        assertThat(byOne.sentence()).isEqualTo("10 of 48 criteria have no mark; 10 of these another evaluator marked");
        int[] other = drawn().answers(AA, SECOND);
        Arrays.fill(other, 0, 10, Fieldwork.NONE);
        FieldworkReport both =
                TWO.check(drawn().put(AA, FIRST, half).put(AA, SECOND, other).survey());
        assertThat(both.findings()).hasSize(2).allMatch(finding -> finding.code() == FieldworkCode.TOO_FEW_MARKS);
    }

    @Test
    void marksOutsideThePeriodAreFoundAndThoseWithoutADateCounted() {
        FieldworkProtocol protocol = TWO.between(LocalDate.of(2009, 8, 1), LocalDate.of(2009, 10, 31));
        Survey survey = drawn().seen(AA, FIRST, "2009-11-01T09:00:00Z")
                .seen(AB, SECOND, "2009-10-31")
                .seen(AA, SECOND, "31/10/2009")
                .seen(Fieldwork.city(2), Fieldwork.evaluator(2), "2009")
                .survey();
        FieldworkReport report = protocol.check(survey);
        assertThat(report.findings())
                .extracting(FieldworkFinding::code)
                .containsExactly(FieldworkCode.OUTSIDE_PERIOD, FieldworkCode.NO_DATE);
        assertThat(report.findings().get(0).sentence())
                .contains("48 of 48 marks were made from 2009-11-01 to 2009-11-01, outside 2009-08-01 to 2009-10-31");
        assertThat(report.findings().get(1).sentence())
                .as("80 sheets, two of them with a date")
                .contains("3744 of 3840 marks have no date");
        assertThat(report.text()).contains("protocol: 2 evaluators a city, 2009-08-01 to 2009-10-31");
    }

    @Test
    void anEvaluatorWhoDoesNotReadTheCitysLanguageIsFound() {
        Survey survey = Fieldwork.drawn(3, 3, 3)
                .survey()
                .withCities(List.of(
                        City.of(AA, "x").with("language", "fr; NL"),
                        City.of(AB, "x").with("language", "lv"),
                        City.of(Fieldwork.city(2), "x")))
                .withEvaluators(List.of(
                        Evaluator.of(FIRST).with("language", "nl"),
                        Evaluator.of(SECOND).with("language", "en;lv")));
        FieldworkReport report = TWO.inTheCitysLanguage().check(survey);
        assertThat(report.findings())
                .extracting(FieldworkFinding::code)
                .containsExactly(FieldworkCode.WRONG_LANGUAGE, FieldworkCode.LANGUAGE_UNKNOWN);
        assertThat(report.findings().get(0).sentence()).isEqualTo("the city's language is fr, nl, E101 reads en, lv");
        assertThat(report.findings().get(1).sentence())
                .contains("the language of 1 cities and 1 evaluators is not known");
        assertThat(TWO.check(survey).isClean()).as("not asked").isTrue();
        assertThat(FieldworkProtocol.hundredCities().isInCityLanguage()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "A. Smith, A Smith, true",
        "Smith, SMITH, true",
        "Andre Dupont, Andr\u00E9 Dupont, true",
        "Mueller, Muellar, true",
        "E101, E102, false",
        "Anna, Anne, false",
        "Evaluator 1, Evaluator 2, false",
        "Smith, Jones, false",
        "--, ---, false"
    })
    void namesThatMayBeOnePersonsAreFound(String one, String other, boolean near) {
        Survey survey =
                Fieldwork.small(Fieldwork.small("Riga", one, 3, 2, 1, 0), Fieldwork.small("Riga", other, 3, 1, 1, 0));
        assertThat(TWO.check(survey).of(FieldworkCode.SAME_EVALUATOR_TWICE).stream()
                        .anyMatch(finding -> finding.city().isPresent()))
                .isEqualTo(near);
    }

    @Test
    void namesAreComparedAcrossTheSurveyToo() {
        Survey survey = Fieldwork.small(
                Fieldwork.small("Riga", "A. Smith", 3, 2, 1, 0), Fieldwork.small("Oslo", "a smith", 3, 1, 1, 0));
        FieldworkFinding finding =
                TWO.check(survey).of(FieldworkCode.SAME_EVALUATOR_TWICE).get(0);
        assertThat(finding.city()).isEmpty();
        assertThat(finding.sentence()).isEqualTo("the names A. Smith and a smith are nearly the same");
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> FieldworkProtocol.of(0)).hasMessageContaining("1 evaluator or more, not 0");
        assertThatThrownBy(() -> new CheckLimits(5, 0.1, 0.9, 8, 0.1)).hasMessageContaining("from 0 to 1, not 5");
        assertThatThrownBy(() -> new CheckLimits(0.01, -0.1, 0.9, 8, 0.1)).hasMessageContaining("effect");
        assertThatThrownBy(() -> new CheckLimits(0.01, 0.1, 0.9, 1, 0.1)).hasMessageContaining("2 or more, not 1");
        assertThatThrownBy(() -> TWO.between(LocalDate.of(2009, 8, 1), LocalDate.of(2009, 7, 1)))
                .hasMessageContaining("must not be before the first");
        CheckLimits loose = new CheckLimits(0.01, 0.9, 0.9, 8, 0.1);
        assertThat(TWO.with(loose)
                        .check(drawn().change(FIRST, row -> shifted(row, -1)).survey())
                        .isClean())
                .isTrue();
    }

    @Test
    void fewSuccessesAmongUnequalTrialsAreAddedUp() {
        assertThat(Chance.atMost(1, new double[] {0.5, 0.8}))
                .as("1 - 0.5 x 0.8")
                .isEqualTo(0.6);
        assertThat(Chance.atMost(0, new double[] {0.5, 0.5, 0.5})).isEqualTo(0.125);
        assertThat(Chance.atMost(2, new double[] {1, 1})).isEqualTo(1);
        assertThat(Chance.words(0.00123)).isEqualTo("about 0.0012");
    }
}
