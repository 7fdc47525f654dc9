package org.egovindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.SharedData;
import org.egovindex.io.Surveys;
import org.egovindex.model.Naming;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rank.Rank;
import org.egovindex.scoring.CityScore;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Global Open Data Index 2015: real answers, computed against what was published. */
class OpenDataIndexTest {
    private static final List<String> QUESTIONS = List.of(
            "exists", "digital", "public", "online", "free", "machinereadable", "bulk", "openlicense", "uptodate");

    @Test
    void everyDatasetIsWorthAHundredPoints() {
        assertThat(OpenDataIndex.checklist().areas()).hasSize(13).allSatisfy(area -> {
            assertThat(area.criteria()).hasSize(9);
            assertThat(area.rawMaximum()).isEqualTo(Rational.of(100)); // 30 + 15 + 15 + 10 + 10 + 5 + 5 + 5 + 5
        });
    }

    @Test
    void theExcerptComesOutAsPublished() {
        SurveyIndex index = ScoringMethods.openDataIndex(2015).compute(OpenDataIndex.excerpt());
        assertThat(index.survey().marks()).hasSize(12 * 13 * 9);
        assertThat(OpenDataIndex.published()).hasSize(12).allSatisfy(published -> {
            CityScore score = index.of(published.city().label());
            assertThat(score.score().points().orElseThrow().rounded(Rounding.halfUp(0)))
                    .isEqualByComparingTo(published.score().orElseThrow());
            assertThat(index.ranking().of(published.city().label()).rank())
                    .isEqualTo(Rank.of(published.rank().orElseThrow()));
            assertThat(score.areas())
                    .allSatisfy(area -> assertThat(area.score().points().orElseThrow())
                            .isEqualTo(Rational.of(
                                    published.areas().get(area.area().id()))));
        });
    }

    @Test
    void anUnsureAnswerIsKeptAndWorthNothing() {
        assertThat(OpenDataIndex.excerpt().marks())
                .filteredOn(mark -> mark.answer().equals("Unsure"))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.score().points()).contains(Rational.ZERO));
    }

    /** 122 places, 1,586 entries: the answers written as a marks file, read, scored and ranked. */
    @Test
    void theWholeEditionComesOutAsPublished(@TempDir Path folder) throws IOException {
        List<Map<String, String>> entries = SharedData.rows("data/godi/entries-2015.csv");
        List<Map<String, String>> places = SharedData.rows("data/godi/places-2015.csv");
        Map<String, String> names = new HashMap<>();
        places.forEach(place -> names.put(place.get("id"), Naming.canonical(place.get("name"))));
        List<String> lines = new ArrayList<>(List.of("city,country,criterion,evaluator,score"));
        for (Map<String, String> entry : entries) {
            for (String question : QUESTIONS) {
                lines.add("\"" + names.get(entry.get("place")) + "\"," + entry.get("place") + "," + entry.get("dataset")
                        + "." + question + ",godi," + entry.get(question));
            }
        }
        Path file = Files.write(folder.resolve("godi.csv"), lines);
        SurveyIndex index = ScoringMethods.openDataIndex(2015)
                .compute(Surveys.read(file, OpenDataIndex.checklist()).orThrow());
        int exactEntries = 0;
        for (Map<String, String> entry : entries) {
            CityScore score = index.of(names.get(entry.get("place")) + ", " + entry.get("place"));
            Rational points = score.area(entry.get("dataset")).score().points().orElseThrow();
            exactEntries += points.equals(Rational.of(Long.parseLong(entry.get("score")))) ? 1 : 0;
        }
        int exactScores = 0;
        int exactRanks = 0;
        for (Map<String, String> place : places) {
            String label = names.get(place.get("id")) + ", " + place.get("id");
            Rational points = index.of(label).score().points().orElseThrow();
            exactScores += points.rounded(Rounding.halfUp(0)).toPlainString().equals(place.get("score")) ? 1 : 0;
            exactRanks += index.ranking().of(label).rank().toString().equals(place.get("rank")) ? 1 : 0;
        }
        assertThat(List.of(exactEntries, exactScores, exactRanks)).containsExactly(1586, 122, 122);
    }
}
