package org.egovindex.weight;

import java.util.List;
import java.util.OptionalInt;
import org.egovindex.number.Decimals;
import org.egovindex.random.Draws;

/** Each stated weight within some part of itself, then made shares. One pass, no trial is thrown away. */
final class RelativeNoise implements WeightDistribution {
    private final double noise;
    private final double[] lowest;
    private final double[] width;

    RelativeNoise(List<Double> stated, double noise) {
        this.noise = noise;
        lowest = stated.stream().mapToDouble(share -> share * (1 - noise)).toArray();
        width = stated.stream().mapToDouble(share -> share * 2 * noise).toArray();
    }

    @Override
    public int size() {
        return lowest.length;
    }

    @Override
    public void draw(Draws draws, double[] shares) {
        int size = lowest.length;
        draws.uniform(shares, size);
        double sum = 0;
        for (int i = 0; i < size; i++) {
            shares[i] = lowest[i] + width[i] * shares[i];
            sum += shares[i];
        }
        double scale = 1 / sum;
        for (int i = 0; i < size; i++) {
            shares[i] *= scale;
        }
    }

    @Override
    public OptionalInt numbers() {
        return OptionalInt.of(lowest.length);
    }

    @Override
    public String describe() {
        return "each stated weight times a number of its own within " + Decimals.text(noise)
                + " of 1, then made shares";
    }
}
