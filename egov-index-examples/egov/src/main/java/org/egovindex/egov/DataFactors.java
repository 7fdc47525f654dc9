package org.egovindex.egov;

import java.util.function.Function;
import org.egovindex.egov.FactorRecipe.Varied;
import org.egovindex.model.Survey;
import org.egovindex.robust.Factor;
import org.egovindex.robust.Factors;

/** The factors of data, from their texts. */
final class DataFactors {
    private DataFactors() {}

    static FactorRecipe measurement(FactorText text) {
        Factor factor = Factors.measurementError(text.share(), text.nodes().toArray(String[]::new));
        return analysed -> Varied.by(factor);
    }

    static FactorRecipe markErrors(FactorText text) {
        double probability = text.share();
        if (!(probability > 0 && probability <= 1)) {
            throw text.refused("needs a probability above 0 % and up to 100 %");
        }
        return ofMarks(text, survey -> Factors.markErrors(survey, probability));
    }

    static FactorRecipe evaluators(FactorText text) {
        return ofMarks(text, Factors::resampledEvaluators);
    }

    static FactorRecipe oneEvaluator(FactorText text) {
        return ofMarks(text, Factors::oneEvaluator);
    }

    private static FactorRecipe ofMarks(FactorText text, Function<Survey, Factor> factor) {
        return analysed -> Varied.by(factor.apply(analysed.survey()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the factor " + text.kind().id() + " needs marks of evaluators: give --marks, not --data."))));
    }
}
