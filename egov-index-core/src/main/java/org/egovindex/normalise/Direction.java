package org.egovindex.normalise;

import java.util.Arrays;
import java.util.Optional;

/** Whether more of an indicator is good or bad. */
public enum Direction {
    /** Schools, portals, answered letters. */
    HIGHER_IS_BETTER("higher-is-better"),
    /** Costs, days of waiting, complaints. */
    LOWER_IS_BETTER("lower-is-better");

    private final String id;

    Direction(String id) {
        this.id = id;
    }

    /** The direction written {@code id}. */
    public static Optional<Direction> find(String id) {
        return Arrays.stream(values())
                .filter(direction -> direction.id.equals(id))
                .findFirst();
    }

    /** The name in documents. */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
