package org.egovindex.catalogue;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.egovindex.io.Checklists;
import org.egovindex.io.Surveys;
import org.egovindex.model.Checklist;
import org.egovindex.model.City;
import org.egovindex.model.Survey;

/**
 * The Global Open Data Index 2015 of Open Knowledge (ODC PDDL 1.0, public domain): its checklist, and the real answers and
 * published results of the first dozen of its 122 places.
 *
 * <p>The places are countries; here they stand where cities do, with their code for a country.
 */
public final class OpenDataIndex {
    private static final FactFile PUBLISHED = FactFile.resource("godi-2015-published.json");

    private OpenDataIndex() {}

    /** 13 datasets of 9 questions, each answered Yes, No or Unsure; 100 points a dataset, and 100 for their mean. */
    public static Checklist checklist() {
        return Checklists.read(resource("godi-2015.json"), "godi-2015.json").orThrow();
    }

    /** The 1,404 real answers of twelve places. */
    public static Survey excerpt() {
        List<City> places = published().stream().map(PublishedResult::city).toList();
        return Surveys.reader(checklist())
                .withCities(places)
                .read(resource("godi-2015-excerpt.csv"), "godi-2015-excerpt.csv")
                .orThrow();
    }

    /** The published scores of those places and of their datasets, and their ranks among all 122. */
    public static List<PublishedResult> published() {
        return PUBLISHED.list("results", FactFile::result);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(OpenDataIndex.class.getResourceAsStream(name), name);
    }
}
