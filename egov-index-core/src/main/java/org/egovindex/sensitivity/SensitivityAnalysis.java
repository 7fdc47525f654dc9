package org.egovindex.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.random.Draws;
import org.egovindex.robust.Design;
import org.egovindex.robust.Output;
import org.egovindex.robust.Outputs;
import org.egovindex.robust.UncertaintyAnalysis;

/**
 * Which of the factors of an uncertainty analysis the spread of a result is due to: Sobol' indices from the runs of a Saltelli design.
 * Immutable; every method gives another analysis.
 *
 * <p>Cost: for N rows and k factors N (k + 2) runs, for all outputs together.
 *
 * <p>{@code SensitivityAnalysis.of(analysis).rows(1024).of(Outputs.MEAN_SHIFT).print()}
 */
public final class SensitivityAnalysis {
    private static final int USUAL_ROWS = 1024;

    private final UncertaintyAnalysis analysis;
    private final int rows;
    private final SobolAnalysis method;

    private SensitivityAnalysis(UncertaintyAnalysis analysis, int rows, SobolAnalysis method) {
        this.analysis = analysis;
        this.rows = rows;
        this.method = method;
    }

    /** Of these factors, with 1,024 rows. */
    public static SensitivityAnalysis of(UncertaintyAnalysis analysis) {
        return new SensitivityAnalysis(analysis, USUAL_ROWS, SobolAnalysis.USUAL);
    }

    /** With so many rows; a power of 2 is best. */
    public SensitivityAnalysis rows(int count) {
        if (count < 2) {
            throw new IllegalArgumentException(
                    "The number of rows must be 2 or more, not " + count + ".\nMaybe 1024 is meant.");
        }
        return new SensitivityAnalysis(analysis, count, method);
    }

    /** With other estimators, or another number of resamples. */
    public SensitivityAnalysis by(SobolAnalysis other) {
        return new SensitivityAnalysis(analysis, rows, other);
    }

    /** The indices of the average shift in rank, the usual output. */
    public SobolIndices ofMeanShift() {
        return of(Outputs.MEAN_SHIFT);
    }

    /** The indices of one output. */
    public SobolIndices of(Output output) {
        return of(List.of(output)).get(0);
    }

    /** The indices of several outputs, from the same runs. */
    public List<SobolIndices> of(List<Output> outputs) {
        SaltelliDesign design = SaltelliDesign.of(
                analysis.factors().stream()
                        .map(factor -> new DesignFactor(factor.id(), factor.coordinates(analysis.index())))
                        .toList(),
                rows,
                analysis.seed());
        List<SaltelliOutputs.Draft> drafts =
                outputs.stream().map(output -> design.draft()).toList();
        analysis.show(() -> new FactorDraws(design), design.runs(), outcome -> {
            for (int i = 0; i < drafts.size(); i++) {
                SaltelliOutputs.Draft draft = drafts.get(i);
                outputs.get(i).of(outcome).ifPresent(number -> draft.put(outcome.run(), number));
            }
        });
        List<SobolIndices> indices = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            indices.add(method.of(outputs.get(i).id(), drafts.get(i).outputs()));
        }
        return indices;
    }

    /**
     * Lets each factor draw from the row of the design that its run takes it from: first the coordinates of that row that are its own, then
     * numbers by lot that are the row's as well, so that two runs with the same row of a factor draw the same.
     */
    private static final class FactorDraws implements Design {
        private final SaltelliDesign design;
        private final DesignReader reader;
        private final double[] point;
        private long read = -1;

        FactorDraws(SaltelliDesign design) {
            this.design = design;
            this.reader = design.newReader();
            this.point = new double[design.coordinates()];
        }

        @Override
        public void begin(Draws draws, long run, int factor) {
            if (run != read) {
                reader.coordinates(run, point);
                read = run;
            }
            draws.at(design.source(run, factor), factor + 1);
            draws.lead(point, factor == 0 ? 0 : design.end(factor - 1), design.end(factor));
        }
    }
}
