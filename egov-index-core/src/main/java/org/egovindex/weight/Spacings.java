package org.egovindex.weight;

import java.util.OptionalInt;
import org.egovindex.random.Draws;

/**
 * Exact: exponential numbers, divided by their sum. Source: Devroye, Non-uniform random variate generation (1986), V.2, uniform spacings.
 *
 * <p>Uniform numbers divided by their sum are not uniform on the simplex: they crowd in the middle.
 */
record Spacings(int size) implements SimplexDraw {
    @Override
    public void draw(Draws draws, double[] row) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            row[i] = draws.exponential();
            sum += row[i];
        }
        if (sum == 0) {
            draw(draws, row);
            return;
        }
        for (int i = 0; i < size; i++) {
            row[i] /= sum;
        }
    }

    @Override
    public OptionalInt numbers() {
        return OptionalInt.of(size);
    }

    @Override
    public String how() {
        return "exactly";
    }
}
