package org.egovindex.evaluator;

import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.Criterion;

/**
 * The difference of two groups of evaluators in one city, paired over criteria.
 *
 * <p>In an area of P points, over the criteria both marked: D = P x sum of M d / sum of M, with d the difference of the mean shares and M the maximum; its variance
 * is P^2 n / (n - 1) x sum of (M (d - D/P))^2 / (sum of M)^2, that of a ratio in a sample of n criteria (Cochran, Sampling Techniques, 1977, 6.4). The index adds up
 * areas and variances, scaled to its points; its degrees of freedom are the sum of n - 1. With fewer than two criteria in an area there is no error.
 */
final class CriterionDifferences {
    private final Checklist checklist;
    private final double[] maxima;

    CriterionDifferences(Checklist checklist) {
        this.checklist = checklist;
        this.maxima = checklist.criteria().stream()
                .map(Criterion::scale)
                .mapToDouble(scale -> scale.highest().doubleValue())
                .toArray();
    }

    /** Nothing if no criterion was marked by both. */
    Optional<PairedDifference> of(double[] one, double[] other) {
        int from = 0;
        int count = 0;
        int free = 0;
        boolean known = true;
        double sum = 0;
        double variance = 0;
        double points = 0;
        for (Area area : checklist.areas()) {
            int to = from + area.criteria().size();
            int marked = marked(one, other, from, to);
            if (marked > 0) {
                double full = area.points().doubleValue();
                double ratio = ratio(one, other, from, to);
                sum += full * ratio;
                variance += full * full * variance(one, other, from, to, ratio);
                points += full;
                count += marked;
                free += marked - 1;
                known &= marked > 1;
            }
            from = to;
        }
        if (count == 0) {
            return Optional.empty();
        }
        double scale = checklist.points().doubleValue() / points;
        OptionalDouble error = known
                ? OptionalDouble.of(PairedDifference.settled(scale * Math.sqrt(variance)))
                : OptionalDouble.empty();
        return Optional.of(new PairedDifference(count, PairedDifference.settled(scale * sum), error, free));
    }

    private static boolean isMarked(double[] one, double[] other, int place) {
        return one[place] >= 0 && other[place] >= 0;
    }

    private static int marked(double[] one, double[] other, int from, int to) {
        int marked = 0;
        for (int place = from; place < to; place++) {
            marked += isMarked(one, other, place) ? 1 : 0;
        }
        return marked;
    }

    private double ratio(double[] one, double[] other, int from, int to) {
        double sum = 0;
        double whole = 0;
        for (int place = from; place < to; place++) {
            if (isMarked(one, other, place)) {
                sum += maxima[place] * (one[place] - other[place]);
                whole += maxima[place];
            }
        }
        return sum / whole;
    }

    private double variance(double[] one, double[] other, int from, int to, double ratio) {
        int marked = 0;
        double squares = 0;
        double whole = 0;
        for (int place = from; place < to; place++) {
            if (isMarked(one, other, place)) {
                double off = maxima[place] * (one[place] - other[place] - ratio);
                squares += off * off;
                whole += maxima[place];
                marked++;
            }
        }
        return marked < 2 ? 0 : marked / (marked - 1.0) * squares / (whole * whole);
    }
}
