package org.egovindex.agree;

import java.util.Arrays;
import java.util.List;

/**
 * Krippendorff's alpha: {@code 1 - D_o / D_e}. {@code D_o} is the mean squared distance of pairs of ratings of one subject, each rating counted once; {@code
 * D_e} that of all pairs of all ratings. Subjects with one rating do not count.
 *
 * <p>Ordinal distances are those of mid-ranks, so that both sums come from sums of positions and of their squares. Cost: the number of rows and categories; for ratios
 * its square.
 */
final class KrippendorffAlpha implements Prepared {
    private final Rows rows;
    private final Metric metric;
    private final int[] ratings;
    private final double[] disagreement;
    private final double[] counts;
    private final int[] given;
    private final double[] positions;

    private KrippendorffAlpha(Rows rows, Metric metric) {
        this.rows = rows;
        this.metric = metric;
        this.ratings = new int[rows.size()];
        this.disagreement = new double[rows.size()];
        this.counts = new double[rows.scale().size()];
        this.given = rows.given();
        this.positions = new double[counts.length];
        for (int category = 0; category < positions.length; category++) {
            positions[category] = rows.scale().point(category);
        }
        for (int row = 0; row < ratings.length; row++) {
            ratings[row] = rows.ratings(row);
            disagreement[row] = metric == Metric.ORDINAL ? 0 : disagreement(row);
        }
    }

    static Prepared of(Rows rows, Metric metric) {
        String fault = metric.fault(rows.scale());
        return fault.isEmpty() ? new KrippendorffAlpha(rows, metric) : Prepared.unfit(fault);
    }

    /** The squared distances of all ordered pairs of a row, divided by its ratings less 1. */
    private double disagreement(int row) {
        double sum = 0;
        for (int first = 0; first < rows.raters(); first++) {
            int a = rows.code(row, first);
            for (int second = 0; second < first && a != Rows.GAP; second++) {
                int b = rows.code(row, second);
                sum += b == Rows.GAP ? 0 : 2 * squared(a, b);
            }
        }
        return ratings[row] < 2 ? 0 : sum / (ratings[row] - 1);
    }

    private double squared(int a, int b) {
        if (a == b) {
            return 0;
        }
        double distance = positions[a] - positions[b];
        return switch (metric) {
            case NOMINAL -> 1;
            case ORDINAL, INTERVAL -> distance * distance;
            case RATIO -> distance / (positions[a] + positions[b]) * (distance / (positions[a] + positions[b]));
        };
    }

    @Override
    public void at(double[] times, Quotient into) {
        Arrays.fill(counts, 0);
        double all = 0;
        int at = 0;
        for (int row = 0; row < ratings.length; row++) {
            int end = at + ratings[row];
            if (ratings[row] > 1 && times[row] > 0) {
                all += times[row] * ratings[row];
                for (int i = at; i < end; i++) {
                    counts[given[i]] += times[row];
                }
            }
            at = end;
        }
        if (all == 0) {
            into.undefined(Quotient.FEW);
            return;
        }
        if (metric == Metric.ORDINAL) {
            rank();
        }
        double observed = 0;
        for (int row = 0; row < ratings.length; row++) {
            if (ratings[row] > 1 && times[row] > 0) {
                observed += times[row] * (metric == Metric.ORDINAL ? disagreement(row) : disagreement[row]);
            }
        }
        into.disagreement(observed / all, expected(all) / (all * (all - 1)));
    }

    /** Twice the mid-rank of each category. */
    private void rank() {
        double before = 0;
        for (int category = 0; category < counts.length; category++) {
            positions[category] = (2 * before + counts[category]) / 2;
            before += counts[category];
        }
    }

    /** The squared distances of all ordered pairs of ratings. */
    private double expected(double all) {
        double sum = 0;
        double squares = 0;
        switch (metric) {
            case NOMINAL -> {
                for (double count : counts) {
                    sum += count * (all - count);
                }
                return sum;
            }
            case RATIO -> {
                for (int a = 0; a < counts.length; a++) {
                    for (int b = 0; b < a; b++) {
                        sum += counts[a] == 0 || counts[b] == 0 ? 0 : 2 * counts[a] * counts[b] * squared(a, b);
                    }
                }
                return sum;
            }
            default -> {
                double origin = origin();
                for (int category = 0; category < counts.length; category++) {
                    double position = positions[category] - origin;
                    sum += counts[category] * position;
                    squares += counts[category] * position * position;
                }
                return 2 * (all * squares - sum * sum);
            }
        }
    }

    /** The lowest position that occurs: counted from there, one category alone gives exactly 0. */
    private double origin() {
        for (int category = 0; category < counts.length; category++) {
            if (counts[category] > 0) {
                return positions[category];
            }
        }
        return 0;
    }

    @Override
    public int least() {
        return 2;
    }

    @Override
    public List<Estimate.Part> parts(double[] times, Quotient worked) {
        return List.of(
                new Estimate.Part("observed disagreement", worked.observed()),
                new Estimate.Part("expected disagreement", worked.expected()));
    }
}
