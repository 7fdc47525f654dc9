package org.egovindex.agree;

import java.util.ArrayList;
import java.util.List;

/** Cohen's kappa of every pair of raters, made one figure: the mean weighted by subjects. Pairs without kappa do not count. */
final class LightKappa implements Prepared {
    private final List<CohenKappa> pairs = new ArrayList<>();

    private LightKappa(Rows rows, Weighting weighting) {
        for (int first = 0; first < rows.raters(); first++) {
            for (int second = first + 1; second < rows.raters(); second++) {
                pairs.add(new CohenKappa(rows, first, second, weighting));
            }
        }
    }

    static Prepared of(Rows rows, Weighting weighting) {
        String fault = CohenKappa.fault(rows, weighting);
        return fault.isEmpty() ? new LightKappa(rows, weighting) : Prepared.unfit(fault);
    }

    @Override
    public void at(double[] times, Quotient into) {
        double top = 0;
        double bottom = 0;
        Quotient one = new Quotient();
        for (CohenKappa pair : pairs) {
            pair.at(times, one);
            if (one.isKnown()) {
                double share = pair.subjects();
                top += share * one.value();
                bottom += share;
            }
        }
        into.set(top, bottom, Quotient.ALIKE);
    }

    @Override
    public int least() {
        return 2;
    }

    @Override
    public List<Estimate.Part> parts(double[] times, Quotient worked) {
        return List.of();
    }
}
