package org.egovindex.normalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.Decimals;
import org.egovindex.number.Values;

/** What linear normalisations have in common: a target range, and an answer where all numbers are the same. */
final class Scaling {
    private Scaling() {}

    static void requireRange(double low, double high) {
        if (!Double.isFinite(low) || !Double.isFinite(high) || !(low < high)) {
            throw new IllegalArgumentException("The range [" + low + ", " + high
                    + "] must go from a lower to a higher finite number.\nMaybe the two are swapped.");
        }
    }

    static void putRange(Map<String, Object> settings, double low, double high) {
        if (low != 0 || high != 1) {
            settings.put("range", List.of(low, high));
        }
    }

    static void putConstant(Map<String, Object> settings, OptionalDouble constant) {
        constant.ifPresent(value -> settings.put("constant", value));
    }

    /** Puts one number wherever the sample has one. */
    static void fill(Values from, Values out, double number) {
        for (int i = 0; i < out.size(); i++) {
            if (from.isGap(i)) {
                out.clear(i);
            } else {
                out.set(i, number);
            }
        }
    }

    /** Makes the lowest and the highest come out as exactly the ends of the range, whatever the last bits say. */
    static void pin(Values out, double low, double high) {
        if (low != 0 || high != 1) {
            out.map(out, x -> Math.max(low, Math.min(high, x)));
        }
    }

    static boolean isConstant(Values values) {
        return values.present() == 0 || values.minimum() == values.maximum();
    }

    static Optional<String> fault(Sample sample, OptionalDouble constant, String id) {
        Values values = sample.values();
        int present = values.present();
        if (present == 0) {
            return Optional.of("no unit has a number, so there is nothing for " + id
                    + " to look at.\nMaybe the column is empty: fill its gaps, or leave the indicator out.");
        }
        if (constant.isEmpty() && isConstant(values)) {
            return Optional.of("all " + present + " units have the number " + Decimals.text(values.minimum())
                    + ", so there is nothing for " + id
                    + " to scale by.\nMaybe give \"constant\": 0.5 as the value of all, or use goalposts.");
        }
        return Optional.empty();
    }
}
