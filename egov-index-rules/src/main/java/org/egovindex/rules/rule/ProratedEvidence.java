package org.egovindex.rules.rule;

import java.util.Optional;
import org.egovindex.number.Rational;

/**
 * Scales up as long as little is open.
 *
 * @param most how many criteria of an area may be open
 */
record ProratedEvidence(int most) implements MissingEvidence {
    ProratedEvidence {
        if (most < 0) {
            throw new IllegalArgumentException(
                    "At most " + most + " open criteria must be 0 or more.\nMaybe the policy strict is meant.");
        }
    }

    @Override
    public String id() {
        return "prorate(" + most + ")";
    }

    @Override
    public Optional<Rational> score(Extent extent) {
        boolean few = extent instanceof TotalExtent total
                ? !total.lacks(this)
                : Part.of(extent, this).stream().filter(Part::isOpen).count() <= most;
        return few ? StandardMissingEvidence.EXCLUDE.score(extent) : Optional.empty();
    }

    @Override
    public String toString() {
        return id();
    }
}
