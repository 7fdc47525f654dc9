package org.egovindex.index;

import java.util.Optional;
import org.egovindex.normalise.Normalisation;
import org.egovindex.normalise.Sample;
import org.egovindex.number.Values;
import org.egovindex.table.IndicatorColumn;

/** An indicator: its treated numbers, which no run changes, and their normalisation. */
final class IndicatorStep extends Step {
    private final IndicatorColumn raw;
    private final Sample sample;
    private final Values imputed;
    private final Normalisation normalisation;
    private final boolean defined;

    IndicatorStep(Node node, String pointer, Treatment treatment, Normalisation normalisation, boolean defined) {
        super(
                node,
                pointer,
                defined && treatment.values().present() == treatment.values().size());
        this.raw = treatment.raw();
        this.sample = treatment.sample();
        this.imputed = treatment.imputed();
        this.normalisation = normalisation;
        this.defined = defined;
    }

    @Override
    void evaluate(Run run, Values out) {
        if (!defined) {
            out.clear();
            return;
        }
        normalisation.normalise(sample, out);
        round(out);
    }

    /** Whether it can be normalised; what counts nowhere need not be. */
    boolean isDefined() {
        return defined;
    }

    /** The numbers of the table before any treatment; words as what they are worth. */
    IndicatorColumn raw() {
        return raw;
    }

    Values treated() {
        return sample.values();
    }

    Sample sample() {
        return sample;
    }

    boolean isImputed(int unit) {
        return !imputed.isGap(unit);
    }

    /** What the gap of this unit was filled with, after the division by a denominator and before the transforms. */
    double imputed(int unit) {
        return imputed.get(unit);
    }

    Normalisation normalisation() {
        return normalisation;
    }

    Optional<String> fault() {
        return normalisation.fault(sample);
    }
}
