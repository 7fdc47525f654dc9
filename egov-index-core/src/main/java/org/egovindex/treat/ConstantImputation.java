package org.egovindex.treat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.number.Values;

/**
 * Puts one number into every gap.
 *
 * @param value the number
 */
record ConstantImputation(double value) implements MissingDataPolicy {
    ConstantImputation {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "What is put into gaps must be finite, not " + value + ".\nMaybe reject-unit is meant.");
        }
    }

    @Override
    public void fill(Values values, List<Optional<String>> groups) {
        StandardMissingData.put(values, value);
    }

    @Override
    public String id() {
        return "constant";
    }

    @Override
    public Map<String, Object> settings() {
        return Map.of("value", value);
    }

    @Override
    public String toString() {
        return described();
    }
}
