package org.egovindex.model;

/** Why there is no score. Missing is never zero. */
public enum MissingReason {
    /** Nobody looked, or nothing was written down. */
    NOT_ASSESSED("not assessed"),
    /** The question does not apply to this city: it counts neither in the points nor in the maximum. */
    NOT_APPLICABLE("not applicable"),
    /** The evaluator looked, but the site could not be seen. */
    EVIDENCE_UNAVAILABLE("evidence unavailable"),
    /** Of a sum: marks below it are missing, and the policy fills none of them. */
    INCOMPLETE("incomplete");

    private final String words;

    MissingReason(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
