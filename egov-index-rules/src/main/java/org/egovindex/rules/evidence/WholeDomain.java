package org.egovindex.rules.evidence;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whole numbers.
 *
 * @param least the smallest, if there is one
 * @param most the largest, if there is one
 * @param unit such as {@code h}; empty if there is none
 */
public record WholeDomain(Optional<Long> least, Optional<Long> most, String unit) implements Domain {
    /** The largest number that is taken, and the negative of it the smallest. */
    public static final long LARGEST = 1_000_000_000_000L;

    /** Checks the bounds. */
    public WholeDomain {
        long low = least.orElse(-LARGEST);
        long high = most.orElse(LARGEST);
        if (low > high || low < -LARGEST || high > LARGEST) {
            throw new IllegalArgumentException("The bounds " + low + " and " + high
                    + " of whole numbers must be in order and within a million million.\nMaybe the two are swapped.");
        }
    }

    /** These numbers, measured in {@code other}. */
    public WholeDomain in(String other) {
        return new WholeDomain(least, most, other);
    }

    /** Only those from {@code low} to {@code high}. */
    public WholeDomain between(long low, long high) {
        return new WholeDomain(Optional.of(low), Optional.of(high), unit);
    }

    @Override
    public String type() {
        return "int";
    }

    @Override
    public boolean isOrdered() {
        return true;
    }

    @Override
    public Optional<String> fault(Value value) {
        if (!(value instanceof Value.Numeric given) || given.number().scale() > 0) {
            return Optional.of("must be a whole number");
        }
        boolean low = given.number().compareTo(BigDecimal.valueOf(least.orElse(-LARGEST))) < 0;
        boolean high = given.number().compareTo(BigDecimal.valueOf(most.orElse(LARGEST))) > 0;
        return low || high ? Optional.of("must be " + described()) : Optional.empty();
    }

    @Override
    public Optional<Value> read(String text) {
        return text.matches("-?[0-9]{1,13}") ? Optional.of(Value.of(Long.parseLong(text))) : Optional.empty();
    }

    @Override
    public int compare(Value one, Value other) {
        return RealDomain.number(one).compareTo(RealDomain.number(other));
    }

    @Override
    public String described() {
        return "a whole number" + RealDomain.range(least, most) + (unit.isEmpty() ? "" : " " + unit);
    }
}
