package org.egovindex.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An evaluator is a name, whatever else is known of them. */
class EvaluatorTest {
    private static final City RIGA = City.of("Riga", "LV");
    private static final City OSLO = City.of("Oslo", "NO");

    @Test
    void withAnAttributeItIsAnotherValueOfTheSameEvaluator() {
        Evaluator anna = Evaluator.of(" Anna ");
        Evaluator west = anna.with("panel", "east").with("panel", "west");
        assertThat(west.attribute("panel")).contains("west");
        assertThat(anna.attribute("panel")).isEmpty();
        assertThat(west).isNotEqualTo(anna).isEqualByComparingTo(anna).hasToString("Anna");
        assertThat(west.sameAs(anna)).isTrue();
        assertThat(west.sameAs(Evaluator.of("anna"))).isFalse();
    }

    @Test
    void oneEvaluatorHasOneSheetOfACityWhateverIsKnown() {
        ScoreSheet plain = Surveyed.sheet(RIGA, "Anna", "1", "2", "3");
        ScoreSheet described = plain.by(Evaluator.of("Anna").with("panel", "west"));
        assertThatThrownBy(() -> Surveyed.survey(plain, described))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Anna must have one sheet of Riga, LV, not two");
    }

    @Test
    void whatOneSheetKnowsOfAnEvaluatorAllKnow() {
        Evaluator west = Evaluator.of("Anna").with("panel", "west");
        Evaluator speaks = Evaluator.of("Anna").with("language", "lv").with("panel", "z");
        Survey survey = Surveyed.survey(
                Surveyed.sheet(RIGA, "Anna", "1", "2", "3").by(west),
                Surveyed.sheet(OSLO, "Anna", "1", "2", "3").by(speaks));
        assertThat(survey.evaluators())
                .as("of two values of one attribute the one that sorts first")
                .containsExactly(west.with("language", "lv"));
    }

    @Test
    void aSurveyLearnsWhatIsKnownOfItsEvaluatorsAndPassesOverOthers() {
        Survey survey = Surveyed.survey(
                Surveyed.sheet(RIGA, "Anna", "1", "2", "3"), Surveyed.sheet(RIGA, "Bela", "1", "2", "3"));
        Evaluator west = Evaluator.of("Anna").with("panel", "west");
        Survey described = survey.withEvaluators(List.of(west, Evaluator.of("Nobody")));
        assertThat(described.evaluators()).containsExactly(west, Evaluator.of("Bela"));
        assertThat(described).isNotEqualTo(survey);
        assertThat(described.withEvaluators(List.of(Evaluator.of("Anna")))).isEqualTo(survey);
    }

    @Test
    void theSheetsOfSomeEvaluatorsAreASurvey() {
        Survey survey = Surveyed.survey(
                        Surveyed.sheet(RIGA, "Anna", "1", "2", "3"),
                        Surveyed.sheet(RIGA, "Bela", "1", "2", "3"),
                        Surveyed.sheet(OSLO, "Bela", "1", "2", "3"))
                .withNotice("a trial");
        Survey annas = survey.only(evaluator -> evaluator.name().equals("Anna"));
        assertThat(annas.cities()).as("Oslo is left out: Anna did not look").containsExactly(RIGA);
        assertThat(annas.panel("Riga").evaluators()).containsExactly(Evaluator.of("Anna"));
        assertThat(annas.notices()).contains("a trial");
        assertThat(survey.only(evaluator -> false).panels()).isEmpty();
    }

    @Test
    void namesAreAsFarApartAsTheirLetters() {
        assertThat(Similarity.changes("Smith", "SMYTHE")).as("i to y, and an e").isEqualTo(2);
    }
}
