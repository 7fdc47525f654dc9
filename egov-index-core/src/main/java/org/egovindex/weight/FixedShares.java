package org.egovindex.weight;

import java.util.List;
import java.util.OptionalInt;
import org.egovindex.random.Draws;

/** Stated shares, not varied. */
record FixedShares(List<Double> stated) implements WeightDistribution {
    FixedShares {
        stated = List.copyOf(stated);
    }

    @Override
    public int size() {
        return stated.size();
    }

    @Override
    public void draw(Draws draws, double[] shares) {
        for (int i = 0; i < stated.size(); i++) {
            shares[i] = stated.get(i);
        }
    }

    @Override
    public OptionalInt numbers() {
        return OptionalInt.of(0);
    }

    @Override
    public String describe() {
        return "stated weights, not varied";
    }
}
