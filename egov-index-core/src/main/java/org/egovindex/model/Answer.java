package org.egovindex.model;

import java.math.BigDecimal;

/**
 * One allowed mark.
 *
 * @param label how it is written in a marks file, such as {@code 3} or {@code Yes}
 * @param points what it is worth, 0 or more
 */
public record Answer(String label, BigDecimal points) {
    private static final int MOST_DECIMALS = 4;
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1_000_000);

    /** Checks label and points. */
    public Answer {
        label = Naming.require("label of an answer", label);
        points = plain(points);
    }

    /** The mark written as its points. */
    public static Answer of(BigDecimal points) {
        BigDecimal plain = plain(points);
        return new Answer(plain.toPlainString(), plain);
    }

    /** {@code points} without trailing zeros; 0 to a million, at most four decimals. */
    static BigDecimal plain(BigDecimal points) {
        BigDecimal plain = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
        if (plain.scale() > MOST_DECIMALS || plain.signum() < 0 || plain.compareTo(MOST_POINTS) > 0) {
            throw new IllegalArgumentException("Points must lie between 0 and 1000000 and have at most " + MOST_DECIMALS
                    + " decimals, not " + (Math.abs(points.scale()) > 30 ? "a number so long" : points.toPlainString())
                    + ".\nMaybe a penalty was meant: give the better answer more points instead.");
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public String toString() {
        String number = points.toPlainString();
        return label.equals(number) ? number : label + " = " + number;
    }
}
