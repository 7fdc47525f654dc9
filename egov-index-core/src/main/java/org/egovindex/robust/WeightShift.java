package org.egovindex.robust;

import java.util.ArrayList;
import java.util.List;

/** The weights that an alternative states otherwise than the index. */
final class WeightShift {
    private final int[] places;
    private final double[] weights;

    private WeightShift(int[] places, double[] weights) {
        this.places = places;
        this.weights = weights;
    }

    static WeightShift between(double[] stated, double[] other) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < stated.length; i++) {
            if (stated[i] != other[i]) {
                places.add(i);
            }
        }
        int[] at = places.stream().mapToInt(Integer::intValue).toArray();
        double[] weights = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            weights[i] = other[at[i]];
        }
        return new WeightShift(at, weights);
    }

    void apply(double[] all) {
        for (int i = 0; i < places.length; i++) {
            all[places[i]] = weights[i];
        }
    }
}
