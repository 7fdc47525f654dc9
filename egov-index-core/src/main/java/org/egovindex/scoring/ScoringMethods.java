package org.egovindex.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.egovindex.model.Checklist;
import org.egovindex.number.Rounding;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.TiesStrategy;

/** The methodologies by name, each citing its source. */
public final class ScoringMethods {
    private static final List<Integer> WAVES = List.of(2003, 2005, 2007, 2009, 2011, 2013, 2015, 2018);

    private ScoringMethods() {}

    /**
     * The E-Governance Performance Index of the 100 Cities Survey (Rutgers-SKKU), for the wave that began in {@code year}.
     *
     * <p>Evaluators' marks are averaged; an area scores its 20 points times points over maxima; the index is the sum of the
     * five areas. Published to two decimals, ranked on the unrounded score. Worked line: privacy marks that average 21 of 25
     * points give 20 x 21 / 25 = 16.80, as published for Sydney 2005. Sources: Carrizales, Holzer and Manoharan, Worldwide
     * E-Governance, section Design and Methodology (equal weight of the areas whatever their number of questions); that sheets
     * are averaged is inferred from the published half points.
     *
     * @throws IllegalArgumentException if there was no wave in that year
     */
    public static ScoringMethod hundredCities(int year) {
        if (!WAVES.contains(year)) {
            throw new IllegalArgumentException("The 100 Cities Survey has waves in " + WAVES + ", none in " + year
                    + ".\nMaybe the year of publication was given: a wave goes by the year its fieldwork began.");
        }
        return new ScoringMethod(
                "hundred-cities-" + year,
                "E-Governance Performance Index, 100 Cities Survey " + year,
                "Holzer and Kim, Digital Governance in Municipalities Worldwide; Carrizales, Holzer and Manoharan,"
                        + " Worldwide E-Governance",
                MissingMarksPolicies.STRICT,
                Rounding.halfUp(2),
                RankingRule.onUnrounded(TiesStrategy.STANDARD));
    }

    /**
     * The Global Open Data Index 2015 of Open Knowledge.
     *
     * <p>A dataset scores the weights of the questions answered Yes, 100 in all; Unsure counts as No. A place scores the mean
     * of its 13 datasets, rounded half-up to a whole number, and is ranked on that number. Worked line: a place whose datasets
     * add up to 1,007 scores 1007 / 13 = 77.46, published 77. Reproduces 122 of 122 places.
     */
    public static ScoringMethod openDataIndex(int year) {
        if (year != 2015) {
            throw new IllegalArgumentException("The Global Open Data Index is here for 2015, not for " + year
                    + ".\nMaybe the method was the same: use that of 2015 with the other year's checklist.");
        }
        return new ScoringMethod(
                "godi-2015",
                "Global Open Data Index 2015",
                "Open Knowledge, Global Open Data Index 2015, methodology (ODC PDDL 1.0)",
                MissingMarksPolicies.STRICT,
                Rounding.halfUp(0),
                RankingRule.onRounded(Rounding.halfUp(0), TiesStrategy.STANDARD));
    }

    /** The method of areas and points, for a checklist of one's own: two decimals, ranked on the unrounded score. */
    public static ScoringMethod areasAndPoints() {
        return new ScoringMethod(
                "areas-and-points",
                "Points of areas in proportion to the maxima of their criteria",
                "docs/methods/scoring-of-surveys.md",
                MissingMarksPolicies.STRICT,
                Rounding.halfUp(2),
                RankingRule.onUnrounded(TiesStrategy.STANDARD));
    }

    /** All of them. */
    public static List<ScoringMethod> all() {
        return Stream.concat(
                        WAVES.stream().map(ScoringMethods::hundredCities),
                        Stream.of(openDataIndex(2015), areasAndPoints()))
                .toList();
    }

    /** The method of this id, if there is one. */
    public static Optional<ScoringMethod> find(String id) {
        return all().stream().filter(method -> method.id().equals(id)).findFirst();
    }

    /** The method of this id; throws if there is none. */
    public static ScoringMethod named(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no method " + id + ".\nMaybe one of "
                + "hundred-cities-2009, godi-2015 and areas-and-points is meant."));
    }

    /** The method that a checklist names, else that of areas and points; throws if it names one that is not here. */
    public static ScoringMethod of(Checklist checklist) {
        return checklist.about().methodology().map(ScoringMethods::named).orElseGet(ScoringMethods::areasAndPoints);
    }
}
