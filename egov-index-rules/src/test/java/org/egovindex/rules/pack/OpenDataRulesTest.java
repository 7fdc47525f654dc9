package org.egovindex.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.egovindex.catalogue.OpenDataIndex;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Naming;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rules.SharedData;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.fieldwork.EvidenceFiles;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.Interval;
import org.egovindex.rules.rule.RuleBook;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of the Global Open Data Index 2015: from published answers to published points, scores and ranks. */
class OpenDataRulesTest {
    private static final RuleBook BOOK = Packs.book("godi-2015");

    @Test
    void areasCriteriaAndWeightsAreThoseOfTheChecklist() {
        assertThat(BOOK.checklist().criteria())
                .extracting(
                        Criterion::id, Criterion::question, one -> one.scale().highest())
                .containsExactlyElementsOf(OpenDataIndex.checklist().criteria().stream()
                        .map(one -> tuple(one.id(), one.question(), one.scale().highest()))
                        .toList());
        assertThat(BOOK.checklist().areas())
                .extracting(area -> area.id() + area.title() + area.points() + area.rawMaximum())
                .isEqualTo(OpenDataIndex.checklist().areas().stream()
                        .map(area -> area.id() + area.title() + area.points() + area.rawMaximum())
                        .toList());
        assertThat(BOOK.checklist().points())
                .isEqualByComparingTo(OpenDataIndex.checklist().points());
    }

    /** 122 places, 1,586 entries of 9 answers: written as an evidence file, read, judged by the rules, scored and ranked. */
    @Test
    void theWholeEditionComesOutAsPublished(@TempDir Path folder) throws IOException {
        List<Map<String, String>> entries = SharedData.rows("data/godi/entries-2015.csv");
        List<Map<String, String>> places = SharedData.rows("data/godi/places-2015.csv");
        Map<String, String> names = new HashMap<>();
        places.forEach(place -> names.put(place.get("id"), Naming.canonical(place.get("name"))));
        Path file = Files.write(folder.resolve("godi.csv"), lines(entries, names));
        List<Evidence> evidence =
                EvidenceFiles.read(file, BOOK.vocabulary()).orThrow().together();
        Map<String, Assessment> assessments = new HashMap<>();
        evidence.forEach(one -> assessments.put(one.site().city().country(), BOOK.assess(one)));
        long exactEntries = entries.stream()
                .filter(entry -> Objects.requireNonNull(assessments.get(entry.get("place")))
                        .area(entry.get("dataset"))
                        .interval()
                        .equals(Optional.of(exactly(entry.get("score")))))
                .count();
        Survey survey = Survey.of(
                Wave.of("2015"),
                BOOK.checklist(),
                evidence.stream()
                        .map(one -> BOOK.assess(one).sheet(Evaluator.of("rules")))
                        .toList());
        SurveyIndex index = ScoringMethods.openDataIndex(2015).compute(survey);
        int exactScores = 0;
        int exactRanks = 0;
        for (Map<String, String> place : places) {
            String label = names.get(place.get("id")) + ", " + place.get("id");
            Rational points = index.of(label).score().points().orElseThrow();
            exactScores += points.rounded(Rounding.halfUp(0)).toPlainString().equals(place.get("score")) ? 1 : 0;
            exactRanks += index.ranking().of(label).rank().toString().equals(place.get("rank")) ? 1 : 0;
        }
        assertThat(List.of(exactEntries, exactScores, exactRanks)).isEqualTo(List.of(1586L, 122, 122));
    }

    private static Interval exactly(String points) {
        return new Interval(Rational.of(Long.parseLong(points)), Rational.of(Long.parseLong(points)));
    }

    private static List<String> lines(List<Map<String, String>> entries, Map<String, String> names) {
        List<String> lines = new ArrayList<>(List.of("city,country,slot,value,evaluator"));
        for (Map<String, String> entry : entries) {
            BOOK.checklist().criteria().stream()
                    .map(Criterion::id)
                    .filter(id -> id.startsWith(entry.get("dataset") + "."))
                    .forEach(id -> lines.add("\"" + names.get(entry.get("place")) + "\"," + entry.get("place") + ","
                            + id + "," + entry.get(id.substring(id.indexOf('.') + 1)) + ",godi"));
        }
        return lines;
    }
}
