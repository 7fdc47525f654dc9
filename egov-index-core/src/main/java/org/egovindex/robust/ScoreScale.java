package org.egovindex.robust;

import org.egovindex.index.CompositeIndex;
import org.egovindex.number.Grid;

/**
 * Where scores are counted: on the grid of the index, from its lowest score on, in bins of a power of two of grid points, so that the
 * distance from the lowest score to the highest is some thousand bins. Eight such distances away bins begin to widen: there they are a 128th
 * to a 256th of how far they lie.
 */
final class ScoreScale {
    private static final int BITS = 12;
    private static final int FAR_BITS = BITS + 3;
    private static final int NEAR = 1 << FAR_BITS;
    private static final int PART_BITS = 7;
    private static final int PARTS = 1 << PART_BITS;

    /** No number of the grid is further from 0: a score beyond counts as this. */
    static final long FAR = 1L << 61;

    /** So many grid points are told apart around scores that are all 0. */
    private static final long AROUND_ZERO = 1L << 30;

    private final Grid grid;
    private final long base;
    private final int shift;

    private ScoreScale(Grid grid, long base, int shift) {
        this.grid = grid;
        this.base = base;
        this.shift = shift;
    }

    static ScoreScale of(CompositeIndex index) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        double largest = 0;
        var scores = index.scores(index.methodology().tree().id());
        for (int unit = 0; unit < scores.size(); unit++) {
            if (!scores.isMissing(unit)) {
                lowest = Math.min(lowest, scores.get(unit));
                highest = Math.max(highest, scores.get(unit));
                largest = Math.max(largest, Math.abs(scores.get(unit)));
            }
        }
        Grid grid = Grid.of(largest);
        if (lowest > highest) {
            return new ScoreScale(grid, 0, 0);
        }
        long base = grid.key(lowest);
        long spread = grid.key(highest) - base;
        long range = spread == 0 ? Math.max(AROUND_ZERO, Math.abs(base)) : Math.max(spread, Math.abs(base) >> BITS);
        return new ScoreScale(grid, base, Math.max(0, 64 - Long.numberOfLeadingZeros(range) - BITS));
    }

    Grid grid() {
        return grid;
    }

    /** The number of the grid for a score in a run, where scores may be of quite another order. */
    long key(double score) {
        return Math.abs(score) < score((double) FAR) ? grid.key(score) : score < 0 ? -FAR : FAR;
    }

    /** The lowest score of the index as a number of the grid. */
    long base() {
        return base;
    }

    /** The bin of a score. */
    int bin(long key) {
        long bin = (key - base) >> shift;
        long far = Math.abs(bin);
        if (far < NEAR) {
            return (int) bin;
        }
        int bits = 63 - Long.numberOfLeadingZeros(far);
        int part = (int) (far >>> (bits - PART_BITS)) - PARTS;
        int number = NEAR + (bits - FAR_BITS) * PARTS + part;
        return bin < 0 ? -number : number;
    }

    /** The score in the middle of a bin. */
    double middle(int bin) {
        int far = Math.abs(bin) - NEAR;
        if (far < 0) {
            return score(base + (bin + 0.5) * (1L << shift));
        }
        double width = (double) (1L << (far / PARTS + FAR_BITS - PART_BITS));
        double distance = (PARTS + far % PARTS + 0.5) * width;
        return score(base + (bin < 0 ? -distance : distance) * (1L << shift));
    }

    /** How wide a bin is. */
    double width() {
        return score((double) (1L << shift));
    }

    /** The score of a number of the grid. */
    double score(double key) {
        return key / StrictMath.pow(10, grid.decimals());
    }
}
