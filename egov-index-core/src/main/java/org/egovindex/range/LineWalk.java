package org.egovindex.range;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Up to two degrees of freedom: the fewest functions above 0 are found by walking along every line on which one of them is 0, and
 * along the edges of the region.
 *
 * <p>Wherever few are above 0, they are no more on the border of that place, and every border consists of such lines and edges. On a
 * line each other function changes its sign at one point, so that sorting these points is enough. Cost: {@code n^2 log n} for n
 * functions that change sign in the region. Source: the arrangement of lines of computational geometry (de Berg and others,
 * Computational Geometry, chapter 8).
 */
final class LineWalk implements RankSolver {
    private static final double NOISE = 5e-12;

    private final ConvexCell region;

    private LineWalk(ConvexCell region) {
        this.region = region;
    }

    static LineWalk of(FreeWeights free) {
        ConvexCell region = ConvexCell.unit(free.size());
        for (Affine limit : free.limits()) {
            region = region.where(limit);
        }
        for (Affine pair : free.pairs()) {
            region = region.where(pair);
        }
        return new LineWalk(region);
    }

    ConvexCell region() {
        return region;
    }

    @Override
    public Answer fewest(List<Claim> claims, List<Answer.Place> starts) {
        List<Affine> open =
                claims.stream().filter(Claim::isOpen).map(Claim::function).toList();
        int always = (int) claims.stream().filter(Claim::fails).count();
        if (region.isEmpty()) {
            return new Answer(always, List.of(), RangeMethod.LINES);
        }
        Walk walk = new Walk(open);
        region.edges().forEach(edge -> walk.along(edge.get(0), edge.get(1)));
        for (Affine function : open) {
            List<double[]> ends = region.line(function);
            if (ends.size() > 1) {
                walk.along(ends.get(0), ends.get(1));
            }
        }
        return new Answer(
                always + walk.fewest,
                places(open, walk.point),
                walk.fewest == 0 ? RangeMethod.DOMINANCE : RangeMethod.LINES);
    }

    /** The middle of all places where no more functions are above 0 than at this one, and its corners. */
    private List<Answer.Place> places(List<Affine> open, double[] point) {
        ConvexCell cell = region;
        for (Affine function : open) {
            if (function.at(point) <= NOISE) {
                cell = cell.where(function);
            }
        }
        List<Answer.Place> places = new ArrayList<>();
        if (!cell.isEmpty()) {
            places.add(new Answer.Place(cell.middle()));
            cell.corners().forEach(corner -> places.add(new Answer.Place(corner)));
        }
        places.add(new Answer.Place(point));
        return places;
    }

    /** Walks along lines and remembers where the fewest functions were above 0; of several places the widest. */
    private static final class Walk {
        private final List<Affine> open;
        private final double[] falling;
        private final double[] rising;
        private int fewest = Integer.MAX_VALUE;
        private double width;
        private double[] point = new double[0];

        Walk(List<Affine> open) {
            this.open = open;
            falling = new double[open.size()];
            rising = new double[open.size()];
        }

        void along(double[] from, double[] to) {
            int fall = 0;
            int rise = 0;
            int constant = 0;
            for (Affine function : open) {
                double start = function.at(from);
                double end = function.at(to);
                if (start > NOISE && end > NOISE) {
                    constant++;
                } else if (start > NOISE) {
                    falling[fall++] = Math.max(0, Math.min(1, start / (start - end)));
                } else if (end > NOISE) {
                    rising[rise++] = Math.max(0, Math.min(1, start / (start - end)));
                }
            }
            if (constant <= fewest) {
                Arrays.sort(falling, 0, fall);
                Arrays.sort(rising, 0, rise);
                scan(from, to, constant, fall, rise);
            }
        }

        private void scan(double[] from, double[] to, int constant, int fall, int rise) {
            int fallen = 0;
            int risen = 0;
            double at = 0;
            while (true) {
                while (fallen < fall && falling[fallen] <= at) {
                    fallen++;
                }
                while (risen < rise && rising[risen] < at) {
                    risen++;
                }
                double next = Math.min(fallen < fall ? falling[fallen] : 1, risen < rise ? rising[risen] : 1);
                note(constant + fall - fallen + risen, next - at, ConvexCell.between(from, to, (at + next) / 2));
                if (fallen == fall) {
                    return;
                }
                at = falling[fallen];
            }
        }

        private void note(int hits, double wide, double[] where) {
            if (hits < fewest || (hits == fewest && wide > width)) {
                fewest = hits;
                width = wide;
                point = where;
            }
        }
    }
}
