package org.egovindex.normalise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.Decimals;
import org.egovindex.number.Values;

/**
 * {@link Normalisations#distance(Reference)}.
 *
 * @param to the reference
 * @param cap whether nothing comes out above 1
 * @param constant what all get where all are the same; if none is given that is refused
 */
public record Distance(Reference to, boolean cap, OptionalDouble constant) implements Normalisation {
    /** Checks the constant. */
    public Distance {
        Scaling.requireFinite("The constant of distance", constant);
    }

    /** With whatever is beyond the reference counted as at it. */
    public Distance capped() {
        return new Distance(to, true, constant);
    }

    /** With a value for all where all are the same. */
    public Distance constantAs(double value) {
        return new Distance(to, cap, OptionalDouble.of(value));
    }

    @Override
    public void normalise(Sample sample, Values out) {
        Values values = sample.values();
        if (constant.isPresent() && Scaling.isConstant(values)) {
            Scaling.fill(values, out, constant.getAsDouble());
            return;
        }
        Scaling.stretch(values, sample.worst(), to.of(sample), 0, 1, out);
        if (cap) {
            Scaling.clamp(out, 0, 1);
        }
    }

    @Override
    public Optional<String> fault(Sample sample) {
        Optional<String> fault = Scaling.fault(sample, constant, id());
        if (fault.isPresent() || Scaling.isConstant(sample.values())) {
            return fault;
        }
        if (!to.isIn(sample)) {
            return Comparison.absent(to);
        }
        double worst = sample.worst();
        double reference = to.of(sample);
        double way = sample.higherIsBetter() ? reference - worst : worst - reference;
        return way > 0 && Double.isFinite((sample.best() - worst) / way)
                ? Optional.empty()
                : Optional.of("the reference " + to.setting() + ", " + Decimals.text(reference)
                        + ", must be better than the worst number, " + Decimals.text(worst)
                        + ".\nMaybe the direction is the other one, or the reference is in another unit.");
    }

    @Override
    public OptionalDouble bestPoint(Sample sample) {
        return to instanceof Reference.Fixed fixed ? OptionalDouble.of(fixed.number()) : OptionalDouble.empty();
    }

    @Override
    public boolean dependsOnSample() {
        return true;
    }

    @Override
    public String id() {
        return "distance";
    }

    @Override
    public Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        if (!to.equals(Reference.BEST)) {
            settings.put("to", to.setting());
        }
        if (cap) {
            settings.put("cap", true);
        }
        Scaling.putConstant(settings, constant);
        return settings;
    }

    @Override
    public String toString() {
        return described();
    }
}
