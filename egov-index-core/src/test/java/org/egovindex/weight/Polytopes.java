package org.egovindex.weight;

import java.util.ArrayList;
import java.util.List;

/** Polytopes of shares for tests, in the words of the tests; shares are numbered from 1. */
final class Polytopes {
    private Polytopes() {}

    static SharePolytope cut(SharePolytope polytope, double limit, double... normal) {
        List<Double> row = new ArrayList<>();
        for (double part : normal) {
            row.add(part);
        }
        return polytope.and(row, limit);
    }

    static SharePolytope atMost(SharePolytope polytope, int share, double most) {
        return cut(polytope, most, row(polytope, share, 1, share, 0));
    }

    static SharePolytope atLeast(SharePolytope polytope, int share, double least) {
        return cut(polytope, -least, row(polytope, share, -1, share, 0));
    }

    /** {@code one >= ratio x other}. */
    static SharePolytope ratio(SharePolytope polytope, int one, double ratio, int other) {
        return cut(polytope, 0, row(polytope, one, -1, other, ratio));
    }

    /** Every share at most so much. */
    static SharePolytope capped(int size, double most) {
        SharePolytope polytope = SharePolytope.simplex(size);
        for (int share = 1; share <= size; share++) {
            polytope = atMost(polytope, share, most);
        }
        return polytope;
    }

    /** Each share within a part of an equal one. */
    static SharePolytope box(int size, double part) {
        SharePolytope polytope = capped(size, (1 + part) / size);
        for (int share = 1; share <= size; share++) {
            polytope = atLeast(polytope, share, (1 - part) / size);
        }
        return polytope;
    }

    /** The first share at least the second, and so on. */
    static SharePolytope ordered(int size) {
        SharePolytope polytope = SharePolytope.simplex(size);
        for (int share = 1; share < size; share++) {
            polytope = ratio(polytope, share, 1, share + 1);
        }
        return polytope;
    }

    private static double[] row(SharePolytope polytope, int one, double first, int other, double second) {
        double[] row = new double[polytope.size()];
        row[one - 1] += first;
        row[other - 1] += second;
        return row;
    }
}
