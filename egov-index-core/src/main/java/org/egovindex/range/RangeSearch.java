package org.egovindex.range;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.index.Node;
import org.egovindex.index.WeightSet;
import org.egovindex.number.Rational;
import org.egovindex.rank.Rank;
import org.egovindex.weight.WeightSpace;

/** Finds both ends of each unit's range: asks the solver, and computes the index with the weights it proposes. */
final class RangeSearch {
    private static final int FINEST = 15;
    private static final List<Integer> COARSER = List.of(2, 3, 4, 6, 9, 12);
    /** Where linear programmes decide, scores that differ by less than this part of the largest difference are taken as one. */
    private static final double ALMOST_NONE = 1e-8;

    private final AdditiveForm form;
    private final LeadTable leads;
    private final RankSolver solver;
    private final CutIndex cut;
    private final List<Answer.Place> always = new ArrayList<>();
    private final boolean lines;

    RangeSearch(AdditiveForm form, WeightSpace space, int effort) {
        this.form = form;
        this.lines = form.free().size() <= 2;
        this.leads = lines ? LeadTable.NONE : LeadTable.of(new Leads(form), form.size());
        this.solver = RankSolver.of(form.free(), effort);
        this.cut = new CutIndex(form);
        Map<String, List<Double>> shares = new LinkedHashMap<>();
        form.free().parents().forEach(parent -> shares.put(parent.id(), space.shares(parent.id())));
        always.add(new Answer.Place(form.free().point(shares)));
    }

    UnitRange of(int unit) {
        Rank nominal = form.index().of(form.unit(unit).label()).rank().orElseThrow();
        return new UnitRange(form.unit(unit), nominal, end(unit, true), end(unit, false));
    }

    private ReachedRank end(int unit, boolean best) {
        double apart = ALMOST_NONE * leads.largest();
        Answer plain = answer(unit, Question.plain(best, form, apart));
        Optional<Answer> outer = Question.outer(best, form, apart).map(question -> answer(unit, question));
        Answer proof = outer.orElse(plain);
        Rank bound = Rank.of(best ? 1 + proof.bound() : form.size() - proof.bound());
        List<Answer.Place> places = new ArrayList<>(plain.points());
        outer.ifPresent(answer -> places.addAll(answer.points()));
        places.addAll(always);
        Reached reached = reach(unit, best, bound, places);
        boolean beyond =
                best ? reached.rank().compareTo(bound) < 0 : reached.rank().compareTo(bound) > 0;
        Map<String, Rational> shares = new LinkedHashMap<>();
        for (Node parent : form.free().parents()) {
            Rational total = parent.children().stream().map(Node::weight).reduce(Rational.ZERO, Rational::plus);
            parent.children()
                    .forEach(child -> shares.put(
                            child.id(),
                            Optional.ofNullable(reached.weights().weights().get(child.id()))
                                    .orElseThrow()
                                    .dividedBy(total)));
        }
        return new ReachedRank(
                reached.rank(), beyond ? reached.rank() : bound, shares, reached.weights(), proof.method());
    }

    private Answer answer(int unit, Question question) {
        List<Claim> claims = new ArrayList<>();
        List<Answer.Place> starts = new ArrayList<>(always);
        for (int other = 0; other < form.size(); other++) {
            if (other != unit) {
                claims.add(claim(unit, other, question));
                if (!lines) {
                    int ahead = question.isBest() ? unit : other;
                    int behind = question.isBest() ? other : unit;
                    starts.add(leads.furthest(ahead, behind));
                }
            }
        }
        return solver.fewest(claims, starts);
    }

    private Claim claim(int unit, int other, Question question) {
        if (solver instanceof LineWalk walk) {
            return Claim.over(walk.region(), question.of(form, unit, other));
        }
        return question.claim(form, unit, other, leads.most(unit, other), leads.most(other, unit));
    }

    /**
     * What the index gives.
     *
     * @param rank of the unit
     * @param weights with which
     */
    private record Reached(Rank rank, WeightSet weights) {}

    /** The best or worst rank that the index gives at any of these places, with weights of as few decimals as will do. */
    private Reached reach(int unit, boolean best, Rank bound, List<Answer.Place> places) {
        Optional<Reached> found = Optional.empty();
        double[] where = new double[0];
        for (Answer.Place place : places) {
            Optional<Reached> here = reached(unit, place.coordinates(), FINEST);
            boolean better = here.isPresent()
                    && (found.isEmpty()
                            || sign(best)
                                            * here.get()
                                                    .rank()
                                                    .compareTo(found.get().rank())
                                    < 0);
            if (better) {
                found = here;
                where = place.coordinates();
            }
            if (found.isPresent() && sign(best) * found.get().rank().compareTo(bound) <= 0) {
                break;
            }
        }
        Reached finest = found.orElseThrow(
                () -> new IllegalStateException("No admissible weights could be tried.\nMaybe a defect here."));
        for (int decimals : COARSER) {
            Optional<Reached> coarser =
                    reached(unit, where, decimals).filter(same -> same.rank().equals(finest.rank()));
            if (coarser.isPresent()) {
                return coarser.get();
            }
        }
        return finest;
    }

    private static int sign(boolean best) {
        return best ? 1 : -1;
    }

    private Optional<Reached> reached(int unit, double[] point, int decimals) {
        return form.free()
                .weights(point, decimals)
                .flatMap(weights -> cut.rank(weights, unit).map(rank -> new Reached(rank, weights)));
    }
}
