package org.egovindex.treat;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * Makes a parent from the children that are there.
 *
 * @param coverage the least share of them, 0 if any child will do
 */
record Renormalising(double coverage) implements MissingDataPolicy {
    Renormalising {
        if (!(coverage >= 0 && coverage <= 1)) {
            throw new IllegalArgumentException(
                    "The coverage must lie between 0 and 1, not " + coverage + ".\nMaybe a percentage was meant.");
        }
    }

    @Override
    public OptionalDouble leastCoverage() {
        return OptionalDouble.of(coverage);
    }

    @Override
    public String id() {
        return "renormalise";
    }

    @Override
    public Map<String, Object> settings() {
        return coverage == 0 ? Map.of() : Map.of("coverage", coverage);
    }

    @Override
    public String toString() {
        return described();
    }
}
