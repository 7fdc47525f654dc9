package org.egovindex.weight;

import java.util.Arrays;
import java.util.List;

/**
 * A simplex around a polytope of shares, from lower bounds and chains of ratios, so that a uniform point of the plain simplex makes a uniform
 * point of it by an affine map: {@code share = lowest + scale x (sum of coordinate x corner)}.
 *
 * <p>Corners of a chain {@code s1 >= r1 s2, s2 >= r2 s3} are proportional to (1, 0, 0), (r1, 1, 0) and (r1 r2, r2, 1). With all ratios 1: an
 * order, and the map of spacings. Each share follows one other at most; what chains and bounds do not say is left to walls.
 */
final class Enclosure {
    private final double[] lowest;
    private final double scale;
    private final int[] below;
    private final double[] ratio;
    private final double[] norm;
    private final int[] upwards;

    private Enclosure(double[] lowest, Chains chains) {
        this.lowest = lowest;
        scale = 1 - Arrays.stream(lowest).sum();
        below = chains.below();
        ratio = chains.ratios();
        upwards = chains.upwards();
        norm = new double[lowest.length];
        Arrays.fill(norm, 1);
        for (int i = upwards.length - 1; i >= 0; i--) {
            int share = upwards[i];
            if (below[share] >= 0) {
                norm[below[share]] += ratio[share] * norm[share];
            }
        }
    }

    /** Those around a polytope that has room: one that keeps all ratios, and one that keeps all lower bounds. */
    static List<Enclosure> around(SharePolytope polytope) {
        double[] lowest = new double[polytope.size()];
        for (int h = 0; h < polytope.halfSpaces(); h++) {
            int only = only(polytope, h);
            if (only >= 0 && polytope.coefficient(h, only) < 0) {
                lowest[only] = Math.max(lowest[only], polytope.limit(h) / polytope.coefficient(h, only));
            }
        }
        double[][] ratios = Chains.ratios(polytope, lowest);
        Chains all = Chains.strung(ratios);
        return List.of(
                new Enclosure(all.loosened(lowest), all), new Enclosure(lowest, Chains.agreeing(ratios, lowest)));
    }

    /** From coordinates on the plain simplex to shares, in place. */
    void shares(double[] row) {
        for (int share : upwards) {
            row[share] /= norm[share];
            if (below[share] >= 0) {
                row[share] += ratio[share] * row[below[share]];
            }
        }
        for (int i = 0; i < lowest.length; i++) {
            row[i] = lowest[i] + scale * row[i];
        }
    }

    /** From shares to coordinates on the plain simplex, in place. */
    void coordinates(double[] row) {
        for (int i = 0; i < lowest.length; i++) {
            row[i] = (row[i] - lowest[i]) / scale;
        }
        for (int i = upwards.length - 1; i >= 0; i--) {
            int share = upwards[i];
            if (below[share] >= 0) {
                row[share] -= ratio[share] * row[below[share]];
            }
            row[share] *= norm[share];
        }
    }

    /** The share that alone has a coefficient in a half-space, or -1. */
    private static int only(SharePolytope polytope, int halfSpace) {
        int only = -1;
        for (int i = 0; i < polytope.size(); i++) {
            if (polytope.coefficient(halfSpace, i) != 0) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }
}
