package org.egovindex.normalise;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.Values;

/**
 * {@link Normalisations#distance(Reference)}.
 *
 * @param to the reference
 * @param cap whether nothing comes out above 1
 * @param constant what all get where all are the same; if none is given that is refused
 */
public record Distance(Reference to, boolean cap, OptionalDouble constant) implements Normalisation {
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
        if (constant.isPresent() && Scaling.isConstant(sample.values())) {
            Scaling.fill(sample.values(), out, constant.getAsDouble());
            return;
        }
        double worst = sample.worst();
        double reference = to.of(sample).orElse(worst);
        out.rescale(sample.values(), worst, reference - worst, 0, 1);
        if (cap) {
            out.map(out, x -> Math.min(1, x));
        }
    }

    @Override
    public Optional<String> fault(Sample sample) {
        if (sample.values().present() == 0 || (to == Reference.BEST && Scaling.isConstant(sample.values()))) {
            return Scaling.fault(sample, constant, id());
        }
        if (constant.isPresent() && Scaling.isConstant(sample.values())) {
            return Optional.empty();
        }
        OptionalDouble reference = to.of(sample);
        double worst = sample.worst();
        boolean better = reference.isPresent()
                && (sample.higherIsBetter() ? reference.getAsDouble() > worst : reference.getAsDouble() < worst);
        return better
                ? Optional.empty()
                : Optional.of("the reference " + to.setting() + " is "
                        + (reference.isPresent() ? reference.getAsDouble() : "not there")
                        + ", not better than the worst number, "
                        + worst + ".\nMaybe the direction is the other one, or the unit is called otherwise.");
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
        if (to != Reference.BEST) {
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
