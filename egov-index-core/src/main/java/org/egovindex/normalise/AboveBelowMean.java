package org.egovindex.normalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.Values;

/**
 * {@link Normalisations#aboveBelowMean(double)}.
 *
 * @param band around the mean, as a share of it, 0 or more and below 1
 */
record AboveBelowMean(double band) implements Normalisation {
    AboveBelowMean {
        if (!(band >= 0 && band < 1)) {
            throw new IllegalArgumentException("The band must be a share of the mean from 0 to below 1, not " + band
                    + ".\nMaybe a percentage was meant: 0.2 for 20 %.");
        }
    }

    @Override
    public void normalise(Sample sample, Values out) {
        double mean = sample.values().mean();
        double above = mean * (1 + band);
        double below = mean * (1 - band);
        double sign = sample.higherIsBetter() ? 1 : -1;
        for (int i = 0; i < out.size(); i++) {
            if (sample.values().isGap(i)) {
                out.clear(i);
            } else {
                double number = sample.values().get(i);
                out.set(i, number > above ? sign : number < below ? -sign : 0);
            }
        }
    }

    @Override
    public Optional<String> fault(Sample sample) {
        if (sample.values().present() == 0) {
            return Scaling.fault(sample, OptionalDouble.empty(), id());
        }
        double mean = sample.values().mean();
        return band == 0 || mean > 0
                ? Optional.empty()
                : Optional.of(
                        "a band around the mean needs a mean above 0, not " + mean + ".\nMaybe a band of 0 is meant.");
    }

    @Override
    public boolean dependsOnSample() {
        return true;
    }

    @Override
    public Optional<List<Double>> bounds() {
        return Optional.of(List.of(-1.0, 1.0));
    }

    @Override
    public String id() {
        return "above-below-mean";
    }

    @Override
    public Map<String, Object> settings() {
        return band == 0 ? Map.of() : Map.of("band", band);
    }

    @Override
    public String toString() {
        return described();
    }
}
