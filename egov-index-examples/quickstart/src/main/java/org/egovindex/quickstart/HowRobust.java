package org.egovindex.quickstart;

import org.egovindex.catalogue.HumanDevelopment;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.index.CompositeIndex;
import org.egovindex.normalise.Normalisation;
import org.egovindex.normalise.Normalisations;
import org.egovindex.range.RankRanges;
import org.egovindex.robust.Alternative;
import org.egovindex.robust.Factors;
import org.egovindex.robust.Outputs;
import org.egovindex.robust.UncertaintyAnalysis;
import org.egovindex.robust.UncertaintyResult;
import org.egovindex.sensitivity.SensitivityAnalysis;
import org.egovindex.weight.WeightSpace;

/** An example of the README: how sure the ranks of an index are, what that is due to, and what weights alone can do. */
public final class HowRobust {
    private HowRobust() {}

    /** Varies weights and normalisation of the Human Development Index. */
    public static void main(String[] arguments) {
        // readme: how robust
        CompositeIndex index = Methodologies.named("undp-hdi-2014").compute(HumanDevelopment.excerpt());
        Normalisation minMax = Normalisations.minMax().within(0.1, 1);
        UncertaintyAnalysis analysis = UncertaintyAnalysis.of(index)
                .vary(Factors.weightsWithin(0.25))
                .vary(Factors.oneOf(
                        "normalisation",
                        Alternative.asStated("goalposts"),
                        Factors.alternative("min-max", stated -> stated.withNormalisation(minMax))))
                .runs(10_000)
                .seed(42);
        UncertaintyResult result = analysis.run();

        result.table().top(5).print();
        result.of("Ireland").print();
        result.stability().print();
        analysis.replay(7).print();
        SensitivityAnalysis.of(analysis).of(Outputs.rankOf("Ireland")).print();
        WeightSpace admissible = WeightSpace.of(index.methodology()).within("hdi", 0.25);
        System.out.println(RankRanges.of(index, admissible).of("Ireland"));
        // end
    }
}
