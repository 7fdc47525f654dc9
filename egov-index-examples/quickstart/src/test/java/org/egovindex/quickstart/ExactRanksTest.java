package org.egovindex.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.egovindex.io.Surveys;
import org.egovindex.model.Checklist;
import org.egovindex.rules.checklist.FiveAreaChecklist;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ranks of a large simulated file against whole numbers: with two evaluators and the raw maxima 25, 32, 60, 60 and 60, an index is
 * 10 p / 25 + 10 u / 32 + 10 (c + s + e) / 60, so 2400 times it is the whole number 960 p + 750 u + 400 (c + s + e).
 *
 * <p>{@code -Dexact.cities=10000} tries as many cities as one likes.
 */
class ExactRanksTest {
    private static final int CITIES = Integer.getInteger("exact.cities", 1000);
    private static final Checklist CHECKLIST = FiveAreaChecklist.edition(2009);

    @Test
    void noRankDiffersFromThatOfTheWholeNumbersNorDoesTheOrderOfRowsMatter(@TempDir Path folder) throws IOException {
        StringBuilder marks = new StringBuilder();
        new SimulatedWave(CHECKLIST, CITIES, 2, 0, 42).writeMarks(marks);
        List<String> lines = new ArrayList<>(marks.toString().lines().toList());
        Map<String, Long> exact = exact(lines.subList(1, lines.size()));
        SurveyIndex index = index(Files.write(folder.resolve("marks.csv"), lines));
        long[] sorted =
                exact.values().stream().mapToLong(Long::longValue).sorted().toArray();
        int wrong = 0;
        for (var row : index.ranking().rows()) {
            long own = exact.get(row.unit().name());
            wrong += row.rank().halves() == 2 * (1 + above(sorted, own)) ? 0 : 1;
        }
        assertThat(exact).hasSize(CITIES);
        assertThat(sorted).as("ties there must be").hasSizeGreaterThan((int)
                Arrays.stream(sorted).distinct().count());
        assertThat(wrong).isZero();
        Collections.shuffle(lines.subList(1, lines.size()), new Random(1));
        assertThat(index(Files.write(folder.resolve("shuffled.csv"), lines)).text())
                .isEqualTo(index.text());
    }

    private static SurveyIndex index(Path file) {
        return ScoringMethods.hundredCities(2009)
                .compute(Surveys.read(file, CHECKLIST).orThrow());
    }

    private static int above(long[] sorted, long score) {
        int above = 0;
        while (above < sorted.length && sorted[sorted.length - 1 - above] > score) {
            above++;
        }
        return above;
    }

    private static Map<String, Long> exact(List<String> rows) {
        Map<String, Long> exact = new HashMap<>();
        for (String row : rows) {
            String[] fields = row.split(",");
            long weight = switch (fields[2].charAt(0)) {
                case 'P' -> 960;
                case 'U' -> 750;
                default -> 400;
            };
            exact.merge(fields[0], weight * Long.parseLong(fields[4]), Long::sum);
        }
        return exact;
    }
}
