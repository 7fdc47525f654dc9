package org.egovindex.normalise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.Values;

/**
 * {@link Normalisations#goalposts(double, double)}.
 *
 * @param lower goalpost, in the indicator's own unit
 * @param upper goalpost, above the lower
 * @param clip whether nothing comes out beyond the range
 * @param low what the worse goalpost becomes
 * @param high what the better goalpost becomes
 */
public record Goalposts(double lower, double upper, boolean clip, double low, double high) implements Normalisation {
    /** Checks goalposts and range. */
    public Goalposts {
        if (!Double.isFinite(lower) || !Double.isFinite(upper) || !(lower < upper)) {
            throw new IllegalArgumentException("The lower goalpost, " + lower + ", must be below the upper, " + upper
                    + ", and both finite.\nMaybe the two are swapped; that less is better is said by the direction.");
        }
        Scaling.requireRange(low, high);
    }

    /** With everything beyond a goalpost counted as at it. */
    public Goalposts clipped() {
        return new Goalposts(lower, upper, true, low, high);
    }

    /** To another range. */
    public Goalposts within(double lowest, double highest) {
        return new Goalposts(lower, upper, clip, lowest, highest);
    }

    @Override
    public void normalise(Sample sample, Values out) {
        double worst = sample.point(sample.higherIsBetter() ? lower : upper);
        double best = sample.point(sample.higherIsBetter() ? upper : lower);
        Scaling.stretch(sample.values(), worst, best, low, high, out);
        if (clip) {
            Scaling.clamp(out, low, high);
        }
    }

    @Override
    public Optional<String> fault(Sample sample) {
        double from = sample.point(lower);
        double to = sample.point(upper);
        if (!Double.isFinite(from) || !Double.isFinite(to) || !(from < to)) {
            return Optional.of("the goalposts " + lower + " and " + upper + " become " + from + " and " + to
                    + " by the transform.\nMaybe the lower goalpost must be above 0 for a logarithm.");
        }
        Values values = sample.values();
        boolean fits =
                values.present() == 0 || (isFinite(values.minimum(), from, to) && isFinite(values.maximum(), from, to));
        return fits
                ? Optional.empty()
                : Optional.of("the numbers reach too far beyond the goalposts " + lower + " and " + upper
                        + " to be compared with them.\nMaybe the goalposts are in another unit.");
    }

    private boolean isFinite(double number, double from, double to) {
        return Double.isFinite((high - low) * ((number - from) / (to - from)))
                && Double.isFinite((high - low) * ((number - to) / (to - from)));
    }

    @Override
    public OptionalDouble bestPoint(Sample sample) {
        return OptionalDouble.of(sample.higherIsBetter() ? upper : lower);
    }

    @Override
    public boolean dependsOnSample() {
        return false;
    }

    @Override
    public Optional<List<Double>> bounds() {
        return clip ? Optional.of(List.of(low, high)) : Optional.empty();
    }

    @Override
    public String id() {
        return "goalposts";
    }

    @Override
    public Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("lower", lower);
        settings.put("upper", upper);
        if (clip) {
            settings.put("clip", true);
        }
        Scaling.putRange(settings, low, high);
        return settings;
    }

    @Override
    public String toString() {
        return described();
    }
}
