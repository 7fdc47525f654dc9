package org.egovindex.index;

import java.util.Optional;
import org.egovindex.normalise.Normalisation;
import org.egovindex.normalise.Sample;
import org.egovindex.number.Values;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.treat.OutlierRemedy;
import org.egovindex.treat.OutlierTreatment;

/** An indicator: its treated numbers, which no run changes, and their normalisation. */
final class IndicatorStep extends Step {
    private final IndicatorColumn raw;
    private final Sample sample;
    private final Values imputed;
    private final Values filled;
    private final OutlierTreatment outliers;
    private final Optional<OutlierRemedy> remedy;
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
        this.filled = treatment.filled();
        this.outliers = treatment.outliers();
        this.remedy = treatment.remedy();
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

    /** The numbers before outliers were treated: divided, and gaps filled. */
    Values filled() {
        return filled;
    }

    OutlierTreatment outliers() {
        return outliers;
    }

    /** What was done on account of outliers, if anything. */
    Optional<OutlierRemedy> remedy() {
        return remedy;
    }

    /** The number of a unit after outliers were treated and before the transforms. */
    double afterOutliers(int unit) {
        double before = filled.get(unit);
        return remedy.map(what -> what.change().apply(before)).orElse(before);
    }

    /** The same of all units, as a row of its own. */
    Values afterOutliers() {
        Values after = Values.gaps(filled.size());
        after.copy(filled);
        remedy.ifPresent(what -> after.map(filled, what.change()::apply));
        return after;
    }

    /** Whether the number of a unit was changed on account of outliers. */
    boolean isMoved(int unit) {
        if (filled.isGap(unit)) {
            return false;
        }
        double after = afterOutliers(unit);
        return Double.isFinite(after) && after != filled.get(unit);
    }

    Normalisation normalisation() {
        return normalisation;
    }

    Optional<String> fault() {
        return normalisation.fault(sample);
    }
}
