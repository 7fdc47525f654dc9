package org.egovindex.treat;

import java.util.Map;
import java.util.Optional;
import org.egovindex.number.Values;

/**
 * A logarithm of the distance from one end: {@code ln(x - end + plus)}, or mirrored {@code -ln(end + plus - x)}, where {@code plus} is a
 * hundredth of the range. Source: {@code log_CT} and {@code log_CT_plus} of COINr.
 *
 * @param end the smallest number, or mirrored the largest
 * @param plus so that the distance is never 0
 * @param mirrored whether the distance is that from the largest number
 */
record TailLog(double end, double plus, boolean mirrored) implements Transform {
    private static final double SHARE_OF_RANGE = 0.01;

    /** The logarithm that draws in the large numbers; nothing if their range is too wide or too narrow for a double. */
    static Optional<Transform> high(Values values) {
        return of(values.minimum(), values, false);
    }

    /** The one that draws in the small numbers. */
    static Optional<Transform> low(Values values) {
        return of(values.maximum(), values, true);
    }

    private static Optional<Transform> of(double end, Values values, boolean mirrored) {
        double range = values.maximum() - values.minimum();
        double plus = SHARE_OF_RANGE * range;
        return plus > 0 && Double.isFinite(range + plus)
                ? Optional.of(new TailLog(end, plus, mirrored))
                : Optional.empty();
    }

    @Override
    public double apply(double value) {
        return mirrored ? -StrictMath.log(end + plus - value) : StrictMath.log(value - end + plus);
    }

    @Override
    public String id() {
        return "tail-log";
    }

    @Override
    public Map<String, Object> settings() {
        return Map.of(mirrored ? "below" : "above", end);
    }

    @Override
    public String toString() {
        return described();
    }
}
