package org.egovindex.sensitivity;

import java.util.Optional;
import org.egovindex.number.SortedValues;
import org.egovindex.number.Values;
import org.egovindex.random.Draws;

/** Estimates of all indices of an output, and how they scatter when its rows are drawn again. */
final class Estimates {
    private final SobolAnalysis analysis;
    private final SaltelliOutputs outputs;
    private final Values[] first;
    private final Values[] total;
    private final Values[] interaction;

    private Estimates(SobolAnalysis analysis, SaltelliOutputs outputs) {
        this.analysis = analysis;
        this.outputs = outputs;
        int factors = outputs.factors().size();
        first = rows(factors);
        total = rows(factors);
        interaction = rows(factors);
    }

    /** Place 0 holds the estimate, the others those of the resamples; gaps where a resample does not vary. */
    private Values[] rows(int factors) {
        Values[] rows = new Values[factors];
        for (int i = 0; i < factors; i++) {
            rows[i] = Values.gaps(analysis.resamples() + 1);
        }
        return rows;
    }

    static Estimates of(SobolAnalysis analysis, SaltelliOutputs outputs) {
        Estimates estimates = new Estimates(analysis, outputs);
        estimates.estimate(outputs, 0);
        Draws draws = Draws.of(outputs.origin().seed());
        int[] places = new int[outputs.rows()];
        for (int resample = 0; resample < analysis.resamples(); resample++) {
            draws.at(resample, Stages.BOOTSTRAP);
            for (int i = 0; i < places.length; i++) {
                places[i] = draws.below(places.length);
            }
            SaltelliOutputs drawn = outputs.rows(places);
            if (drawn.varies()) {
                estimates.estimate(drawn, resample + 1);
            }
        }
        return estimates;
    }

    private void estimate(SaltelliOutputs sample, int place) {
        double variance = sample.variance(analysis.variance());
        double centre = analysis.first().centre(sample);
        for (int i = 0; i < first.length; i++) {
            double own = analysis.first().of(sample, i, variance, centre);
            double all = analysis.total().of(sample, i, variance);
            first[i].setDefined(place, own);
            total[i].setDefined(place, all);
            interaction[i].setDefined(place, all - own);
        }
    }

    /** The indices of a factor; none if an estimator divides by the variance of A alone, and that is 0. */
    FactorIndices factor(int place) {
        if (interaction[place].isGap(0)) {
            return FactorIndices.undefined(outputs.factors().get(place));
        }
        return FactorIndices.estimated(
                outputs.factors().get(place),
                index(first[place]),
                index(total[place]),
                index(interaction[place]),
                outputs.rows());
    }

    private SobolIndex index(Values estimates) {
        double value = estimates.get(0);
        Values resampled = Values.gaps(estimates.size());
        resampled.copy(estimates);
        resampled.clear(0);
        if (2 * resampled.present() <= analysis.resamples()) {
            return SobolIndex.exactly(value);
        }
        SortedValues sorted = new SortedValues(resampled.size());
        sorted.sort(resampled);
        double outside = (1 - analysis.confidence()) / 2;
        return new SobolIndex(
                value, Optional.of(new IndexInterval(sorted.quantile(outside), sorted.quantile(1 - outside))));
    }
}
