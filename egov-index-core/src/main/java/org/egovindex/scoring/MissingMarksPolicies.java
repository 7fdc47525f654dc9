package org.egovindex.scoring;

import java.util.List;
import java.util.Optional;

/**
 * The policies for missing marks.
 *
 * <p>One example runs through all: two criteria with maxima 3 and 1; the first has the marks 3 and 2 of two evaluators, the
 * second has 1 of one evaluator and nothing of the other. With no mark missing all policies agree.
 */
public final class MissingMarksPolicies {
    /**
     * A missing mark makes the area missing, and a missing area the index. Example: incomplete. The default.
     */
    public static final MissingMarks STRICT = StandardMissingMarks.STRICT;

    /** A missing mark counts as 0 points. Example: (2.5 + 0.5) / 4 = 0.75. */
    public static final MissingMarks ZERO = StandardMissingMarks.ZERO;

    /**
     * A missing mark counts neither in the points nor in the maximum: a criterion is the mean of the marks it has, one
     * without any mark is left out, and so is an area without any. Example: (2.5 + 1) / 4 = 0.875. The fewer marks, the less
     * it means: read it with its coverage.
     */
    public static final MissingMarks EXCLUDE = StandardMissingMarks.EXCLUDE;

    /** As {@link #EXCLUDE} as long as at most 3 criteria of an area lack marks, else missing; no area may be missing. */
    public static final MissingMarks PRORATE = prorate(3);

    /**
     * No single number while marks are missing: the lowest and the highest score that the missing marks could make, and the
     * ranks that go with them. Example: (2.5 + 0.5) / 4 = 0.75 to (2.5 + 1) / 4 = 0.875.
     */
    public static final MissingMarks BOUNDS = StandardMissingMarks.BOUNDS;

    private MissingMarksPolicies() {}

    /**
     * Scales up from the marks that are there as long as at most {@code most}
     * criteria of an area lack marks. An area that lacks more is missing, and so is the index.
     */
    public static MissingMarks prorate(int most) {
        return new Prorating(most);
    }

    /** The policy of this name: {@code strict}, {@code zero}, {@code exclude}, {@code bounds}, {@code prorate} or {@code prorate(5)}. */
    public static Optional<MissingMarks> find(String name) {
        for (MissingMarks policy : List.of(STRICT, ZERO, EXCLUDE, BOUNDS)) {
            if (policy.id().equals(name)) {
                return Optional.of(policy);
            }
        }
        if (name.equals("prorate")) {
            return Optional.of(PRORATE);
        }
        return name.matches("prorate\\([0-9]{1,4}\\)")
                ? Optional.of(prorate(Integer.parseInt(name.substring(8, name.length() - 1))))
                : Optional.empty();
    }
}
