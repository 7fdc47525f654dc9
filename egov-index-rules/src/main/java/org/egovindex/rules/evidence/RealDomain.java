package org.egovindex.rules.evidence;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Decimal numbers, exactly.
 *
 * @param least the smallest, if there is one
 * @param most the largest, if there is one
 * @param decimals the most that a number may have, if that is said
 * @param unit such as {@code s}; empty if there is none
 */
public record RealDomain(Optional<BigDecimal> least, Optional<BigDecimal> most, Optional<Integer> decimals, String unit)
        implements Domain {
    /** The most decimals that are taken. */
    public static final int MOST_DECIMALS = 9;

    /** Checks the bounds. */
    public RealDomain {
        least = least.map(low -> number(Value.of(low)));
        most = most.map(high -> number(Value.of(high)));
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new IllegalArgumentException("The bounds " + least.get().toPlainString() + " and "
                    + most.get().toPlainString() + " of numbers must be in order.\nMaybe the two are swapped.");
        }
        if (decimals.filter(count -> count < 0 || count > MOST_DECIMALS).isPresent()) {
            throw new IllegalArgumentException(
                    "Decimals must be 0 to " + MOST_DECIMALS + ", not " + decimals.get() + ".\nMaybe leave them out.");
        }
    }

    /** These numbers, measured in {@code other}. */
    public RealDomain in(String other) {
        return new RealDomain(least, most, decimals, other);
    }

    /** Only those from {@code low} to {@code high}. */
    public RealDomain between(BigDecimal low, BigDecimal high) {
        return new RealDomain(Optional.of(low), Optional.of(high), decimals, unit);
    }

    /** Only those of at most so many decimals. */
    public RealDomain decimals(int count) {
        return new RealDomain(least, most, Optional.of(count), unit);
    }

    static BigDecimal number(Value value) {
        if (value instanceof Value.Numeric given) {
            return given.number();
        }
        throw new IllegalArgumentException(
                "A number is needed, not " + value.shown() + ".\nMaybe the value is of another slot.");
    }

    static String range(Optional<?> least, Optional<?> most) {
        String from = least.map(low -> " from " + shown(low)).orElse("");
        return from
                + most.map(high -> (least.isPresent() ? " to " : " of at most ") + shown(high))
                        .orElse("");
    }

    private static String shown(Object bound) {
        return bound instanceof BigDecimal number ? number.toPlainString() : String.valueOf(bound);
    }

    @Override
    public String type() {
        return "decimal";
    }

    @Override
    public boolean isOrdered() {
        return true;
    }

    @Override
    public Optional<String> fault(Value value) {
        if (!(value instanceof Value.Numeric given)) {
            return Optional.of("must be a number");
        }
        if (given.number().scale() > decimals.orElse(MOST_DECIMALS)) {
            return Optional.of("must have at most " + decimals.orElse(MOST_DECIMALS) + " decimals");
        }
        boolean low = least.filter(bound -> given.number().compareTo(bound) < 0).isPresent();
        boolean high = most.filter(bound -> given.number().compareTo(bound) > 0).isPresent();
        boolean large = given.number().abs().compareTo(BigDecimal.valueOf(WholeDomain.LARGEST)) > 0;
        return low || high || large ? Optional.of("must be " + described()) : Optional.empty();
    }

    @Override
    public Optional<Value> read(String text) {
        return text.matches("-?[0-9]{1,13}(\\.[0-9]{1,12})?")
                ? Optional.of(Value.of(new BigDecimal(text)))
                : Optional.empty();
    }

    @Override
    public int compare(Value one, Value other) {
        return number(one).compareTo(number(other));
    }

    @Override
    public String described() {
        return "a number" + range(least, most) + (unit.isEmpty() ? "" : " " + unit);
    }
}
