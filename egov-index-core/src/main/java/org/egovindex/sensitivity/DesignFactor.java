package org.egovindex.sensitivity;

/**
 * Something uncertain whose effect is to be told apart.
 *
 * @param name for readers
 * @param coordinates how many numbers from 0 to 1 it takes to fix it: 1 for a choice, more for weights
 */
public record DesignFactor(String name, int coordinates) {
    /** Checks that it takes at least one number. */
    public DesignFactor {
        if (coordinates < 1) {
            throw new IllegalArgumentException("The factor " + name + " must take at least one coordinate, not "
                    + coordinates + ".\nMaybe it is not uncertain.");
        }
    }

    /** A factor of one coordinate. */
    public static DesignFactor of(String name) {
        return new DesignFactor(name, 1);
    }
}
