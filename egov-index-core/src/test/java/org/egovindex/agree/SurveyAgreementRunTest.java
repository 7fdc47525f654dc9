package org.egovindex.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.egovindex.model.Survey;
import org.egovindex.publish.Format;
import org.junit.jupiter.api.Test;

/** What a run promises, and what it refuses. */
class SurveyAgreementRunTest {
    private static final Survey WRITTEN = MarkedSurveys.written(
            MarkedSurveys.small(),
            List.of(
                    List.of("ann 13210", "bob 13300"),
                    List.of("ann 02011", "bob 03-n1"),
                    List.of("bob 10202", "eve 10212"),
                    List.of("ann 11113", "eve 01113")));

    @Test
    void aSurveyOfOneEvaluatorACityHasNoAgreement() {
        Survey alone = MarkedSurveys.written(MarkedSurveys.small(), List.of(List.of("a 13210"), List.of("b 10213")));
        EvaluatorAgreement found = SurveyAgreement.of(alone).resamples(10).run();
        assertThat(found.whole().of(AgreementCoefficients.PERCENT).reason()).contains("no subject has two ratings");
        assertThat(found.pairs()).isEmpty();
        assertThat(found.meanOfPairs(AgreementCoefficients.COHEN).reason()).isPresent();
        assertThat(found.text()).contains("undefined").doesNotContain("NaN");
        assertThat(found.scoresTable().text()).contains("undefined");
    }

    @Test
    void progressIsToldToTheEnd() {
        AtomicLong last = new AtomicLong();
        SurveyAgreement.of(WRITTEN)
                .resamples(30)
                .watch((done, all) -> last.accumulateAndGet(done, Math::max))
                .run();
        assertThat(last).hasValue(30 + 4);
    }

    @Test
    void wishesThatMakeNoSenseAreRefused() {
        SurveyAgreement analysis = SurveyAgreement.of(WRITTEN);
        assertThatThrownBy(() -> analysis.coefficients(List.of(AgreementCoefficients.COHEN)))
                .hasMessageContaining("needs the same raters")
                .hasMessageContaining("Maybe the pairs");
        assertThatThrownBy(() -> analysis.coefficients(List.of())).hasMessageContaining("a coefficient at least");
        assertThatThrownBy(() -> analysis.resamples(-1)).hasMessageContaining("not -1");
        assertThatThrownBy(() -> analysis.level(1)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> analysis.threads(0)).hasMessageContaining("not 0");
        assertThatThrownBy(() -> SurveyAgreement.of(WRITTEN)
                        .coefficients(List.of(AgreementCoefficients.PERCENT))
                        .resamples(0)
                        .run()
                        .whole()
                        .of(AgreementCoefficients.FLEISS))
                .hasMessageContaining("was not asked for");
    }

    @Test
    void oneThreadAndThreeGiveTheSameBytes() {
        Survey survey = MarkedSurveys.drawn(MarkedSurveys.small(), 60, city -> List.of("a", "b"), 0.02);
        SurveyAgreement analysis =
                SurveyAgreement.of(survey).resamples(100).seed(5).level(0.9);
        EvaluatorAgreement one = analysis.threads(1).run();
        EvaluatorAgreement three = analysis.threads(3).run();
        assertThat(three.table().in(Format.JSON)).isEqualTo(one.table().in(Format.JSON));
        assertThat(three.citiesTable().in(Format.JSON))
                .isEqualTo(one.citiesTable().in(Format.JSON));
        assertThat(one.table().in(Format.JSON))
                .isNotEqualTo(analysis.seed(6).run().table().in(Format.JSON));
    }
}
