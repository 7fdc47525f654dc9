package org.egovindex.quickstart;

import java.util.List;
import org.egovindex.agree.AgreementBootstrap;
import org.egovindex.agree.AgreementCoefficients;
import org.egovindex.agree.EvaluatorAgreement;
import org.egovindex.agree.Metric;
import org.egovindex.agree.Ratings;
import org.egovindex.agree.SurveyAgreement;
import org.egovindex.model.Survey;

/** An example of docs/methods/agreement.md: can the marks be trusted? */
public final class DoEvaluatorsAgree {
    private DoEvaluatorsAgree() {}

    /** How far the evaluators of a simulated wave agree, and three people who rated four sites. */
    public static void main(String[] arguments) {
        // docs: agree
        Survey survey = SampleWave.survey();
        EvaluatorAgreement agreement =
                SurveyAgreement.of(survey).resamples(200).seed(42).run();

        agreement.table().top(9).print();
        agreement.hardestTable().top(3).print();
        agreement.scoresTable().print();
        System.out.println(agreement.meanOfPairs(AgreementCoefficients.COHEN));

        Ratings ratings = Ratings.rows(
                List.of(List.of("3", "3", "2"), List.of("0", "0", "0"), List.of("1", "", "1"), List.of("2", "3", "3")));
        System.out.println(AgreementCoefficients.krippendorff(Metric.ORDINAL).of(ratings));
        System.out.println(AgreementBootstrap.of(42).of(AgreementCoefficients.GWET_AC1, ratings));
        // end
    }
}
