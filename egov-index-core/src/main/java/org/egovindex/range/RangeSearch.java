package org.egovindex.range;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.index.WeightSet;
import org.egovindex.number.Rational;
import org.egovindex.rank.Rank;
import org.egovindex.weight.WeightSpace;

/** Finds both ends of each unit's range: asks the solver, and computes the index with the weights it proposes. */
final class RangeSearch {
    private static final List<Integer> FINE = List.of(Witness.FINEST, 9, 6);
    private static final List<Integer> COARSER = List.of(2, 3, 4, 6, 9, 12);
    /** Where linear programmes decide, scores that differ by less than this part of the largest difference are taken as one. */
    private static final double ALMOST_NONE = 1e-8;

    private final AdditiveForm form;
    private final Optional<LeadTable> leads;
    private final RankSolver solver;
    private final CutIndex cut;
    private final Witness witness;
    private final List<Answer.Place> always = new ArrayList<>();

    RangeSearch(AdditiveForm form, WeightSpace space, Optional<LeadTable> leads, RankSolver solver) {
        this.form = form;
        this.leads = leads;
        this.solver = solver;
        this.cut = new CutIndex(form);
        this.witness = new Witness(form.free());
        Map<String, List<Double>> shares = new LinkedHashMap<>();
        form.free().parents().forEach(parent -> shares.put(parent.id(), space.shares(parent.id())));
        always.add(new Answer.Place(form.free().point(shares)));
    }

    /** The search for so many degrees of freedom: along lines up to two, with so many linear programmes beyond. */
    static RangeSearch of(AdditiveForm form, WeightSpace space, int effort) {
        return form.free().size() <= 2
                ? new RangeSearch(form, space, Optional.empty(), LineWalk.of(form.free()))
                : byProgrammes(form, space, effort);
    }

    /** By linear programmes, whatever the degrees of freedom. */
    static RangeSearch byProgrammes(AdditiveForm form, WeightSpace space, int effort) {
        LeadTable leads = LeadTable.of(new Leads(form), form.size());
        return new RangeSearch(form, space, Optional.of(leads), new BranchAndBound(form.free(), effort));
    }

    UnitRange of(int unit) {
        Rank nominal = form.index().of(form.unit(unit).label()).rank().orElseThrow();
        return new UnitRange(form.unit(unit), nominal, end(unit, true), end(unit, false));
    }

    private ReachedRank end(int unit, boolean best) {
        double apart = ALMOST_NONE * leads.map(LeadTable::largest).orElse(0.0);
        Answer plain = answer(unit, Question.plain(best, form, apart));
        Optional<Answer> outer = Question.outer(best, form, apart).map(question -> answer(unit, question));
        Answer proof = outer.orElse(plain);
        Rank bound = Rank.of(best ? 1 + proof.bound() : form.size() - proof.bound());
        List<Answer.Place> places = new ArrayList<>(plain.points());
        outer.ifPresent(answer -> places.addAll(answer.points()));
        places.addAll(always);
        Reached reached = reach(unit, best, bound, places);
        boolean beyond = isBetter(best, reached.rank(), bound);
        Map<String, Rational> shares = witness.shares(reached.weights());
        return new ReachedRank(
                reached.rank(), beyond ? reached.rank() : bound, shares, reached.weights(), proof.method());
    }

    private Answer answer(int unit, Question question) {
        List<Claim> claims = new ArrayList<>();
        List<Answer.Place> starts = new ArrayList<>(always);
        for (int other = 0; other < form.size(); other++) {
            if (other != unit) {
                claims.add(claim(unit, other, question));
                int ahead = question.isBest() ? unit : other;
                int behind = question.isBest() ? other : unit;
                leads.ifPresent(table -> starts.add(table.furthest(ahead, behind)));
            }
        }
        return solver.fewest(claims, starts);
    }

    private Claim claim(int unit, int other, Question question) {
        if (solver instanceof LineWalk walk) {
            return question.claim(form, unit, other, walk.region());
        }
        LeadTable table = leads.orElseThrow();
        return question.claim(form, unit, other, table.most(unit, other), table.most(other, unit));
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
            for (int decimals : FINE) {
                Optional<Reached> here = reached(unit, place.coordinates(), decimals);
                Optional<Rank> before = found.map(Reached::rank);
                if (here.isPresent()
                        && before.map(rank -> isBetter(best, here.get().rank(), rank))
                                .orElse(true)) {
                    found = here;
                    where = place.coordinates();
                }
            }
            if (found.filter(reached -> !isBetter(best, bound, reached.rank())).isPresent()) {
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

    private static boolean isBetter(boolean best, Rank one, Rank other) {
        return best ? one.compareTo(other) < 0 : one.compareTo(other) > 0;
    }

    private Optional<Reached> reached(int unit, double[] point, int decimals) {
        return witness.weights(point, decimals)
                .flatMap(weights -> cut.rank(weights, unit).map(rank -> new Reached(rank, weights)));
    }
}
