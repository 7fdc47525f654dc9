package org.egovindex.egov;

import java.util.Optional;
import org.egovindex.index.CompositeIndex;
import org.egovindex.model.Survey;
import org.egovindex.robust.Factor;
import org.egovindex.weight.WeightSpace;

/** A factor that was read, and waits for the index it varies. */
@FunctionalInterface
interface FactorRecipe {
    /** The factor for an index; throws if it does not fit. */
    Varied on(Analysed analysed);

    /**
     * What is analysed.
     *
     * @param index the index
     * @param survey the marks it was made of, if it was
     */
    record Analysed(CompositeIndex index, Optional<Survey> survey) {}

    /**
     * What varies.
     *
     * @param factor as it is drawn
     * @param space the weights it admits, if it says which; what exact ranges are over
     */
    record Varied(Factor factor, Optional<WeightSpace> space) {
        /** A factor that says nothing of admissible weights. */
        static Varied by(Factor factor) {
            return new Varied(factor, Optional.empty());
        }
    }
}
