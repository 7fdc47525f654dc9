package org.egovindex.normalise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.Values;

/**
 * {@link Normalisations#minMax()}.
 *
 * @param low what the worst gets
 * @param high what the best gets
 * @param constant what all get where all are the same; if none is given that is refused
 */
public record MinMax(double low, double high, OptionalDouble constant) implements Normalisation {
    /** Checks the range. */
    public MinMax {
        Scaling.requireRange(low, high);
        Scaling.requireFinite("The constant of min-max", constant);
    }

    /** To another range. */
    public MinMax within(double lowest, double highest) {
        return new MinMax(lowest, highest, constant);
    }

    /** With a value for all where all are the same. */
    public MinMax constantAs(double value) {
        return new MinMax(low, high, OptionalDouble.of(value));
    }

    @Override
    public void normalise(Sample sample, Values out) {
        if (constant.isPresent() && Scaling.isConstant(sample.values())) {
            Scaling.fill(sample.values(), out, constant.getAsDouble());
        } else {
            Scaling.stretch(sample.values(), sample.worst(), sample.best(), low, high, out);
        }
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
    public Optional<List<Double>> bounds() {
        return Optional.of(Scaling.bounds(low, high, constant));
    }

    @Override
    public String id() {
        return "min-max";
    }

    @Override
    public Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        Scaling.putRange(settings, low, high);
        Scaling.putConstant(settings, constant);
        return settings;
    }

    @Override
    public String toString() {
        return described();
    }
}
