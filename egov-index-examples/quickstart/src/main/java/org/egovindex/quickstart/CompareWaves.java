package org.egovindex.quickstart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.egovindex.catalogue.Catalogue;
import org.egovindex.compare.Comparison;
import org.egovindex.compare.Rename;
import org.egovindex.compare.Renames;
import org.egovindex.compare.Series;
import org.egovindex.compare.Standings;
import org.egovindex.io.Surveys;
import org.egovindex.model.Survey;
import org.egovindex.rules.checklist.FiveAreaChecklist;
import org.egovindex.scoring.ScoringMethod;
import org.egovindex.scoring.ScoringMethods;

/** An example of docs/methods/comparison.md: two simulated waves, the second with a renamed city, two that left and one that entered. */
public final class CompareWaves {
    private CompareWaves() {}

    /** Compares them, and follows the published waves of the survey. */
    public static void main(String[] arguments) throws IOException {
        // docs: compare waves
        ScoringMethod method = ScoringMethods.hundredCities(2009);
        Standings before = Standings.of("2009", method.compute(SampleWave.survey()));
        Standings after = Standings.of("2011", method.compute(nextWave()));

        Comparison asRead = Comparison.of(before, after);
        asRead.suspicions().forEach(System.out::println);
        Comparison told = Comparison.of(before, after, Renames.of(Rename.of("Sirius", "Syrius")));
        told.moversTable(5).print();
        told.explain("Syrius").print();
        told.measures().print();

        Series series = Series.of(List.of(told.from(), told.to()));
        series.leaders().print();
        series.groups("oecd").print();
        System.out.println(Catalogue.hundredCities().series().streak("Seoul", "2009", 1));
        // end
    }

    /** Drawn anew for the first 34 cities; one has another name, and one comes from elsewhere. */
    private static Survey nextWave() throws IOException {
        StringBuilder marks = new StringBuilder();
        new SimulatedWave(FiveAreaChecklist.edition(2009), 34, 2, 0, 2011).writeMarks(marks);
        String text = marks.toString().replace("Sirius,", "Syrius,").replace("Mira,", "Kaus,");
        return Surveys.reader(FiveAreaChecklist.edition(2009))
                .withCities(SampleWave.cities())
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "next wave")
                .orThrow();
    }
}
