package org.egovindex.rank;

import java.math.BigDecimal;

/**
 * A place in a ranking; 1 is first. Whole, but for fractional ranking, which also gives halves.
 *
 * @param halves twice the place, 2 or more
 */
public record Rank(int halves) implements Comparable<Rank> {
    /** Checks that the place is 1 or later. */
    public Rank {
        if (halves < 2) {
            throw new IllegalArgumentException(
                    "A rank must be 1 or more, not " + halves / 2.0 + ".\nMaybe places were counted from 0.");
        }
    }

    /** The whole place {@code place}. */
    public static Rank of(int place) {
        return new Rank(Math.multiplyExact(2, place));
    }

    /** The place as a number: 2, or 2.5. */
    public BigDecimal value() {
        return halves % 2 == 0 ? BigDecimal.valueOf(halves / 2) : BigDecimal.valueOf(halves * 5L, 1);
    }

    @Override
    public int compareTo(Rank other) {
        return Integer.compare(halves, other.halves);
    }

    @Override
    public String toString() {
        return value().toPlainString();
    }
}
