package org.egovindex.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * To how many decimals a number is rounded, and which way a half goes.
 *
 * <p>Rounding is part of a method when the published rank is the rank of the published, rounded score. Half-up:
 * 7.015 becomes 7.02 and 1.005 becomes 1.01; half-even: 7.02 and 1.00.
 *
 * @param decimals digits after the point, -340 to 340, as far as doubles reach; -3 rounds to thousands
 * @param mode which way a half goes; the other modes of the JDK are not methods anyone publishes by
 */
public record Rounding(int decimals, RoundingMode mode) {
    private static final int MOST = 340;

    /** Checks the range and the mode. */
    public Rounding {
        if (decimals < -MOST || decimals > MOST) {
            throw new IllegalArgumentException("Decimals must lie between -" + MOST + " and " + MOST + ", not "
                    + decimals + ".\nMaybe a percentage was meant.");
        }
        if (mode != RoundingMode.HALF_UP && mode != RoundingMode.HALF_EVEN) {
            throw new IllegalArgumentException("Rounding must be half-up or half-even, not " + mode
                    + ".\nMaybe Rounding.halfUp(" + decimals + ") is meant.");
        }
    }

    /** A half goes away from zero, as in the published reports. */
    public static Rounding halfUp(int decimals) {
        return new Rounding(decimals, RoundingMode.HALF_UP);
    }

    /** A half goes to the even neighbour. */
    public static Rounding halfEven(int decimals) {
        return new Rounding(decimals, RoundingMode.HALF_EVEN);
    }

    /** {@code value} rounded once. */
    public BigDecimal apply(Rational value) {
        return value.rounded(this);
    }

    /** A finite double brought to the {@link Grid} and rounded once, as the nearest double. */
    public double round(double value) {
        return round(Grid.of(Math.abs(value)).snap(value)).doubleValue();
    }

    /** {@code value} rounded once. */
    public BigDecimal round(BigDecimal value) {
        return value.setScale(decimals, mode);
    }

    @Override
    public String toString() {
        return (mode == RoundingMode.HALF_UP ? "half-up" : "half-even") + " to " + decimals + " decimals";
    }
}
