package org.egovindex.agree;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.special.Gamma;

/** Kendall's W of the rankings that m raters made of n subjects. Complete subjects only. */
final class KendallConcordance implements Prepared {
    private final Rows rows;
    private final boolean corrected;
    private final int m;
    private final boolean[] complete;
    private final double[] ranks;
    private double n;
    private double ties;

    private KendallConcordance(Rows rows, boolean corrected) {
        this.rows = rows;
        this.corrected = corrected;
        this.m = rows.raters();
        this.ranks = new double[m * rows.scale().size()];
        this.complete = new boolean[rows.size()];
        for (int row = 0; row < complete.length; row++) {
            complete[row] = rows.ratings(row) == m;
        }
    }

    static Prepared of(Rows rows, boolean corrected) {
        String fault = CohenKappa.fault(rows, Weighting.LINEAR);
        return fault.isEmpty() ? new KendallConcordance(rows, corrected) : Prepared.unfit(fault);
    }

    @Override
    public void at(double[] times, Quotient into) {
        rank(times);
        if (n < 2) {
            into.undefined("there are not two complete subjects");
            return;
        }
        double squares = 0;
        for (int row = 0; row < complete.length; row++) {
            if (complete[row] && times[row] > 0) {
                double away = -m * (n + 1);
                for (int rater = 0; rater < m; rater++) {
                    away += ranks[rater * rows.scale().size() + rows.code(row, rater)];
                }
                squares += times[row] * away * away;
            }
        }
        double most = m * m * (n * n * n - n);
        double tied = most - m * ties;
        into.set(
                tied == 0 ? 0 : 3 * squares,
                corrected || tied == 0 ? tied : most,
                "every rater ranks all subjects alike");
    }

    /** Twice the mid-rank of each category by each rater, from how many subjects got it. */
    private void rank(double[] times) {
        int q = rows.scale().size();
        Arrays.fill(ranks, 0);
        n = 0;
        ties = 0;
        for (int row = 0; row < complete.length; row++) {
            if (complete[row]) {
                n += times[row];
                for (int rater = 0; rater < m; rater++) {
                    ranks[rater * q + rows.code(row, rater)] += times[row];
                }
            }
        }
        for (int rater = 0; rater < m; rater++) {
            double before = 0;
            for (int at = rater * q; at < (rater + 1) * q; at++) {
                double count = ranks[at];
                ties += count * count * count - count;
                ranks[at] = 2 * before + count + 1;
                before += count;
            }
        }
    }

    @Override
    public int least() {
        return m;
    }

    /** The test of Friedman: {@code m (n - 1) W} is about chi-squared on n - 1 degrees of freedom if rankings have nothing to do with one another. */
    @Override
    public List<Estimate.Part> parts(double[] times, Quotient worked) {
        double statistic = m * (n - 1) * worked.value();
        return List.of(
                new Estimate.Part("chi-squared", statistic),
                new Estimate.Part("degrees of freedom", n - 1),
                new Estimate.Part("p", Gamma.regularizedGammaQ((n - 1) / 2, statistic / 2)));
    }
}
