package org.egovindex.agree;

import java.util.ArrayList;
import java.util.List;

/** Cohen's kappa of every pair of raters, made one figure: the mean weighted by subjects (Light), or the ratio of means (Conger). Undefined pairs count in neither. */
final class PairedKappa implements Prepared {
    private final boolean ratio;
    private final List<CohenKappa> pairs = new ArrayList<>();

    private PairedKappa(Rows rows, Weighting weighting, boolean ratio) {
        this.ratio = ratio;
        for (int first = 0; first < rows.raters(); first++) {
            for (int second = first + 1; second < rows.raters(); second++) {
                pairs.add(new CohenKappa(rows, first, second, weighting));
            }
        }
    }

    static Prepared of(Rows rows, Weighting weighting, boolean ratio) {
        String fault = CohenKappa.fault(rows, weighting);
        return fault.isEmpty() ? new PairedKappa(rows, weighting, ratio) : Prepared.unfit(fault);
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
                top += share * (ratio ? one.top() : one.value());
                bottom += share * (ratio ? one.bottom() : 1);
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
