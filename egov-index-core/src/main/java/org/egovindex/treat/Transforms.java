package org.egovindex.treat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * The transforms by name; each keeps the order of units. Worked lines use 100.
 *
 * <p>Fixed points of the normalisation that follows, such as goalposts, are stated in the indicator's own unit and go through
 * the same transforms. Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 5.
 */
public final class Transforms {
    /** The natural logarithm, for numbers above 0. 4.60517. The base plays no part once the result is scaled. */
    public static final Transform LOG = new Named("log", Map.of(), StrictMath::log);

    /** The decimal logarithm, for numbers above 0. 2. */
    public static final Transform LOG10 = new Named("log10", Map.of(), StrictMath::log10);

    private Transforms() {}

    /** A power above 0, for numbers of 0 or more; 0.5 is the square root: 10. */
    public static Transform power(double power) {
        require("power", power, power > 0);
        return new Named("power", Map.of("power", power), x -> x < 0 ? Double.NaN : StrictMath.pow(x, power));
    }

    /** Nothing above {@code at}: {@code min(x, at)}. Capped at 60, 60. */
    public static Transform cap(double at) {
        require("cap", at, true);
        return new Named("cap", Map.of("cap", at), x -> Math.min(x, at));
    }

    /** Nothing below {@code at}: {@code max(x, at)}. With a floor of 120, 120. */
    public static Transform floor(double at) {
        require("floor", at, true);
        return new Named("floor", Map.of("floor", at), x -> Math.max(x, at));
    }

    /** Nothing outside {@code lowest} to {@code highest}. Clipped to 0 to 60, 60. */
    public static Transform clip(double lowest, double highest) {
        require("lower end of a clip", lowest, lowest <= highest);
        require("upper end of a clip", highest, true);
        return new Named("clip", Map.of("clip", List.of(lowest, highest)), x -> Math.max(lowest, Math.min(highest, x)));
    }

    /** Times a factor above 0. By 0.01, 1. */
    public static Transform multiply(double factor) {
        require("factor", factor, factor > 0);
        return new Named("multiply", Map.of("multiply", factor), x -> x * factor);
    }

    /** Plus a constant, as before a logarithm of numbers that can be 0. Plus 1, 101. */
    public static Transform add(double constant) {
        require("constant", constant, true);
        return new Named("add", Map.of("add", constant), x -> x + constant);
    }

    /** All of them, one after the other. */
    public static DoubleUnaryOperator chain(List<Transform> steps) {
        List<Transform> all = new ArrayList<>(steps);
        return value -> {
            double result = value;
            for (Transform step : all) {
                result = step.apply(result);
            }
            return result;
        };
    }

    private static void require(String what, double number, boolean fits) {
        if (!Double.isFinite(number) || !fits) {
            throw new IllegalArgumentException("The " + what + " of a transform must be finite"
                    + " and keep the order of units, not " + number
                    + ".\nMaybe \"direction\": \"lower-is-better\" is meant.");
        }
    }

    /** A transform that is told from others by its settings. */
    private record Named(String id, Map<String, Object> settings, DoubleUnaryOperator function) implements Transform {
        @Override
        public double apply(double value) {
            return function.applyAsDouble(value);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Named that && id.equals(that.id) && settings.equals(that.settings);
        }

        @Override
        public int hashCode() {
            return id.hashCode() + 31 * settings.hashCode();
        }

        @Override
        public String toString() {
            return described();
        }
    }
}
