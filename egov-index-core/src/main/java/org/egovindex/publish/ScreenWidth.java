package org.egovindex.publish;

import java.util.OptionalInt;

/**
 * How many columns the screen has on which people read results. It is a fact of the terminal, so a system property of the
 * process says it; a shell sets it, and nothing else. Files never depend on it.
 */
final class ScreenWidth {
    /** The property: a whole number, 40 or more. */
    static final String PROPERTY = "org.egovindex.width";

    private static final int LEAST = 40;

    private ScreenWidth() {}

    /** The width, if it is limited. */
    static OptionalInt limit() {
        String stated = System.getProperty(PROPERTY, "");
        if (stated.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!stated.matches("[0-9]{1,6}") || Integer.parseInt(stated) < LEAST) {
            throw new IllegalArgumentException("The property " + PROPERTY + " must be a whole number of " + LEAST
                    + " or more, not \"" + stated + "\".\nMaybe -D" + PROPERTY + "=120 is meant.");
        }
        return OptionalInt.of(Integer.parseInt(stated));
    }
}
