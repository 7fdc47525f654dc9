package org.egovindex.agree;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cohen's kappa of two columns: agreement by chance is that of the two raters' own shares of categories. Subjects that one of them did not rate are left out. */
final class CohenKappa implements Prepared {
    private final Rows rows;
    private final int first;
    private final int second;
    private final Weighting weighting;
    private final double[] ofFirst;
    private final double[] ofSecond;
    private double subjects;

    CohenKappa(Rows rows, int first, int second, Weighting weighting) {
        this.rows = rows;
        this.first = first;
        this.second = second;
        this.weighting = weighting;
        this.ofFirst = new double[rows.scale().size()];
        this.ofSecond = new double[rows.scale().size()];
    }

    static Prepared of(Rows rows, Weighting weighting) {
        String fault = fault(rows, weighting);
        if (!fault.isEmpty()) {
            return Prepared.unfit(fault);
        }
        return rows.raters() == 2
                ? new CohenKappa(rows, 0, 1, weighting)
                : Prepared.unfit("it is of two raters, and there are " + rows.raters());
    }

    /** What is wrong with rows for any coefficient of raters that are told apart. */
    static String fault(Rows rows, Weighting weighting) {
        if (!rows.areRatersTold()) {
            return "raters are not told apart";
        }
        if (rows.raters() < 2) {
            return "there are not two raters";
        }
        return weighting.fault(rows.scale());
    }

    double subjects() {
        return subjects;
    }

    @Override
    public void at(double[] times, Quotient into) {
        Arrays.fill(ofFirst, 0);
        Arrays.fill(ofSecond, 0);
        subjects = 0;
        double observed = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (isComplete(row)) {
                subjects += times[row];
                ofFirst[rows.code(row, first)] += times[row];
                ofSecond[rows.code(row, second)] += times[row];
                observed += times[row] * weighting.of(rows.scale(), rows.code(row, first), rows.code(row, second));
            }
        }
        if (subjects == 0) {
            into.undefined(Quotient.FEW);
            return;
        }
        double expected = 0;
        for (int category = 0; category < ofFirst.length; category++) {
            expected += ofFirst[category] == 0 ? 0 : ofFirst[category] * weight(category, ofSecond, true);
        }
        into.chanceCorrected(observed / subjects, expected / (subjects * subjects));
    }

    private boolean isComplete(int row) {
        return rows.code(row, first) != Rows.GAP && rows.code(row, second) != Rows.GAP;
    }

    /** The weights of a category to the ratings of the other rater, added up. */
    private double weight(int category, double[] others, boolean isFirst) {
        if (weighting.isNominal()) {
            return others[category];
        }
        double sum = 0;
        for (int other = 0; other < others.length; other++) {
            double weight =
                    isFirst ? weighting.of(rows.scale(), category, other) : weighting.of(rows.scale(), other, category);
            sum += others[other] * weight;
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

    /** Fleiss, Cohen and Everitt, Psychological Bulletin 72 (1969), the variance that does not assume that kappa is 0. */
    @Override
    public Optional<Interval> interval(double[] times, Quotient worked, double level) {
        double kappa = worked.value();
        double squares = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (isComplete(row) && times[row] > 0) {
                int a = rows.code(row, first);
                int b = rows.code(row, second);
                double mean = (weight(a, ofSecond, true) + weight(b, ofFirst, false)) / subjects;
                double away = weighting.of(rows.scale(), a, b) - mean * (1 - kappa);
                squares += times[row] / subjects * away * away;
            }
        }
        double offset = kappa - worked.expected() * (1 - kappa);
        double variance = (squares - offset * offset) / (subjects * (1 - worked.expected()) * (1 - worked.expected()));
        return Optional.of(
                Deviates.normal(kappa, Math.sqrt(Math.max(0, variance)), level, "Fleiss, Cohen and Everitt 1969"));
    }
}
