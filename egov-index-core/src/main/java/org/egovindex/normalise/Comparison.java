package org.egovindex.normalise;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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
        double reference = to.of(sample).orElse(1);
        if (difference) {
            out.rescale(sample.values(), reference, sample.higherIsBetter() ? reference : -reference, 0, 1);
        } else if (sample.higherIsBetter()) {
            out.rescale(sample.values(), 0, reference, 0, 1);
        } else {
            out.map(sample.values(), x -> reference / x);
        }
    }

    @Override
    public Optional<String> fault(Sample sample) {
        OptionalDouble reference = to.of(sample);
        if (reference.isEmpty() || !(reference.getAsDouble() > 0)) {
            return Optional.of("the reference " + to.setting() + " must be a number above 0, but is "
                    + (reference.isPresent() ? reference.getAsDouble() : "not there")
                    + ".\nMaybe another reference, or min-max, fits numbers that can be 0 or less.");
        }
        double lowest = sample.values().present() == 0 ? 1 : sample.values().minimum();
        boolean fits = difference || lowest > 0 || (lowest == 0 && sample.higherIsBetter());
        return fits
                ? Optional.empty()
                : Optional.of("a ratio needs numbers " + (sample.higherIsBetter() ? "of 0 or more" : "above 0")
                        + ", not " + lowest + ".\nMaybe min-max or distance is meant.");
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
        return to == usual ? Map.of() : Map.of("to", to.setting());
    }

    @Override
    public String toString() {
        return described();
    }
}
