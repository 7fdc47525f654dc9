package org.egovindex.sensitivity;

import java.util.List;
import java.util.Optional;
import org.egovindex.random.Draws;

/**
 * Which runs it takes to tell the effects of factors apart: the design of Saltelli (2002), Computer Physics Communications 145, without the
 * part for second-order indices.
 *
 * <p>Two tables of N rows are drawn, A and B. For every row there are k + 2 runs: that of A, that of B, and that of A with each factor in
 * turn taken from B. Run {@code row (k + 2)} is A, the next one B, then come the factors in their order, so that any number of whole rows
 * from the beginning is a design by itself. In all {@code N (k + 2)} runs.
 *
 * <p>A row is one scrambled Sobol point, A its first half and B its second; a factor that needs several numbers, as weights do, takes several
 * coordinates and changes them together. N is best a power of 2. Where coordinates run out, rows are plain draws. Immutable.
 */
public final class SaltelliDesign {
    private final List<DesignFactor> factors;
    private final SaltelliOrigin origin;
    private final int[] ends;
    private final Optional<SobolPoints> points;

    private SaltelliDesign(List<DesignFactor> factors, int rows, long seed) {
        this.factors = List.copyOf(factors);
        this.ends = new int[factors.size()];
        long end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += factors.get(i).coordinates();
            ends[i] = Math.toIntExact(end);
        }
        boolean enough = 2 * end <= SobolPoints.MOST_DIMENSIONS;
        this.points = enough ? Optional.of(SobolPoints.of((int) (2 * end)).scrambled(seed)) : Optional.empty();
        this.origin = new SaltelliOrigin(rows, seed, enough ? SobolPoints.GENERATOR : Draws.GENERATOR);
    }

    /** The design for these factors. */
    public static SaltelliDesign of(List<DesignFactor> factors, int rows, long seed) {
        if (factors.isEmpty()) {
            throw new IllegalArgumentException(
                    "The number of factors must be at least 1, not 0.\nMaybe nothing is uncertain.");
        }
        return new SaltelliDesign(factors, rows, seed);
    }

    /** Rows, seed and generator. */
    public SaltelliOrigin origin() {
        return origin;
    }

    /** How many runs a row has. */
    int blocks() {
        return factors.size() + 2;
    }

    /** How many runs there are. */
    public long runs() {
        return (long) origin.rows() * blocks();
    }

    /** How many coordinates a run has: those of all factors. */
    public int coordinates() {
        return ends[ends.length - 1];
    }

    /** What gives the coordinates of each run; for one thread. */
    public DesignReader newReader() {
        return new DesignReader(this, points);
    }

    /** The number of the row that a run takes a factor from: even in A, odd in B. */
    long source(long run, int factor) {
        long block = run % blocks();
        boolean fromB = block == 1 || block == factor + 2;
        return 2 * (run / blocks()) + (fromB ? 1 : 0);
    }

    /** The coordinate at which a factor ends, the next one's first. */
    int end(int factor) {
        return ends[factor];
    }

    /** Room for one output of all runs. */
    public SaltelliOutputs.Draft draft() {
        return new SaltelliOutputs.Draft(
                factors.stream().map(DesignFactor::name).toList(), origin);
    }
}
