package org.egovindex.agree;

import java.util.Arrays;
import java.util.List;

/** Conger's kappa: agreement as in {@link ChanceAgreement}, chance the mean over pairs of raters of {@code sum w p_gk p_hl}, each rater's shares being of all that the rater rated. */
final class CongerKappa implements Prepared {
    private final Rows rows;
    private final Weighting weighting;
    private final ChanceAgreement agreement;
    private final double[][] shares;

    private CongerKappa(Rows rows, Weighting weighting) {
        this.rows = rows;
        this.weighting = weighting;
        this.agreement = new ChanceAgreement(rows, ChanceAgreement.Chance.NONE, weighting);
        this.shares = new double[rows.raters()][rows.scale().size()];
    }

    static Prepared of(Rows rows, Weighting weighting) {
        String fault = CohenKappa.fault(rows, weighting);
        return fault.isEmpty() ? new CongerKappa(rows, weighting) : Prepared.unfit(fault);
    }

    @Override
    public void at(double[] times, Quotient into) {
        agreement.at(times, into);
        if (into.bottom() == 0) {
            return;
        }
        double observed = into.observed();
        double sum = 0;
        double pairs = 0;
        double[] rated = count(times);
        for (int first = 0; first < shares.length; first++) {
            for (int second = 0; second < first; second++) {
                if (rated[first] > 0 && rated[second] > 0) {
                    sum += expected(shares[first], shares[second]) / (rated[first] * rated[second]);
                    pairs++;
                }
            }
        }
        into.chanceCorrected(observed, sum / pairs);
    }

    private double[] count(double[] times) {
        double[] rated = new double[shares.length];
        for (int rater = 0; rater < shares.length; rater++) {
            Arrays.fill(shares[rater], 0);
            for (int row = 0; row < rows.size(); row++) {
                int code = rows.code(row, rater);
                if (code != Rows.GAP) {
                    rated[rater] += times[row];
                    shares[rater][code] += times[row];
                }
            }
        }
        return rated;
    }

    private double expected(double[] first, double[] second) {
        double sum = 0;
        for (int a = 0; a < first.length; a++) {
            for (int b = 0; b < second.length; b++) {
                boolean counts = first[a] > 0 && second[b] > 0 && !(weighting.isNominal() && a != b);
                sum += counts ? first[a] * second[b] * weighting.of(rows.scale(), a, b) : 0;
            }
        }
        return sum;
    }

    @Override
    public int least() {
        return 2;
    }

    @Override
    public List<Estimate.Part> parts(double[] times, Quotient worked) {
        return List.of(
                new Estimate.Part("observed agreement", worked.observed()),
                new Estimate.Part("expected agreement", worked.expected()));
    }
}
