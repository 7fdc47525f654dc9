package org.egovindex.model;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * Every number between two bounds that has at most so many decimals; answer {@code n} is {@code lowest + n} steps.
 *
 * @param lowest the fewest points, 0 or more
 * @param highest the most points, above the fewest
 * @param decimals 0 to 4
 */
record RangeScale(BigDecimal lowest, BigDecimal highest, int decimals) implements ScoringScale {
    RangeScale {
        lowest = Answer.plain(lowest);
        highest = Answer.plain(highest);
        if (lowest.compareTo(highest) >= 0) {
            throw new IllegalArgumentException("The lowest mark (" + lowest.toPlainString()
                    + ") must be below the highest (" + highest.toPlainString() + ").\nMaybe the two are swapped.");
        }
        if (decimals < Math.max(lowest.scale(), highest.scale()) || decimals > 4) {
            throw new IllegalArgumentException(
                    "The decimals of a range must be at most 4 and at least those of its bounds ("
                            + lowest.toPlainString() + " and " + highest.toPlainString() + "), not " + decimals
                            + ".\nMaybe the number of steps was given.");
        }
        if (highest.subtract(lowest).movePointRight(decimals).compareTo(BigDecimal.valueOf(MOST_ANSWERS - 1L)) > 0) {
            throw new IllegalArgumentException(
                    "A range must have at most " + MOST_ANSWERS + " marks; " + lowest.toPlainString()
                            + " to " + highest.toPlainString() + " with " + decimals
                            + " decimals has more.\nMaybe fewer decimals are marked in practice.");
        }
    }

    @Override
    public int size() {
        return steps(highest) + 1;
    }

    private int steps(BigDecimal points) {
        return points.subtract(lowest).movePointRight(decimals).intValueExact();
    }

    @Override
    public BigDecimal points(int answer) {
        return lowest.add(BigDecimal.valueOf(answer, decimals));
    }

    @Override
    public String label(int answer) {
        BigDecimal points = points(answer);
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }

    @Override
    public OptionalInt find(String label) {
        return OptionalInt.empty();
    }

    @Override
    public OptionalInt find(BigDecimal points) {
        boolean allowed = points.compareTo(lowest) >= 0
                && points.compareTo(highest) <= 0
                && points.stripTrailingZeros().scale() <= decimals;
        return allowed ? OptionalInt.of(steps(points)) : OptionalInt.empty();
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public String toString() {
        return lowest.toPlainString() + " to " + highest.toPlainString()
                + (decimals == 0 ? ", whole" : ", " + decimals + " decimals");
    }
}
