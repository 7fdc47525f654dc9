package org.egovindex.rules.evidence;

/**
 * The one kind of absence that is itself a finding: not found, hence there is none.
 *
 * @param reason which kind; never that nobody looked
 * @param value what it means
 */
public record AbsenceFinding(Absence reason, Value value) {
    /** Refuses to take "nobody looked" for a finding. */
    public AbsenceFinding {
        if (reason == Absence.NOT_LOOKED) {
            throw new IllegalArgumentException("That nobody looked must not be a finding, such as " + value.shown()
                    + ".\nMaybe not-found is meant: somebody looked, and it was not there.");
        }
    }
}
