package org.egovindex.rules.rule;

import java.util.Optional;

/**
 * The policies for missing evidence. None of them is silent: beside each score stand its name, the interval and the coverage.
 *
 * <p>One example runs through all: three criteria with a maximum of 3; the first is decided with 1, the second is open between 2 and 3,
 * at the third nobody looked. The interval is (1 + 2 + 0) / 9 to (1 + 3 + 3) / 9. With nothing open all policies agree.
 */
public final class MissingEvidencePolicies {
    /** No single number while anything is open; only the interval. Example: none. The usual. */
    public static final MissingEvidence BOUNDS = StandardMissingEvidence.BOUNDS;
    /** No number while anything is open. Example: none. Of the whole too, if any area has none. */
    public static final MissingEvidence STRICT = StandardMissingEvidence.STRICT;
    /** What is open counts as the least that it can be, which is 0 where nothing is known. Example: (1 + 2 + 0) / 9 = 1/3. */
    public static final MissingEvidence ZERO = StandardMissingEvidence.ZERO;
    /**
     * What is open counts as what is decided does on average, as far as the evidence allows: the mean of the decided ones is 1/3, of 3
     * points 1; the second criterion is known to be 2 at least. Example: (1 + 2 + 1) / 9 = 4/9. Where nothing is known of the open ones
     * that is the mean over the decided ones. No number if nothing is decided.
     */
    public static final MissingEvidence EXCLUDE = StandardMissingEvidence.EXCLUDE;

    private MissingEvidencePolicies() {}

    /** As {@link #EXCLUDE} as long as at most {@code most} criteria of an area are open, else none; no area may be without a score. */
    public static MissingEvidence prorate(int most) {
        return new ProratedEvidence(most);
    }

    /** The policy of this name: bounds, strict, zero, exclude, prorate or prorate(5). */
    public static Optional<MissingEvidence> find(String id) {
        for (MissingEvidence policy : StandardMissingEvidence.values()) {
            if (policy.id().equals(id)) {
                return Optional.of(policy);
            }
        }
        if (id.equals("prorate")) {
            return Optional.of(prorate(3));
        }
        return id.matches("prorate\\([0-9]{1,4}\\)")
                ? Optional.of(prorate(Integer.parseInt(id.substring(8, id.length() - 1))))
                : Optional.empty();
    }
}
