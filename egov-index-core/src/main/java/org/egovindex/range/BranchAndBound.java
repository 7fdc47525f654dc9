package org.egovindex.range;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * More than two degrees of freedom: for each function it is decided whether it must be 0 or less or may be above.
 *
 * <p>Where some are undecided, a linear programme says how few can be above at least: a function counts for the part that it is above
 * 0 of the most it can be, rounded up over all. The open case with the smallest such bound is taken next. When the effort, a number of
 * programmes, is spent, the smallest bound of a case still open is proven, and the best place found so far stands beside it. No clock
 * is asked. Source: mixed-integer programming with indicator variables (Land and Doig 1960).
 */
final class BranchAndBound implements RankSolver {
    private static final double NOISE = 1e-9;
    private static final double WHOLE = 1e-6;
    private static final double HALF = 0.5;
    private static final int FEW = 8;
    private static final int ROUNDS = 3;

    private final FreeProgramme programme;
    private final int effort;

    BranchAndBound(FreeWeights free, int effort) {
        this.programme = new FreeProgramme(free);
        this.effort = effort;
    }

    /** Functions that must hold, those that are undecided, how many are given up, and the fewest that can be above. */
    private record Case(List<Affine> hard, List<Affine> soft, int given, int bound, FreeProgramme.Softened softened) {}

    @Override
    public Answer fewest(List<Claim> claims, List<Answer.Place> starts) {
        List<Affine> open = claims.stream()
                .filter(Claim::isOpen)
                .map(claim -> claim.function().times(1 / claim.most()))
                .toList();
        int always = (int) claims.stream().filter(Claim::fails).count();
        Search search = new Search(open);
        search.start(starts);
        int bound = search.bound();
        RangeMethod method = bound == 0 ? RangeMethod.DOMINANCE : RangeMethod.BRANCH_AND_BOUND;
        return new Answer(always + bound, search.places(), method);
    }

    /** One search; holds the best place so far. */
    private final class Search {
        private final List<Affine> open;
        private int fewest = Integer.MAX_VALUE;
        private double[] best = new double[0];
        private int spent;

        Search(List<Affine> open) {
            this.open = open;
        }

        /** Tries places from which to start, and the middles of the best of them two by two. */
        void start(List<Answer.Place> starts) {
            List<double[]> tried = new ArrayList<>();
            starts.forEach(start -> tried.add(start.coordinates()));
            for (int round = 0; round < ROUNDS; round++) {
                tried.sort(Comparator.comparingInt(this::hits));
                List<double[]> few = List.copyOf(tried.subList(0, Math.min(FEW, tried.size())));
                for (int i = 0; i < few.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        tried.add(ConvexCell.between(few.get(i), few.get(j), HALF));
                    }
                }
            }
            tried.forEach(this::note);
        }

        int bound() {
            if (fewest == 0) {
                return 0;
            }
            return solve(List.of(), open, 0).map(this::search).orElse(0);
        }

        private int search(Case first) {
            PriorityQueue<Case> queue =
                    new PriorityQueue<>(Comparator.comparingInt(Case::bound).thenComparing(Case::given));
            queue.add(first);
            while (!queue.isEmpty()) {
                Case next = queue.remove();
                if (next.bound() >= fewest || spent >= effort) {
                    return Math.min(next.bound(), fewest);
                }
                int which = undecided(next);
                List<Affine> others = new ArrayList<>(next.soft());
                Affine chosen = others.remove(which);
                List<Affine> hard = new ArrayList<>(next.hard());
                hard.add(chosen);
                solve(hard, others, next.given()).ifPresent(queue::add);
                solve(next.hard(), others, next.given() + 1).ifPresent(queue::add);
            }
            return fewest;
        }

        private Optional<Case> solve(List<Affine> hard, List<Affine> soft, int given) {
            spent++;
            return programme.soften(hard, soft).map(softened -> {
                note(softened.place().coordinates());
                int bound = given + (int) Math.ceil(softened.sum() - WHOLE);
                return new Case(hard, soft, given, bound, softened);
            });
        }

        private int undecided(Case next) {
            double[] at = next.softened().place().coordinates();
            int which = 0;
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < next.soft().size(); i++) {
                double above = next.soft().get(i).at(at);
                double distance = above > NOISE ? Math.abs(above - HALF) : 1 - above;
                if (distance < nearest) {
                    nearest = distance;
                    which = i;
                }
            }
            return which;
        }

        private int hits(double[] point) {
            int hits = 0;
            for (Affine function : open) {
                hits += function.at(point) > NOISE ? 1 : 0;
            }
            return hits;
        }

        private void note(double[] point) {
            int hits = hits(point);
            if (hits < fewest) {
                fewest = hits;
                best = point;
            }
        }

        private List<Answer.Place> places() {
            if (fewest == Integer.MAX_VALUE) {
                return List.of();
            }
            List<Affine> held =
                    open.stream().filter(function -> function.at(best) <= NOISE).toList();
            List<Answer.Place> places = new ArrayList<>();
            programme.deepest(held).ifPresent(deep -> places.add(new Answer.Place(deep)));
            places.add(new Answer.Place(best));
            return places;
        }
    }
}
