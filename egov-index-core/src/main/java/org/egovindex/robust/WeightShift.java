package org.egovindex.robust;

import java.util.Map;
import java.util.TreeMap;

/** Weights that take the place of others: those that an alternative states otherwise than the index, or those of a set. */
final class WeightShift {
    private final int[] places;
    private final double[] weights;

    private WeightShift(int[] places, double[] weights) {
        this.places = places;
        this.weights = weights;
    }

    static WeightShift between(double[] stated, double[] other) {
        Map<Integer, Double> changed = new TreeMap<>();
        for (int i = 0; i < stated.length; i++) {
            if (stated[i] != other[i]) {
                changed.put(i, other[i]);
            }
        }
        return of(changed);
    }

    /** These weights, by place. */
    static WeightShift of(Map<Integer, Double> weights) {
        return new WeightShift(
                weights.keySet().stream().mapToInt(Integer::intValue).toArray(),
                weights.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    void apply(double[] all) {
        for (int i = 0; i < places.length; i++) {
            all[places[i]] = weights[i];
        }
    }
}
