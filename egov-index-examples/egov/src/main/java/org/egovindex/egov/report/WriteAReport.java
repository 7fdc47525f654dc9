package org.egovindex.egov.report;

import java.io.IOException;
import java.nio.file.Path;
import org.egovindex.quickstart.SampleWave;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;

/** An example of the docs: pages of the simulated wave, with a filter by region. */
public final class WriteAReport {
    private WriteAReport() {}

    /** Writes the report into a folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        // docs: write a report
        SurveyIndex index = ScoringMethods.hundredCities(2009).compute(SampleWave.survey());
        HtmlReport report = HtmlReport.of(index).groupedBy("region");

        report.writeTo(folder);
        // end
    }
}
