package org.egovindex.agree;

import java.math.BigDecimal;
import java.util.List;

/**
 * How much two different categories still agree: 1 for the same, 0 for the farthest. Distances are those of the numbers on a scale of
 * numbers, those of the ranks on a scale of ordered words. Source: Gwet, Handbook of inter-rater reliability (4th ed. 2014), chapter 3.
 */
public final class Weighting {
    /** 1 for the same category, else 0. For words too. */
    public static final Weighting NOMINAL = new Weighting("nominal", false, (scale, a, b) -> a == b ? 1 : 0);

    /** {@code 1 - d / D} with {@code d} the distance and {@code D} the largest. On 1, 2, 3: 1 and 2 agree by 0.5. */
    public static final Weighting LINEAR = new Weighting("linear", true, (scale, a, b) -> 1 - distance(scale, a, b));

    /** {@code 1 - (d / D)^2}. On 1, 2, 3: 1 and 2 agree by 0.75. */
    public static final Weighting QUADRATIC = new Weighting("quadratic", true, (scale, a, b) -> {
        double distance = distance(scale, a, b);
        return 1 - distance * distance;
    });

    /** By ranks alone: {@code 1 - m (m - 1) / (q (q - 1))} with {@code m} categories from one to the other and {@code q} in all. On 1, 2, 3: 1 and 2 agree by 2/3. */
    public static final Weighting ORDINAL = new Weighting("ordinal", true, (scale, a, b) -> {
        double between = Math.abs(a - b) + 1.0;
        double all = scale.size();
        return a == b ? 1 : 1 - between * (between - 1) / (all * (all - 1));
    });

    private final String id;
    private final boolean needsOrder;
    private final Rule rule;

    private Weighting(String id, boolean needsOrder, Rule rule) {
        this.id = id;
        this.needsOrder = needsOrder;
        this.rule = rule;
    }

    /** The agreement of two categories of a scale. */
    private interface Rule {
        double of(RatingScale scale, int first, int second);
    }

    /** {@code 1 - d / D} with disagreements {@code d} of one's own, a row and a column for each category (Cohen 1968). */
    public static Weighting ofDisagreement(List<List<BigDecimal>> disagreement) {
        double largest = disagreement.stream()
                .flatMap(List::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        for (int row = 0; row < disagreement.size(); row++) {
            if (disagreement.get(row).size() != disagreement.size()
                    || disagreement.get(row).get(row).signum() != 0
                    || disagreement.get(row).stream().anyMatch(d -> d.signum() < 0)
                    || largest == 0) {
                throw new IllegalArgumentException(
                        "Disagreements must be a square of numbers from 0, with 0 for the same category and a number above 0 elsewhere, not "
                                + disagreement + ".\nMaybe weights of agreement were given.");
            }
        }
        List<double[]> rows = disagreement.stream()
                .map(row -> row.stream().mapToDouble(BigDecimal::doubleValue).toArray())
                .toList();
        return new Weighting("own", false, (scale, a, b) -> {
            if (scale.size() != rows.size()) {
                throw new IllegalArgumentException("The weights are of " + rows.size() + " categories, not of "
                        + scale.size() + ".\nMaybe a category never occurs: give the scale with all of them.");
            }
            return 1 - rows.get(a)[b] / largest;
        });
    }

    private static double distance(RatingScale scale, int first, int second) {
        return first == second ? 0 : Math.abs(scale.point(first) - scale.point(second)) / scale.span();
    }

    /** Its name. */
    public String id() {
        return id;
    }

    boolean isNominal() {
        return this == NOMINAL;
    }

    /** What a scale lacks; empty if nothing. */
    String fault(RatingScale scale) {
        if (needsOrder && !scale.isOrdered()) {
            return Metric.ORDINAL.fault(scale);
        }
        return isNominal() ? "" : scale.tooManyForPairs();
    }

    double of(RatingScale scale, int first, int second) {
        return rule.of(scale, first, second);
    }

    /** The sum of the weights of all pairs of categories. */
    double total(RatingScale scale) {
        if (isNominal()) {
            return scale.size();
        }
        double total = 0;
        for (int first = 0; first < scale.size(); first++) {
            for (int second = 0; second < scale.size(); second++) {
                total += of(scale, first, second);
            }
        }
        return total;
    }

    @Override
    public String toString() {
        return id;
    }
}
