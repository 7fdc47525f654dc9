package org.egovindex.quickstart;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.egovindex.io.Cities;
import org.egovindex.io.Surveys;
import org.egovindex.model.City;
import org.egovindex.model.Survey;
import org.egovindex.rules.checklist.FiveAreaChecklist;

/** The simulated wave that comes with the examples: 36 cities, 98 criteria, two evaluators each, seed 2009. */
public final class SampleWave {
    /** How it was drawn. */
    public static final SimulatedWave DRAWN = new SimulatedWave(FiveAreaChecklist.edition(2009), 36, 2, 0, 2009);

    private SampleWave() {}

    /** The marks, with the cities' regions. */
    public static Survey survey() {
        return Surveys.reader(FiveAreaChecklist.edition(2009))
                .withCities(cities())
                .read(resource("simulated-marks.csv"), "simulated-marks.csv")
                .orThrow();
    }

    /** The cities with region and membership. */
    public static List<City> cities() {
        return Cities.read(resource("simulated-cities.csv"), "simulated-cities.csv")
                .orThrow();
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SampleWave.class.getResourceAsStream(name), name);
    }
}
