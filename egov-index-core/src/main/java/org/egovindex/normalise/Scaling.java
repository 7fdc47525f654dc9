package org.egovindex.normalise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.Decimals;
import org.egovindex.number.Values;

/** What linear normalisations have in common: a target range, and an answer where all numbers are the same. */
final class Scaling {
    /** About 14 digits. */
    private static final double SAME = 0x1p-47;
    /** Beyond this, and nearer together than its reciprocal, squares and quotients are no longer numbers. */
    private static final double LARGEST = 1e150;

    private Scaling() {}

    static void requireRange(double low, double high) {
        if (!Double.isFinite(low) || !Double.isFinite(high) || !(low < high)) {
            throw new IllegalArgumentException("The range [" + low + ", " + high
                    + "] must go from a lower to a higher finite number.\nMaybe the two are swapped.");
        }
    }

    static void requireFinite(String what, OptionalDouble number) {
        if (!Double.isFinite(number.orElse(0))) {
            throw new IllegalArgumentException(
                    what + " must be a finite number, not " + number.orElse(0) + ".\nMaybe it can be left out.");
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

    static List<Double> bounds(double low, double high, OptionalDouble constant) {
        return List.of(Math.min(low, constant.orElse(low)), Math.max(high, constant.orElse(high)));
    }

    /** Whether {@code number} is above {@code limit} by more than the last of 14 digits. */
    static boolean isAbove(double number, double limit, double magnitude) {
        return number - limit > SAME * magnitude;
    }

    /** Whether all numbers are the same to 14 digits; also if there are none. */
    static boolean isConstant(Values values) {
        if (values.present() == 0) {
            return true;
        }
        double lowest = values.minimum();
        double highest = values.maximum();
        double magnitude = Math.max(Math.abs(lowest), Math.abs(highest));
        return !isAbove(highest, lowest, magnitude) || highest - lowest < 1 / LARGEST;
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

    /** Stretches a row so that {@code worst} becomes exactly {@code low}, and {@code best} exactly {@code high}. */
    static void stretch(Values from, double worst, double best, double low, double high, Values out) {
        double scale = high - low;
        out.rescale(from, worst, Math.abs(best - worst), low, best > worst ? scale : -scale);
        if (low + scale != high) {
            pin(from, best, best > worst, high, out);
        }
    }

    /** Where {@code low + (high - low)} is not {@code high} in its last bit: puts it right, and what lies around it. */
    private static void pin(Values from, double best, boolean rising, double high, Values out) {
        for (int i = 0; i < out.size(); i++) {
            if (!out.isGap(i)) {
                double beyond = rising ? from.get(i) - best : best - from.get(i);
                double number = out.get(i);
                out.set(i, beyond == 0 ? high : beyond < 0 ? Math.min(number, high) : Math.max(number, high));
            }
        }
    }

    /** Moves what lies outside to the nearer end. */
    static void clamp(Values out, double low, double high) {
        for (int i = 0; i < out.size(); i++) {
            if (!out.isGap(i)) {
                out.set(i, Math.max(low, Math.min(high, out.get(i))));
            }
        }
    }

    /** Why a method that looks at the sample cannot: there is nothing to look at, or it is out of all proportion. */
    static Optional<String> fault(Sample sample, String method) {
        Values values = sample.values();
        if (values.present() == 0) {
            return Optional.of("no unit has a number, so there is nothing for " + method
                    + " to look at.\nMaybe the column is empty: fill its gaps, or leave the indicator out.");
        }
        double lowest = values.minimum();
        double highest = values.maximum();
        return Math.max(-lowest, highest) <= LARGEST
                ? Optional.empty()
                : Optional.of("the numbers reach from " + lowest + " to " + highest + ", but " + method
                        + " can only compare numbers within " + LARGEST + ".\nMaybe one of them is a misprint.");
    }

    /** The same, or that all numbers are the same and nobody said what they become. */
    static Optional<String> fault(Sample sample, OptionalDouble constant, String method) {
        Optional<String> fault = fault(sample, method);
        Values values = sample.values();
        if (fault.isPresent() || constant.isPresent() || !isConstant(values)) {
            return fault;
        }
        int present = values.present();
        return Optional.of((present == 1 ? "the only unit has" : "all " + present + " units have") + " the value "
                + Decimals.text(values.minimum()) + ", so there is nothing for " + method
                + " to scale by.\nMaybe give \"constant\": 0.5 as the value of all, or use goalposts.");
    }
}
