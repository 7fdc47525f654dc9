package org.egovindex.treat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.egovindex.number.Values;

/**
 * {@link OutlierTreatments#winsorise(int)}.
 *
 * @param most how many numbers may be moved before it is given up
 * @param skewness from which on, its sign aside, numbers are treated if their kurtosis is beyond its threshold too
 * @param kurtosis from which on numbers are treated if their skewness is beyond its threshold too
 * @param otherwise what is done where moving so many is not enough
 */
public record Winsorising(int most, double skewness, double kurtosis, Otherwise otherwise) implements OutlierTreatment {
    static final String ID = "winsorise";
    static final double USUAL_SKEWNESS = 2;
    static final double USUAL_KURTOSIS = 3.5;

    private static final double LARGEST = 1e6;

    /** What is done where the shape is still beyond the thresholds after as many numbers were moved as may be. */
    public enum Otherwise {
        /** They stay moved. */
        NOTHING,
        /** Instead of moving any, all numbers become a logarithm of their distance from the smallest. */
        LOG,
        /** The same, but of their distance from the largest where the long tail is on the side of small numbers. */
        LOG_BY_TAIL;

        /** The name in documents. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** That of this name, if there is one. */
        public static Optional<Otherwise> find(String id) {
            for (Otherwise one : values()) {
                if (one.id().equals(id)) {
                    return Optional.of(one);
                }
            }
            return Optional.empty();
        }
    }

    /** Checks limit and thresholds. */
    public Winsorising {
        if (most < 0) {
            throw new IllegalArgumentException("How many numbers may be winsorised must be 0 or more, not " + most
                    + ".\nMaybe 5 is meant, which is usual.");
        }
        if (!(skewness >= 0 && skewness <= LARGEST && Math.abs(kurtosis) <= LARGEST)) {
            throw new IllegalArgumentException(
                    "The thresholds of winsorising must lie between 0 and 1,000,000 for the skewness"
                            + " and between -1,000,000 and 1,000,000 for the kurtosis, not " + skewness + " and "
                            + kurtosis + ".\nMaybe 2 and 3.5 are meant, which are usual.");
        }
    }

    /** With other thresholds; both must be reached for a number to be moved. */
    public Winsorising beyond(double skewnessFrom, double kurtosisFrom) {
        return new Winsorising(most, skewnessFrom, kurtosisFrom, otherwise);
    }

    /**
     * With the logarithm {@code ln(x - min + 0.01 (max - min))} of all numbers, none of them moved, where moving them is not enough. With a
     * {@code most} of 0 and the numbers 1 to 8 and 100, 1 becomes -0.0101 and 100 becomes 4.6051.
     *
     * <p>Its skewness may be beyond the thresholds still; below 0 it was made worse. Source: {@code log_CT} of COINr, which is usual there.
     */
    public Winsorising thenLog() {
        return new Winsorising(most, skewness, kurtosis, Otherwise.LOG);
    }

    /**
     * The same where the skewness is above 0, and else {@code -ln(max + 0.01 (max - min) - x)}, which draws in the small numbers. Source:
     * {@code log_CT_plus} of COINr.
     */
    public Winsorising thenLogByTail() {
        return new Winsorising(most, skewness, kurtosis, Otherwise.LOG_BY_TAIL);
    }

    @Override
    public Optional<OutlierRemedy> remedy(Values values) {
        Optional<Shape> found = Shape.of(values).filter(this::isBeyond);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Tails tails = new Tails(values);
        Optional<Shape> shape = found;
        while (shape.filter(this::isBeyond).isPresent() && tails.moved() < most) {
            tails.pull(shape.get());
            shape = tails.shape();
        }
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        if (otherwise != Otherwise.NOTHING && isBeyond(shape.get())) {
            return log(values, found.get());
        }
        return tails.moved() > 0
                ? Optional.of(OutlierRemedy.within("winsorised", tails.lowest(), tails.highest()))
                : Optional.empty();
    }

    private boolean isBeyond(Shape shape) {
        return shape.isBeyond(skewness, kurtosis);
    }

    private Optional<OutlierRemedy> log(Values values, Shape shape) {
        boolean high = otherwise == Otherwise.LOG || shape.leansHigh();
        return (high ? TailLog.high(values) : TailLog.low(values))
                .map(log -> OutlierRemedy.rescaled("taken as logarithm", log));
    }

    @Override
    public boolean dependsOnSample() {
        return most > 0 || otherwise != Otherwise.NOTHING;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("most", most);
        settings.put("skewness", skewness);
        settings.put("kurtosis", kurtosis);
        if (otherwise != Otherwise.NOTHING) {
            settings.put("otherwise", otherwise.id());
        }
        return settings;
    }

    @Override
    public String toString() {
        return described();
    }
}
