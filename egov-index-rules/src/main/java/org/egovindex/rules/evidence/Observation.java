package org.egovindex.rules.evidence;

/**
 * One look at one slot.
 *
 * @param reading what came of it
 * @param witness who looked, when and where
 */
public record Observation(Reading reading, Witness witness) {
    /** Nobody looked. */
    public static final Observation NONE = new Observation(Reading.NOT_LOOKED, Witness.NOBODY);

    /** This was seen by somebody. */
    public static Observation of(Reading reading) {
        return new Observation(reading, Witness.NOBODY);
    }
}
