package org.egovindex.normalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.number.Decimals;
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
        Values values = sample.values();
        double mean = values.mean();
        double above = mean * (1 + band);
        double below = mean * (1 - band);
        double magnitude = Math.max(Math.abs(values.minimum()), Math.abs(values.maximum()));
        double sign = sample.higherIsBetter() ? 1 : -1;
        for (int i = 0; i < out.size(); i++) {
            if (values.isGap(i)) {
                out.clear(i);
            } else {
                boolean over = Scaling.isAbove(values.get(i), above, magnitude);
                boolean under = Scaling.isAbove(below, values.get(i), magnitude);
                out.set(i, over ? sign : under ? -sign : 0);
            }
        }
    }

    @Override
    public Optional<String> fault(Sample sample) {
        Optional<String> fault = Scaling.fault(sample, id());
        if (fault.isPresent() || band == 0 || sample.values().mean() > 0) {
            return fault;
        }
        return Optional.of("a band around the mean needs a mean above 0, not "
                + Decimals.text(sample.values().mean()) + ".\nMaybe a band of 0 is meant.");
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
