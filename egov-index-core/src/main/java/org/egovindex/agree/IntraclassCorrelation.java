package org.egovindex.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Intraclass correlations from the mean squares of an analysis of variance, of complete subjects only. Sums are of whole numbers where ratings are, so that a mean square of 0 is 0. */
final class IntraclassCorrelation implements Prepared {
    static final String SAME_MEANS = "subjects do not differ in their means";
    private static final String FEW = "there are not two complete subjects";

    private final Rows rows;
    private final IccForm form;
    private final int k;
    private final boolean[] complete;
    private final double[] sums;
    private final double[] squares;
    private final double[] byRater;
    private double subjects;
    private double between;
    private double within;
    private double raters;
    private double rest;

    private IntraclassCorrelation(Rows rows, IccForm form, int k) {
        this.rows = rows;
        this.form = form;
        this.k = k;
        this.complete = new boolean[rows.size()];
        this.sums = new double[rows.size()];
        this.squares = new double[rows.size()];
        this.byRater = new double[rows.raters()];
        for (int row = 0; row < complete.length; row++) {
            complete[row] = rows.ratings(row) == k;
            for (int rater = 0; rater < rows.raters(); rater++) {
                double point = point(row, rater);
                sums[row] += point;
                squares[row] += point * point;
            }
        }
    }

    static Prepared of(Rows rows, double[] times, IccForm form) {
        String fault = Metric.INTERVAL.fault(rows.scale());
        if (!fault.isEmpty()) {
            return Prepared.unfit(fault);
        }
        if (!form.isOneWay() && !rows.areRatersTold()) {
            return Prepared.unfit("raters are not told apart");
        }
        int k = rows.complete(times);
        return k < 2 ? Prepared.unfit(Quotient.FEW) : new IntraclassCorrelation(rows, form, k);
    }

    /** From the lowest number of the scale; 0 for a gap. */
    private double point(int row, int rater) {
        int code = rows.code(row, rater);
        return code == Rows.GAP ? 0 : rows.scale().point(code) - rows.scale().point(0);
    }

    @Override
    public void at(double[] times, Quotient into) {
        double all = 0;
        double ofSums = 0;
        double ofPoints = 0;
        subjects = 0;
        Arrays.fill(byRater, 0);
        for (int row = 0; row < complete.length; row++) {
            if (complete[row] && times[row] > 0) {
                subjects += times[row];
                all += times[row] * sums[row];
                ofSums += times[row] * sums[row] * sums[row];
                ofPoints += times[row] * squares[row];
                for (int rater = 0; rater < byRater.length && !form.isOneWay(); rater++) {
                    byRater[rater] += times[row] * point(row, rater);
                }
            }
        }
        if (subjects < 2) {
            into.undefined(FEW);
            return;
        }
        double ofRaters = 0;
        for (double one : byRater) {
            ofRaters += one * one;
        }
        double n = subjects;
        double inside = k * ofPoints - ofSums;
        double across = k * ofRaters - all * all;
        between = (n * ofSums - all * all) / (n * k * (n - 1));
        within = inside / (k * n * (k - 1));
        raters = across / (n * k * (k - 1));
        rest = (n * inside - across) / (n * k * (n - 1) * (k - 1));
        ratio(into);
    }

    private void ratio(Quotient into) {
        switch (form) {
            case ICC_1_1 -> into.set(between - within, between + (k - 1) * within, Quotient.ALIKE);
            case ICC_1_K -> into.set(between - within, between, SAME_MEANS);
            case ICC_2_1 ->
                into.set(between - rest, between + (k - 1) * rest + k * (raters - rest) / subjects, SAME_MEANS);
            case ICC_2_K -> into.set(between - rest, between + (raters - rest) / subjects, SAME_MEANS);
            case ICC_3_1 -> into.set(between - rest, between + (k - 1) * rest, Quotient.ALIKE);
            case ICC_3_K -> into.set(between - rest, between, SAME_MEANS);
        }
    }

    @Override
    public int least() {
        return k;
    }

    @Override
    public List<Estimate.Part> parts(double[] times, Quotient worked) {
        List<Estimate.Part> parts =
                new ArrayList<>(List.of(new Estimate.Part("BMS", between), new Estimate.Part("WMS", within)));
        if (!form.isOneWay()) {
            parts.add(new Estimate.Part("JMS", raters));
            parts.add(new Estimate.Part("EMS", rest));
        }
        return parts;
    }

    /** By Fisher's F: Shrout and Fleiss 1979; McGraw and Wong 1996, table 7. */
    @Override
    public Optional<Interval> interval(double[] times, Quotient worked, double level) {
        double error = form.isOneWay() ? within : rest;
        if (error <= 0 || between <= 0) {
            return Optional.empty();
        }
        IccInterval single = new IccInterval(subjects, k, level);
        Optional<Interval> interval = form.isOneWay() || form == IccForm.ICC_3_1 || form == IccForm.ICC_3_K
                ? Optional.of(single.ofRatio(
                        between / error, form.isOneWay() ? subjects * (k - 1) : (subjects - 1) * (k - 1)))
                : single.ofSampledRaters(between, raters, rest);
        return form.isOfMeans() ? interval.map(single::ofMeans) : interval;
    }
}
