package org.egovindex.catalogue;

/** The doorway to what has been published. */
public final class Catalogue {
    private static final SurveyHistory HUNDRED_CITIES = SurveyHistory.resource("hundred-cities.json");

    private Catalogue() {}

    /** The 100 Cities Survey on E-government (Rutgers-SKKU), waves 2003 to 2018-19. */
    public static SurveyHistory hundredCities() {
        return HUNDRED_CITIES;
    }
}
