package org.egovindex.normalise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.Values;

/**
 * {@link Normalisations#zScore()}.
 *
 * @param population whether the deviation is that of a population (n) instead of a sample (n - 1)
 * @param mean of the result
 * @param deviation of the result, above 0
 * @param constant what all get where all are the same; if none is given that is refused
 */
public record ZScore(boolean population, double mean, double deviation, OptionalDouble constant)
        implements Normalisation {
    /** Checks the target. */
    public ZScore {
        if (!Double.isFinite(mean) || !Double.isFinite(deviation) || !(deviation > 0)) {
            throw new IllegalArgumentException(
                    "The target of a z-score must be a finite mean and a deviation above 0, not " + mean + " and "
                            + deviation + ".\nMaybe the two are swapped.");
        }
        Scaling.requireFinite("The constant of a z-score", constant);
    }

    /** With the deviation of a population: the sum of squares is divided by n. */
    public ZScore ofPopulation() {
        return new ZScore(true, mean, deviation, constant);
    }

    /** With another mean and deviation of the result. */
    public ZScore to(double otherMean, double otherDeviation) {
        return new ZScore(population, otherMean, otherDeviation, constant);
    }

    /** With a value for all where all are the same. */
    public ZScore constantAs(double value) {
        return new ZScore(population, mean, deviation, OptionalDouble.of(value));
    }

    @Override
    public void normalise(Sample sample, Values out) {
        Values values = sample.values();
        if (constant.isPresent() && Scaling.isConstant(values)) {
            Scaling.fill(values, out, constant.getAsDouble());
            return;
        }
        double centre = values.mean();
        int freedom = values.present() - (population ? 0 : 1);
        double spread = Math.sqrt(values.powers(centre, 2) / freedom);
        out.rescale(values, centre, spread, mean, sample.higherIsBetter() ? deviation : -deviation);
    }

    @Override
    public Optional<String> fault(Sample sample) {
        return Scaling.fault(sample, constant, id());
    }

    @Override
    public boolean dependsOnSample() {
        return true;
    }

    @Override
    public String id() {
        return "z-score";
    }

    @Override
    public Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        if (population) {
            settings.put("deviation", "population");
        }
        if (mean != 0) {
            settings.put("mean", mean);
        }
        if (deviation != 1) {
            settings.put("sd", deviation);
        }
        Scaling.putConstant(settings, constant);
        return settings;
    }

    @Override
    public String toString() {
        return described();
    }
}
