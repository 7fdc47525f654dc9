package org.egovindex.rules.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.egovindex.io.Surveys;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.publish.Format;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.JsonView;
import org.egovindex.rules.MunicipalRules;
import org.egovindex.rules.document.RuleBookDigest;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results as data. */
class ResultJsonTest {
    private static final Tool TOOL = new Tool("egov-index-rules", "0.1.0");
    private final Assessment assessment = MunicipalRules.book().assess(MunicipalRules.ghent());

    @Test
    void theTraceOfACriterionIsThere() {
        Object json = JsonView.of(ResultJson.of(assessment, TOOL));
        assertThat(JsonView.at(json, "/checklist")).isEqualTo("municipal@2005.1.0");
        assertThat(JsonView.at(json, "/digest")).isEqualTo(RuleBookDigest.of(assessment.book()));
        assertThat(JsonView.at(json, "/tool")).isEqualTo("egov-index-rules/0.1.0");
        assertThat(JsonView.at(json, "/subject"))
                .isEqualTo(Map.of("city", "Ghent", "country", "Belgium", "address", "https://city.example/"));
        assertThat(JsonView.at(json, "/criteria/0/criterion")).isEqualTo("PS-01");
        assertThat(JsonView.at(json, "/criteria/0/outcome")).isEqualTo("cantTell");
        assertThat(JsonView.at(json, "/criteria/0/possible")).isEqualTo(List.of(new BigDecimal(2), new BigDecimal(3)));
        assertThat(JsonView.at(json, "/criteria/0/missing"))
                .isEqualTo(List.of(Map.of("slot", "contact.hours", "reason", "not-looked")));
        assertThat(JsonView.at(json, "/criteria/0/levels/0/expr/of/0"))
                .isEqualTo(Map.of(
                        "op", "eq",
                        "slot", "policy.scope",
                        "seen", "every-page",
                        "const", "every-page",
                        "value", "true",
                        "by", "A",
                        "on", "2005-09-12",
                        "at", "https://city.example/policy"));
        assertThat(JsonView.at(json, "/criteria/0/levels/0/expr/of/1"))
                .isEqualTo(Map.of(
                        "op", "le",
                        "slot", "contact.hours",
                        "absent", "not-looked",
                        "const", new BigDecimal(24),
                        "value", "unknown"));
        assertThat(JsonView.at(json, "/criteria/0/text"))
                .isEqualTo("2 or 3: it depends on contact.hours (nobody looked)");
        assertThat((List<?>) JsonView.at(json, "/criteria/0/levels")).hasSize(2);
    }

    @Test
    void pointsDecidedByALevelAndTheCrossCheckBesideARatingAreThere() {
        Object json = JsonView.of(ResultJson.of(assessment, TOOL));
        assertThat(JsonView.at(json, "/criteria/1/decidedBy")).isEqualTo(Map.of("score", new BigDecimal(3)));
        assertThat(JsonView.at(json, "/criteria/3/points")).isEqualTo(new BigDecimal(2));
        assertThat(JsonView.at(json, "/criteria/3/crossCheck/agrees")).isEqualTo(false);
        assertThat(JsonView.at(json, "/criteria/3/crossCheck/points")).isEqualTo(new BigDecimal(3));
    }

    @Test
    void intervalsAreExactAndEachPolicyStandsBeside() {
        Object json = JsonView.of(ResultJson.of(assessment, TOOL));
        assertThat(JsonView.at(json, "/areas/0/interval/lowest"))
                .isEqualTo(Map.of("exact", "40/3", "decimal", new BigDecimal("13.333333333333333")));
        assertThat(JsonView.at(json, "/total/interval/highest/exact"))
                .isEqualTo(assessment.total().interval().orElseThrow().highest().toString());
        assertThat(JsonView.at(json, "/total/scores/0")).isEqualTo(Map.of("policy", "bounds", "none", true));
        assertThat(JsonView.at(json, "/total/scores/2/policy")).isEqualTo("zero");
        assertThat(JsonView.at(json, "/total/coverage/scored")).isEqualTo(new BigDecimal(3));
    }

    @Test
    void anyAssessmentIsWrittenAndTwiceTheSame() {
        for (int seed = 0; seed < 1_000; seed++) {
            AnyRules any = new AnyRules(seed);
            RuleBook book = any.book(6);
            Assessment some = book.assess(any.evidence(book.vocabulary(), 40));
            String json = ResultJson.of(some, TOOL);
            Object view = JsonView.of(json);
            assertThat((List<?>) JsonView.at(view, "/criteria"))
                    .hasSize(book.rules().size());
            assertThat(ResultJson.of(book.assess(some.evidence()), TOOL)).isEqualTo(json);
            assertThat(ResultTable.of(some).in(Format.CSV).lines().count())
                    .isGreaterThan(book.rules().size());
            assertThat(Earl.of(some, TOOL)).isEqualTo(Earl.of(book.assess(some.evidence()), TOOL));
        }
    }

    @Test
    void theTableHasARowForEachCriterion() {
        assertThat(ResultTable.of(assessment).in(Format.CSV))
                .startsWith("area,criterion,outcome,points,lowest,highest,missing,because,notice\n"
                        + "privacy,PS-01,cantTell,,2,3,contact.hours (not-looked),"
                        + "2 or 3: it depends on contact.hours (nobody looked),")
                .contains("\nusability,US-01,scored,3,3,3,,\"3, since site.search is true\",");
    }

    @Test
    void marksGoThroughTheWriterOfTheCoreAndAreReadAgain(@TempDir Path folder) throws Exception {
        RuleBook book = MunicipalRules.book();
        Survey survey = AssessedSurvey.of(book, List.of(assessment), Wave.of("2005"), Evaluator.of("A"));
        Path file = folder.resolve("marks.csv");
        Surveys.write(survey, file);
        assertThat(Files.readString(file)).contains("Ghent,Belgium,US-03,A,2,2005");
        assertThat(Surveys.read(file, book.checklist()).orThrow().cities())
                .containsExactly(City.of("Ghent", "Belgium"));
    }
}
