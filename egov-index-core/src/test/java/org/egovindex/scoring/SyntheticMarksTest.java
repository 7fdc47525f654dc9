package org.egovindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.egovindex.SharedData;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.number.Rational;
import org.junit.jupiter.api.Test;

/**
 * 100 units x 98 simulated ordinal marks with exact index fractions and ranks computed elsewhere, by min-max over the sample:
 * each criterion counts the same, and the highest mark that occurs (1, 2 or 3; the lowest is 0) is worth the whole of it, here 6.
 */
class SyntheticMarksTest {
    @Test
    void everyScoreAndRankIsThatOfTheExactFractions() throws IOException {
        List<Map<String, String>> rows = SharedData.rows("data/synthetic/scores_100x98.csv");
        Map<String, List<Criterion>> byArea = new LinkedHashMap<>();
        for (Map<String, String> row : SharedData.rows("data/synthetic/meta_98.csv")) {
            if (row.get("Type").equals("Indicator")) {
                byArea.computeIfAbsent(row.get("Parent"), area -> new ArrayList<>())
                        .add(Criterion.of(row.get("iCode"), row.get("iCode") + "?", scale(rows, row.get("iCode"))));
            }
        }
        List<Area> areas = new ArrayList<>();
        byArea.forEach((id, criteria) -> areas.add(new Area(id, id, BigDecimal.valueOf(20), criteria)));
        Checklist checklist = Checklist.of(ChecklistId.of("synthetic", "Synthetic"), BigDecimal.valueOf(100), areas);
        List<ScoreSheet> sheets = new ArrayList<>();
        for (Map<String, String> row : rows) {
            ScoreSheet.Draft draft = ScoreSheet.draft(checklist);
            for (Criterion criterion : checklist.criteria()) {
                draft.award(checklist.place(criterion.id()), Integer.parseInt(row.get(criterion.id())));
            }
            sheets.add(draft.by(Evaluator.of("e"), City.of(row.get("uCode"), "x")));
        }
        SurveyIndex index = ScoringMethods.areasAndPoints().compute(Survey.of(Wave.of("1"), checklist, sheets));
        for (Map<String, String> row : SharedData.rows("data/synthetic/exact_index_100x98.csv")) {
            String[] fraction = (row.get("index_exact_fraction") + "/1").split("/");
            Rational exact = Rational.of(Long.parseLong(fraction[0]), Long.parseLong(fraction[1]));
            assertThat(index.of(row.get("uCode")).score().points()).contains(exact);
            assertThat(index.ranking().of(row.get("uCode")).rank()).hasToString(row.get("rank_min"));
        }
    }

    private static ScoringScale scale(List<Map<String, String>> rows, String criterion) {
        long highest = rows.stream()
                .mapToLong(row -> Long.parseLong(row.get(criterion)))
                .max()
                .orElseThrow();
        return ScoringScale.of(LongStream.rangeClosed(0, highest)
                .map(mark -> mark * 6 / highest)
                .toArray());
    }
}
