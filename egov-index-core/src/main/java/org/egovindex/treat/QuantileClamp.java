package org.egovindex.treat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.number.SortedValues;
import org.egovindex.number.Values;

/**
 * {@link OutlierTreatments#clampAtQuantiles}.
 *
 * @param lower probability of the quantile below which nothing is
 * @param upper probability of the quantile above which nothing is
 */
record QuantileClamp(double lower, double upper) implements OutlierTreatment {
    static final String ID = "clamp";

    QuantileClamp {
        if (!(lower >= 0 && lower < upper && upper <= 1)) {
            throw new IllegalArgumentException(
                    "The quantiles of a clamp must go from 0 or more to more, 1 at most, not " + lower + " and " + upper
                            + ".\nMaybe percentages were meant: 0.05 and 0.95.");
        }
    }

    @Override
    public Optional<OutlierRemedy> remedy(Values values) {
        if (values.present() == 0) {
            return Optional.empty();
        }
        SortedValues sorted = new SortedValues(values.size());
        sorted.sort(values);
        double lowest = sorted.quantile(lower);
        double highest = sorted.quantile(upper);
        boolean defined = Double.isFinite(highest - lowest) && lowest < highest;
        boolean changes = lowest > values.minimum() || highest < values.maximum();
        return defined && changes ? Optional.of(OutlierRemedy.within("clamped", lowest, highest)) : Optional.empty();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, Object> settings() {
        return Map.of("quantiles", List.of(lower, upper));
    }

    @Override
    public String toString() {
        return described();
    }
}
