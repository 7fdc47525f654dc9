package org.egovindex.weight;

import java.util.OptionalInt;
import org.egovindex.random.Draws;

/** Points of the simplex by spacings until one is within the walls: exact, and quick where many are. */
final class Rejection implements SimplexDraw {
    /** So many trials estimate how many are accepted. */
    static final int TRIALS = 4096;

    private static final long SEED = 20240601;

    private final Walls walls;
    private final Spacings trials;
    private final int accepted;

    Rejection(Walls walls) {
        this.walls = walls;
        trials = new Spacings(walls.size());
        Draws draws = Draws.of(SEED);
        double[] row = new double[walls.size()];
        int count = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            trials.draw(draws, row);
            if (walls.contain(row)) {
                count++;
            }
        }
        accepted = count;
    }

    /** How many of the trials were accepted, under a seed of their own. */
    int accepted() {
        return accepted;
    }

    @Override
    public void draw(Draws draws, double[] row) {
        do {
            trials.draw(draws, row);
        } while (!walls.contain(row));
    }

    @Override
    public OptionalInt numbers() {
        return OptionalInt.empty();
    }

    @Override
    public String how() {
        return "by rejection, " + accepted + " of " + TRIALS + " trials accepted";
    }
}
