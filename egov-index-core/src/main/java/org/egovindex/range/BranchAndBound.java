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
    private final FreeProgramme programme;
    private final int effort;

    BranchAndBound(FreeWeights free, int effort) {
        this.programme = new FreeProgramme(free);
        this.effort = effort;
    }

    /** Functions that must hold, those that are undecided, how many are given up, the fewest that can be above, and where. */
    private record Case(List<Affine> hard, List<Affine> soft, int given, int bound, Answer.Place place) {}

    @Override
    public Answer fewest(List<Claim> claims, List<Answer.Place> starts) {
        List<Claim> open = claims.stream().filter(Claim::isOpen).toList();
        int always = (int) claims.stream().filter(Claim::fails).count();
        KnownPlaces known = new KnownPlaces(open, starts);
        int bound = known.fewest() == 0 ? 0 : new Search(known).bound();
        RangeMethod method = bound == 0 ? RangeMethod.DOMINANCE : RangeMethod.BRANCH_AND_BOUND;
        return new Answer(always + bound, known.around(programme), method);
    }

    /** One search. */
    private final class Search {
        private static final double WHOLE = 1e-6;
        private static final double HALF = 0.5;

        private final KnownPlaces known;
        private int spent;

        Search(KnownPlaces known) {
            this.known = known;
        }

        int bound() {
            PriorityQueue<Case> queue =
                    new PriorityQueue<>(Comparator.comparingInt(Case::bound).thenComparingInt(Case::given));
            solve(List.of(), known.functions(), 0, 0).ifPresent(queue::add);
            while (!queue.isEmpty()) {
                Case next = queue.remove();
                if (next.bound() >= known.fewest() || spent >= effort) {
                    return Math.min(next.bound(), known.fewest());
                }
                List<Affine> others = new ArrayList<>(next.soft());
                Affine chosen = others.remove(undecided(next));
                List<Affine> hard = new ArrayList<>(next.hard());
                hard.add(chosen);
                solve(hard, others, next.given(), next.bound()).ifPresent(queue::add);
                solve(next.hard(), others, next.given() + 1, next.bound()).ifPresent(queue::add);
            }
            return known.fewest();
        }

        /** A case with its bound, which is no less than that of the case it comes from; nothing if it cannot be. */
        private Optional<Case> solve(List<Affine> hard, List<Affine> soft, int given, int above) {
            spent++;
            LinearProgramme softened = programme.softened(hard, soft);
            Optional<double[]> solution = softened.least();
            double atMost = known.leastSum(hard, soft);
            if (sum(solution, soft) > atMost + WHOLE) {
                solution = softened.leastOtherwise();
            }
            solution.ifPresent(found -> known.add(programme.point(found)));
            double sum = sum(solution, soft);
            if (sum == Double.POSITIVE_INFINITY && atMost == Double.POSITIVE_INFINITY) {
                return Optional.empty();
            }
            // a place that is known to be better than the programme's best shows that the programme cannot be relied on
            int least = sum > atMost + WHOLE ? 0 : (int) Math.ceil(sum - WHOLE);
            Answer.Place place = new Answer.Place(solution.map(programme::point).orElseGet(known::best));
            return Optional.of(new Case(hard, soft, given, Math.max(above, given + least), place));
        }

        private double sum(Optional<double[]> solution, List<Affine> soft) {
            return solution.map(found -> KnownPlaces.sum(soft, programme.point(found)))
                    .orElse(Double.POSITIVE_INFINITY);
        }

        private int undecided(Case next) {
            double[] at = next.place().coordinates();
            int which = 0;
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < next.soft().size(); i++) {
                double above = next.soft().get(i).at(at);
                double distance = KnownPlaces.isAbove(above) ? Math.abs(above - HALF) : 1 - above;
                if (distance < nearest) {
                    nearest = distance;
                    which = i;
                }
            }
            return which;
        }
    }
}
