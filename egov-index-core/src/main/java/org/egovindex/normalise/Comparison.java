package org.egovindex.normalise;

import java.util.Map;
import java.util.Optional;
import org.egovindex.number.Decimals;
import org.egovindex.number.Values;

/**
 * {@link Normalisations#ratio(Reference)} and {@link Normalisations#relativeDifference(Reference)}.
 *
 * @param to the reference
 * @param difference whether the reference is taken away first
 */
record Comparison(Reference to, boolean difference) implements Normalisation {
    @Override
    public void normalise(Sample sample, Values out) {
        Values values = sample.values();
        double reference = to.of(sample);
        if (difference) {
            out.rescale(values, reference, reference, 0, sample.higherIsBetter() ? 1 : -1);
        } else if (sample.higherIsBetter()) {
            out.rescale(values, 0, reference, 0, 1);
        } else {
            for (int i = 0; i < out.size(); i++) {
                if (values.isGap(i)) {
                    out.clear(i);
                } else {
                    out.set(i, reference / values.get(i));
                }
            }
        }
    }

    @Override
    public Optional<String> fault(Sample sample) {
        Optional<String> fault = Scaling.fault(sample, id());
        if (fault.isPresent()) {
            return dependsOnSample() || sample.values().present() > 0 ? fault : Optional.empty();
        }
        if (!to.isIn(sample)) {
            return absent(to);
        }
        double reference = to.of(sample);
        if (!(reference > 0)) {
            return Optional.of("the reference " + to.setting() + " must be above 0, not " + Decimals.text(reference)
                    + ".\nMaybe min-max, or distance, fits numbers that can be 0 or less.");
        }
        double lowest = sample.values().minimum();
        boolean positive = difference || lowest > 0 || (lowest == 0 && sample.higherIsBetter());
        if (!positive) {
            return Optional.of("a ratio needs numbers " + (sample.higherIsBetter() ? "of 0 or more" : "above 0")
                    + ", not " + Decimals.text(lowest) + ".\nMaybe min-max or distance is meant.");
        }
        return isFinite(sample, reference)
                ? Optional.empty()
                : Optional.of("the numbers are too far from the reference " + to.setting() + ", " + reference
                        + ", to be compared with it.\nMaybe it is in another unit.");
    }

    private boolean isFinite(Sample sample, double reference) {
        double lowest = sample.values().minimum();
        boolean reciprocal = !difference && !sample.higherIsBetter();
        double ratio = reciprocal ? reference / lowest : sample.values().maximum() / reference;
        return Double.isFinite(ratio) && (reciprocal || Double.isFinite(lowest / reference));
    }

    /** That the sample does not have the reference. */
    static Optional<String> absent(Reference to) {
        return Optional.of("the reference " + to.setting()
                + " has no number here.\nMaybe the unit is called otherwise or has a gap, or the number cannot be"
                + " transformed as the indicator is.");
    }

    @Override
    public boolean dependsOnSample() {
        return to.dependsOnSample();
    }

    @Override
    public String id() {
        return difference ? "relative-difference" : "ratio";
    }

    @Override
    public Map<String, Object> settings() {
        Reference usual = difference ? Reference.MEAN : Reference.BEST;
        return to.equals(usual) ? Map.of() : Map.of("to", to.setting());
    }

    @Override
    public String toString() {
        return described();
    }
}
