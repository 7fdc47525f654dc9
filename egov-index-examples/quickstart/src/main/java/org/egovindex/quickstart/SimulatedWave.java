package org.egovindex.quickstart;

import java.io.IOException;
import java.util.List;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.Criterion;

/**
 * A wave of a survey that never took place: marks drawn at random, for demonstrations and benchmarks. Every row says so in its
 * note, cities bear the names of stars and lie in Simland, and results computed from it say so too.
 *
 * <p>How it is drawn: each city has a quality from 0 to 99 and each of its areas a deviation from it of up to 20; the site's
 * true answer to a question is a level of its scale, the higher the more likely the better the area; an evaluator gives the true
 * answer in nine of ten cases, else a neighbouring one. Whole numbers only: one seed gives the same bytes everywhere.
 *
 * @param checklist what is asked
 * @param cities how many; the first 36 have names of stars, the rest numbers
 * @param evaluators how many look at each city
 * @param missingPerMille how many marks of a thousand are left empty
 * @param seed of the random numbers
 */
public record SimulatedWave(Checklist checklist, int cities, int evaluators, int missingPerMille, long seed) {
    private static final List<String> STARS = List.of(
            "Achernar",
            "Adhara",
            "Aldebaran",
            "Algol",
            "Alioth",
            "Altair",
            "Antares",
            "Arcturus",
            "Bellatrix",
            "Betelgeuse",
            "Canopus",
            "Capella",
            "Castor",
            "Deneb",
            "Dubhe",
            "Electra",
            "Fomalhaut",
            "Gienah",
            "Hadar",
            "Izar",
            "Kochab",
            "Maia",
            "Markab",
            "Menkar",
            "Mira",
            "Mizar",
            "Nunki",
            "Pollux",
            "Procyon",
            "Regulus",
            "Rigel",
            "Sirius",
            "Spica",
            "Talitha",
            "Vega",
            "Zaurak");
    private static final List<String> REGIONS = List.of("North", "East", "South", "West");

    /** Checks that there is something to draw. */
    public SimulatedWave {
        if (cities < 1 || evaluators < 1 || missingPerMille < 0 || missingPerMille > 1000) {
            throw new IllegalArgumentException(
                    "There must be 1 city and 1 evaluator or more, and 0 to 1000 missing per mille, not " + cities
                            + ", " + evaluators + " and " + missingPerMille + ".\nMaybe two arguments are swapped.");
        }
    }

    /** Writes the marks file. */
    public void writeMarks(Appendable out) throws IOException {
        SplitMix64 random = new SplitMix64(seed);
        out.append("city,country,criterion,evaluator,score,note\n");
        for (int city = 0; city < cities; city++) {
            int quality = random.below(100);
            int first = random.below(900);
            for (Area area : checklist.areas()) {
                int level = Math.max(0, Math.min(99, quality + random.below(41) - 20));
                for (Criterion criterion : area.criteria()) {
                    writeMarks(out, random, name(city), criterion, level, first);
                }
            }
        }
    }

    private void writeMarks(
            Appendable out, SplitMix64 random, String city, Criterion criterion, int level, int firstEvaluator)
            throws IOException {
        int answers = criterion.scale().size();
        int truth = Math.min(answers - 1, answers * (level + random.below(100)) / 200);
        for (int i = 0; i < evaluators; i++) {
            int seen = random.below(10) > 0 ? truth : truth + (random.below(2) == 0 ? 1 : -1);
            int answer = Math.max(0, Math.min(answers - 1, seen));
            boolean missing = random.below(1000) < missingPerMille;
            out.append(city)
                    .append(",Simland,")
                    .append(criterion.id())
                    .append(",sim-")
                    .append(Integer.toString(firstEvaluator + i));
            out.append(',')
                    .append(missing ? "" : criterion.scale().label(answer))
                    .append(",simulated\n");
        }
    }

    /** Writes the cities file: a region and whether the city belongs to the simulated OECD. */
    public void writeCities(Appendable out) throws IOException {
        SplitMix64 random = new SplitMix64(seed + 1);
        out.append("city,country,oecd,region\n");
        for (int city = 0; city < cities; city++) {
            String member = random.below(5) < 2 ? "member" : "other";
            out.append(name(city))
                    .append(",Simland,")
                    .append(member)
                    .append(',')
                    .append(REGIONS.get(random.below(4)))
                    .append('\n');
        }
    }

    static String name(int city) {
        return city < STARS.size() ? STARS.get(city) : "Simulated " + (city + 1);
    }
}
