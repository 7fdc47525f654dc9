package org.egovindex.rules.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a version must move, from the least to the most. Versions are one to three numbers, such as {@code 2005.1.0}; what is left out is 0.
 */
public enum VersionBump {
    /** Nothing differs. */
    NONE,
    /** Only words differ: no mark and no score can. */
    PATCH,
    /** Only what was open can differ: no mark and no score that was decided. */
    MINOR,
    /** A mark or a score that was decided can differ. */
    MAJOR;

    private static final int PARTS = 3;

    /** The move from one version to another; nothing if they are not numbers, {@link #NONE} if it goes back or stands still. */
    public static Optional<VersionBump> between(String from, String to) {
        Optional<List<Integer>> before = numbers(from);
        Optional<List<Integer>> after = numbers(to);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        for (int part = 0; part < PARTS; part++) {
            int step = after.get().get(part).compareTo(before.get().get(part));
            if (step != 0) {
                return Optional.of(step < 0 ? NONE : values()[PARTS - part]);
            }
        }
        return Optional.of(NONE);
    }

    private static Optional<List<Integer>> numbers(String version) {
        if (!version.matches("[0-9]{1,9}(\\.[0-9]{1,9}){0,2}")) {
            return Optional.empty();
        }
        List<Integer> numbers = new ArrayList<>();
        for (String part : version.split("\\.", -1)) {
            numbers.add(Integer.parseInt(part));
        }
        while (numbers.size() < PARTS) {
            numbers.add(0);
        }
        return Optional.of(numbers);
    }

    /** Whether a new version moves at least so far from the old one. */
    public boolean isEnough(String from, String to) {
        return this == NONE
                || between(from, to).map(made -> made.compareTo(this) >= 0).orElse(false);
    }

    /** The least version after {@code from} that moves so far; {@code from} itself if nothing is needed or it is not made of numbers. */
    public String next(String from) {
        Optional<List<Integer>> before = numbers(from);
        if (this == NONE || before.isEmpty()) {
            return from;
        }
        List<Integer> parts = before.get();
        return switch (this) {
            case MAJOR -> (parts.get(0) + 1) + ".0.0";
            case MINOR -> parts.get(0) + "." + (parts.get(1) + 1) + ".0";
            default -> parts.get(0) + "." + parts.get(1) + "." + (parts.get(2) + 1);
        };
    }

    VersionBump or(VersionBump other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
