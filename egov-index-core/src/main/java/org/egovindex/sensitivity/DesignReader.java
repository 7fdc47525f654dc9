package org.egovindex.sensitivity;

import java.util.Optional;
import org.egovindex.random.Draws;

/**
 * Gives the coordinates of the runs of a {@link SaltelliDesign}, in any order. Not for several threads at once; each takes one of its own.
 * Runs of one row after the other cost a copy each, because the row is kept.
 */
public final class DesignReader {
    private final SaltelliDesign design;
    private final Optional<SobolPoints> points;
    private final Draws draws;
    private final double[] a;
    private final double[] b;
    private long row = -1;

    DesignReader(SaltelliDesign design, Optional<SobolPoints> points) {
        this.design = design;
        this.points = points;
        this.draws = Draws.of(design.origin().seed());
        this.a = new double[design.coordinates()];
        this.b = new double[design.coordinates()];
    }

    /** The coordinates of a run, factor after factor, each from 0 to below 1. */
    public void coordinates(long run, double[] into) {
        if (run < 0 || run >= design.runs()) {
            throw new IllegalArgumentException(
                    "A run must be from 0 to " + (design.runs() - 1) + ", not " + run + ".\nMaybe rows are counted.");
        }
        goTo(run / design.blocks());
        int block = (int) (run % design.blocks());
        System.arraycopy(block == 1 ? b : a, 0, into, 0, a.length);
        if (block > 1) {
            int start = block == 2 ? 0 : design.end(block - 3);
            System.arraycopy(b, start, into, start, design.end(block - 2) - start);
        }
    }

    private void goTo(long wanted) {
        if (row != wanted) {
            row = wanted;
            points.ifPresentOrElse(this::look, this::draw);
        }
    }

    private void look(SobolPoints from) {
        for (int i = 0; i < a.length; i++) {
            a[i] = from.coordinate(row, i);
            b[i] = from.coordinate(row, a.length + i);
        }
    }

    private void draw() {
        draws.at(2 * row, Stages.PLAIN);
        draws.uniform(a, a.length);
        draws.at(2 * row + 1, Stages.PLAIN);
        draws.uniform(b, b.length);
    }
}
