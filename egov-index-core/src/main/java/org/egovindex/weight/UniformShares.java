package org.egovindex.weight;

import java.util.OptionalInt;
import org.egovindex.random.Draws;

/** Every admissible point as likely as any other. */
record UniformShares(ShareSampler sampler) implements WeightDistribution {
    @Override
    public int size() {
        return sampler.size();
    }

    @Override
    public void draw(Draws draws, double[] shares) {
        sampler.draw(draws, shares);
    }

    @Override
    public OptionalInt numbers() {
        return sampler.numbers();
    }

    @Override
    public String describe() {
        return sampler.describe();
    }
}
