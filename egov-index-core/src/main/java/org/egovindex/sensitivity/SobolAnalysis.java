package org.egovindex.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From the outputs of a Saltelli design to Sobol indices with intervals: the choices.
 *
 * @param first estimator of first-order indices
 * @param total estimator of total indices
 * @param variance by which both are divided
 * @param resamples of the bootstrap; 0 for no intervals
 * @param confidence such as 0.95: that of the intervals
 */
public record SobolAnalysis(
        FirstOrderEstimator first, TotalEstimator total, PooledVariance variance, int resamples, double confidence) {
    /** Saltelli 2010 centred, Jansen, population variance, 1,000 resamples, 95 %. */
    public static final SobolAnalysis USUAL = new SobolAnalysis(
            FirstOrderEstimator.SALTELLI_2010_CENTRED,
            TotalEstimator.JANSEN_1999,
            PooledVariance.POPULATION,
            1_000,
            0.95);

    /** Checks resamples and confidence. */
    public SobolAnalysis {
        if (resamples < 0) {
            throw new IllegalArgumentException(
                    "The number of resamples must be 0 or more, not " + resamples + ".\nMaybe 1,000 is meant.");
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "The confidence must lie between 0 and 1, not " + confidence + ".\nMaybe 0.95 is meant.");
        }
    }

    /** With other estimators. */
    public SobolAnalysis with(FirstOrderEstimator otherFirst, TotalEstimator otherTotal) {
        return new SobolAnalysis(otherFirst, otherTotal, variance, resamples, confidence);
    }

    /** With the other variance. */
    public SobolAnalysis with(PooledVariance other) {
        return new SobolAnalysis(first, total, other, resamples, confidence);
    }

    /** With another number of resamples. */
    public SobolAnalysis withResamples(int other) {
        return new SobolAnalysis(first, total, variance, other, confidence);
    }

    /** With intervals of another confidence. */
    public SobolAnalysis withConfidence(double other) {
        return new SobolAnalysis(first, total, variance, resamples, other);
    }

    /**
     * The indices of an output. Intervals are those of the bootstrap: rows are drawn again, with replacement, under the seed of the design,
     * and the middle of the estimates is taken. It treats rows as independent, so that for Sobol points intervals are rather too wide.
     * Where the output does not vary, indices are undefined and said to be. Cost: rows times factors for each resample.
     */
    public SobolIndices of(String output, SaltelliOutputs outputs) {
        List<FactorIndices> lines = new ArrayList<>();
        if (outputs.varies()) {
            Estimates estimates = Estimates.of(this, outputs);
            for (int i = 0; i < outputs.factors().size(); i++) {
                lines.add(estimates.factor(i));
            }
        } else {
            outputs.factors().forEach(factor -> lines.add(FactorIndices.undefined(factor)));
        }
        return new SobolIndices(output, lines, Optional.of(outputs.origin()), method(outputs));
    }

    private List<String> method(SaltelliOutputs outputs) {
        SaltelliOrigin origin = outputs.origin();
        int factors = outputs.factors().size();
        List<String> lines = new ArrayList<>();
        lines.add("first order: " + first + "; total: " + total + "; " + variance);
        lines.add(Figures.whole(origin.rows()) + " rows, "
                + Figures.whole((long) origin.rows() * (factors + 2)) + " runs, seed " + origin.seed() + ", "
                + origin.generator());
        if (outputs.rows() < origin.rows()) {
            lines.add(Figures.count(origin.rows() - outputs.rows(), "row") + " left out for want of an output");
        }
        if (resamples > 0) {
            lines.add("intervals of " + Figures.percent(confidence) + ": percentiles of " + Figures.whole(resamples)
                    + " resamples of rows");
        }
        return lines;
    }
}
