package org.egovindex.weight;

import java.util.List;
import java.util.OptionalInt;
import org.egovindex.number.Decimals;
import org.egovindex.random.Dirichlet;
import org.egovindex.random.Draws;

/** The Dirichlet distribution whose means are the stated shares. */
final class DirichletShares implements WeightDistribution {
    private final double concentration;
    private final Dirichlet distribution;

    DirichletShares(List<Double> stated, double concentration) {
        this.concentration = concentration;
        distribution =
                Dirichlet.of(stated.stream().map(share -> share * concentration).toList());
    }

    @Override
    public int size() {
        return distribution.size();
    }

    @Override
    public void draw(Draws draws, double[] shares) {
        distribution.draw(draws, shares);
    }

    @Override
    public OptionalInt numbers() {
        return OptionalInt.empty();
    }

    @Override
    public String describe() {
        return "Dirichlet around the stated shares, concentration " + Decimals.text(concentration);
    }
}
