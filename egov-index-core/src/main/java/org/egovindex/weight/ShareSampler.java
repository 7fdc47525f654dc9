package org.egovindex.weight;

import java.util.OptionalInt;
import org.egovindex.random.Draws;

/** Draws shares of a polytope uniformly. */
final class ShareSampler {
    private final int size;

    private ShareSampler(int size) {
        this.size = size;
    }

    static ShareSampler of(SharePolytope polytope) {
        return new ShareSampler(polytope.size());
    }

    int size() {
        return size;
    }

    void draw(Draws draws, double[] shares) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            shares[i] = draws.exponential();
            sum += shares[i];
        }
        for (int i = 0; i < size; i++) {
            shares[i] /= sum;
        }
    }

    OptionalInt numbers() {
        return OptionalInt.of(size);
    }

    String describe() {
        return "uniform over all shares";
    }
}
