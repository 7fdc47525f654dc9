package org.egovindex.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import org.egovindex.catalogue.HumanDevelopment;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.chart.Chart;
import org.egovindex.chart.Charts;
import org.egovindex.index.CompositeIndex;
import org.egovindex.robust.Factors;
import org.egovindex.robust.UncertaintyAnalysis;
import org.egovindex.robust.UncertaintyResult;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;

/** The pictures of docs/charts.md: of the simulated wave, and of the Human Development Index. */
public final class DrawCharts {
    private DrawCharts() {}

    /** Writes the pictures into a folder, such as {@code docs/charts}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        // docs: draw charts
        SurveyIndex index = ScoringMethods.hundredCities(2009).compute(SampleWave.survey());
        Chart ranking = Charts.ranking(index, 10);
        ranking.save(folder.resolve("ranking.svg"));
        ranking.save(folder.resolve("ranking.vl.json"));
        System.out.println(ranking.description());
        Charts.profile(index, "Castor").save(folder.resolve("profile.svg"));

        CompositeIndex hdi = Methodologies.named("undp-hdi-2014").compute(HumanDevelopment.excerpt());
        UncertaintyResult result = UncertaintyAnalysis.of(hdi)
                .vary(Factors.weightsWithin(0.25))
                .seed(42)
                .run();
        Charts.rankIntervals(result, 10).save(folder.resolve("rank-intervals.svg"));
        Charts.acceptability(result, 10).save(folder.resolve("acceptability.svg"));
        // end
    }
}
