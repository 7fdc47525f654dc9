package org.egovindex.scoring;

import java.util.Optional;

/**
 * Scales up while few criteria lack marks.
 *
 * @param most how many may
 */
record Prorating(int most) implements MissingMarks {
    Prorating {
        if (most < 0) {
            throw new IllegalArgumentException("The number of criteria that may lack marks must be 0 or more, not "
                    + most + ".\nMaybe MissingMarksPolicies.STRICT is meant.");
        }
    }

    @Override
    public Optional<Share> share(Attainment sums) {
        int allowed = sums.ofAreas() ? 0 : most;
        return sums.incomplete() <= allowed ? sums.ofAssessed() : Optional.empty();
    }

    @Override
    public String id() {
        return "prorate(" + most + ")";
    }

    @Override
    public String toString() {
        return id();
    }
}
