package org.egovindex.agree;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Mean agreement of pairs, as it is or corrected for chance, of raters that need not be the same for all subjects.
 *
 * <p>Observed: the mean over subjects with two ratings or more of {@code sum_k r_k (r*_k - 1) / (r (r - 1))}, where {@code r*_k} adds up the ratings by
 * their weight to category k. Shares {@code p_k}: the mean over all subjects with a rating of {@code r_k / r}. By chance, with {@code T} the sum of weights
 * and {@code q} categories of the scale: Fleiss {@code sum w p_k p_l}, Gwet {@code T / (q (q - 1)) sum p_k (1 - p_k)}, Brennan and Prediger {@code T / q^2}.
 *
 * <p>Not for several threads at once.
 */
final class ChanceAgreement implements Prepared {
    /** What agreement by chance is. */
    enum Chance {
        NONE,
        FLEISS,
        GWET,
        BRENNAN_PREDIGER
    }

    private final Rows rows;
    private final Chance chance;
    private final Weighting weighting;
    private final double factor;
    private final int[] ratings;
    private final double[] agreement;
    private final double[] shares;
    private final int[] given;
    private double rated;
    private double paired;

    ChanceAgreement(Rows rows, Chance chance, Weighting weighting) {
        this.rows = rows;
        this.chance = chance;
        this.weighting = weighting;
        this.ratings = new int[rows.size()];
        this.agreement = new double[rows.size()];
        this.shares = new double[rows.scale().size()];
        this.given = rows.given();
        double q = rows.scale().size();
        this.factor = switch (chance) {
            case NONE, FLEISS -> 1;
            case GWET -> weighting.total(rows.scale()) / (q * (q - 1));
            case BRENNAN_PREDIGER -> weighting.total(rows.scale()) / (q * q);
        };
        for (int row = 0; row < ratings.length; row++) {
            ratings[row] = rows.ratings(row);
            agreement[row] = agreement(row);
        }
    }

    static Prepared of(Rows rows, Chance chance, Weighting weighting) {
        String fault = weighting.fault(rows.scale());
        return fault.isEmpty() ? new ChanceAgreement(rows, chance, weighting) : Prepared.unfit(fault);
    }

    private double agreement(int row) {
        double sum = 0;
        for (int first = 0; first < rows.raters(); first++) {
            for (int second = 0; second < first; second++) {
                int a = rows.code(row, first);
                int b = rows.code(row, second);
                sum += a == Rows.GAP || b == Rows.GAP ? 0 : 2 * weighting.of(rows.scale(), a, b);
            }
        }
        return ratings[row] < 2 ? 0 : sum / (ratings[row] * (ratings[row] - 1.0));
    }

    @Override
    public void at(double[] times, Quotient into) {
        count(times);
        if (paired == 0) {
            into.undefined(Quotient.FEW);
            return;
        }
        double observed = 0;
        for (int row = 0; row < agreement.length; row++) {
            observed += times[row] * agreement[row];
        }
        observed /= paired;
        if (chance == Chance.NONE) {
            into.parts(observed, 0);
            into.set(observed, 1, "");
        } else if (isOneCategory()) {
            into.undefined(Quotient.ALIKE);
        } else {
            into.chanceCorrected(observed, byChance());
        }
    }

    private void count(double[] times) {
        Arrays.fill(shares, 0);
        rated = 0;
        paired = 0;
        int at = 0;
        for (int row = 0; row < ratings.length; row++) {
            int end = at + ratings[row];
            if (end > at && times[row] > 0) {
                rated += times[row];
                paired += ratings[row] > 1 ? times[row] : 0;
                double part = chance == Chance.NONE ? 0 : times[row] / ratings[row];
                for (int i = at; i < end && chance != Chance.NONE; i++) {
                    shares[given[i]] += part;
                }
            }
            at = end;
        }
    }

    private boolean isOneCategory() {
        int used = 0;
        for (double share : shares) {
            used += share > 0 ? 1 : 0;
        }
        return used < 2;
    }

    private double byChance() {
        if (chance == Chance.BRENNAN_PREDIGER) {
            return factor;
        }
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            double other = chance == Chance.GWET ? rated - shares[k] : weighting.isNominal() ? shares[k] : near(k);
            sum += shares[k] * other;
        }
        return factor * sum / (rated * rated);
    }

    /** The shares of all categories by their weight to one, added up, times the subjects with a rating. */
    private double near(int category) {
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            sum += shares[k] == 0 ? 0 : weighting.of(rows.scale(), category, k) * shares[k];
        }
        return sum;
    }

    @Override
    public int least() {
        return 2;
    }

    @Override
    public List<Estimate.Part> parts(double[] times, Quotient worked) {
        Estimate.Part observed = new Estimate.Part("observed agreement", worked.observed());
        return chance == Chance.NONE
                ? List.of(observed)
                : List.of(observed, new Estimate.Part("expected agreement", worked.expected()));
    }

    /** Gwet's linearised variance (2008; 2014, chapter 5), with t on subjects less 1; Wilson's of a share where every subject agrees or does not. */
    @Override
    public Optional<Interval> interval(double[] times, Quotient worked, double level) {
        if (chance == Chance.NONE && isYesOrNo(times)) {
            return Optional.of(Deviates.wilson(worked.value(), paired, level));
        }
        if (rated < 2) {
            return Optional.empty();
        }
        double value = worked.value();
        double rest = chance == Chance.NONE ? 1 : 1 - worked.expected();
        double squares = 0;
        for (int row = 0; row < ratings.length; row++) {
            if (ratings[row] > 0 && times[row] > 0) {
                double own = ratings[row] < 2 ? 0 : rated / paired * (agreement[row] - worked.expected()) / rest;
                double away = own - 2 * (1 - value) * (chanceOf(row, worked) - worked.expected()) / rest - value;
                squares += times[row] * away * away;
            }
        }
        double error = Math.sqrt(squares / (rated * (rated - 1)));
        return Optional.of(Deviates.student(value, error, rated - 1, level));
    }

    private boolean isYesOrNo(double[] times) {
        for (int row = 0; row < ratings.length; row++) {
            if (times[row] > 0 && ratings[row] > 1 && agreement[row] != 0 && agreement[row] != 1) {
                return false;
            }
        }
        return true;
    }

    private double chanceOf(int row, Quotient worked) {
        if (chance != Chance.GWET && chance != Chance.FLEISS) {
            return worked.expected();
        }
        double sum = 0;
        for (int rater = 0; rater < rows.raters(); rater++) {
            int code = rows.code(row, rater);
            if (code != Rows.GAP) {
                sum += chance == Chance.FLEISS ? near(code) / rated : factor * (1 - shares[code] / rated);
            }
        }
        return sum / ratings[row];
    }
}
