package org.egovindex.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.egovindex.number.Rational;

/**
 * Weights of several nodes under a name, such as those of a budget allocation by experts.
 *
 * @param id such as {@code budget-allocation}
 * @param weights by the ids of nodes; others keep theirs
 */
public record WeightSet(String id, Map<String, Rational> weights) {
    /** Copies the weights, in their order. */
    public WeightSet {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }
}
