package org.egovindex.rules.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days of the calendar of ISO 8601, years 1 to 9999.
 *
 * @param least the first, if there is one
 * @param most the last, if there is one
 */
public record DayDomain(Optional<LocalDate> least, Optional<LocalDate> most) implements Domain {
    /** The first day that is taken. */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** The last day that is taken. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Checks the bounds. */
    public DayDomain {
        LocalDate from = least.orElse(FIRST);
        LocalDate to = most.orElse(LAST);
        if (from.isAfter(to) || from.isBefore(FIRST) || to.isAfter(LAST)) {
            throw new IllegalArgumentException("The days " + from + " and " + to
                    + " must be in order and of the years 1 to 9999.\nMaybe the two are swapped.");
        }
    }

    /** Only those from {@code first} to {@code last}. */
    public DayDomain between(LocalDate first, LocalDate last) {
        return new DayDomain(Optional.of(first), Optional.of(last));
    }

    static LocalDate day(Value value) {
        if (value instanceof Value.Day given) {
            return given.day();
        }
        throw new IllegalArgumentException(
                "A day is needed, not " + value.shown() + ".\nMaybe the value is of another slot.");
    }

    @Override
    public String type() {
        return "date";
    }

    @Override
    public boolean isOrdered() {
        return true;
    }

    @Override
    public Optional<String> fault(Value value) {
        if (!(value instanceof Value.Day given)) {
            return Optional.of("must be a day such as 2005-09-12");
        }
        boolean outside =
                given.day().isBefore(least.orElse(FIRST)) || given.day().isAfter(most.orElse(LAST));
        return outside ? Optional.of("must be " + described()) : Optional.empty();
    }

    @Override
    public Optional<Value> read(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(Value.of(LocalDate.parse(text)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public int compare(Value one, Value other) {
        return day(one).compareTo(day(other));
    }

    @Override
    public String described() {
        return "a day" + RealDomain.range(least, most);
    }
}
