package org.egovindex.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.egovindex.model.ScoringScale;
import org.egovindex.number.Rational;
import org.egovindex.scoring.CriterionScore;
import org.egovindex.scoring.Share;

/**
 * A criterion raised to a better answer.
 *
 * @param place of the criterion in the checklist
 * @param answer of its scale
 * @param from the mean mark now
 * @param gain points of the index, above 0
 * @param cost 1 or more
 */
record Raise(int place, int answer, Rational from, Rational gain, int cost) {
    /**
     * Every raise of a criterion that is worth its cost, by cost and by gain; none if it does not count or has the best answer. Of several
     * that cost the same only the one that gains most, of several answers of the same points the first.
     */
    static List<Raise> of(int place, CriterionScore score, RaisingCost cost) {
        Optional<Rational> worth = score.worth().filter(points -> points.signum() > 0);
        Optional<Rational> now = score.share().map(Share::attained);
        if (worth.isEmpty() || now.isEmpty()) {
            return List.of();
        }
        List<Raise> raises = new ArrayList<>();
        String id = score.criterion().id();
        int steps = 0;
        for (Map.Entry<BigDecimal, Integer> better :
                above(score.criterion().scale(), now.get()).entrySet()) {
            steps++;
            Rational gain = Rational.of(better.getKey()).minus(now.get()).times(worth.get());
            Raise raise = new Raise(place, better.getValue(), now.get(), gain, cost.of(id, steps));
            if (!raises.isEmpty() && raises.get(raises.size() - 1).cost() == raise.cost()) {
                raises.remove(raises.size() - 1);
            }
            raises.add(raise);
        }
        return raises;
    }

    /** The different points above a mean mark, from below, with the first answer of each. */
    private static Map<BigDecimal, Integer> above(ScoringScale scale, Rational now) {
        Map<BigDecimal, Integer> above = new TreeMap<>();
        for (int answer = 0; answer < scale.size(); answer++) {
            if (Rational.of(scale.points(answer)).compareTo(now) > 0) {
                above.putIfAbsent(scale.points(answer), answer);
            }
        }
        return above;
    }
}
