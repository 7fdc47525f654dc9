package org.egovindex.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.egovindex.OracleCases;
import org.egovindex.SharedData;
import org.junit.jupiter.api.Test;

/** Every case of the files of worked examples, at its own tolerance. */
class AgreementOracleTest {
    private static List<JsonNode> cases(String file) throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        new ObjectMapper()
                .readTree(SharedData.file("oracles/" + file).toFile())
                .get("cases")
                .forEach(cases::add);
        return cases;
    }

    private static List<List<String>> texts(JsonNode rows) {
        List<List<String>> all = new ArrayList<>();
        rows.forEach(row -> {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.isNull() ? "" : cell.asText()));
            all.add(cells);
        });
        return all;
    }

    private static List<List<String>> turned(List<List<String>> rows) {
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            int place = i;
            columns.add(rows.stream().map(row -> row.get(place)).toList());
        }
        return columns;
    }

    private static List<List<BigDecimal>> numbers(JsonNode rows) {
        return texts(rows).stream()
                .map(row -> row.stream().map(BigDecimal::new).toList())
                .toList();
    }

    private static void check(AgreementCoefficient coefficient, Ratings ratings, JsonNode expected, String id) {
        Agreement found = coefficient.of(ratings);
        if (expected.isTextual()) {
            assertThat(expected.asText()).startsWith("undefined");
            assertThat(found.reason()).as(id + " " + coefficient).isPresent();
        } else {
            assertThat(found.value()).as(id + " " + coefficient).isPresent();
            assertThat(found.value().getAsDouble())
                    .as(id + " " + coefficient)
                    .isEqualTo(OracleCases.number(expected), within(1e-12));
        }
    }

    @Test
    void krippendorffsAlphaIsThatOfEveryCase() throws IOException {
        for (JsonNode one : cases("05_krippendorff_alpha.json")) {
            if (one.get("inputs").isEmpty()) {
                continue;
            }
            Ratings ratings = Ratings.rows(turned(texts(one.get("inputs").get("rows_are_observers"))));
            JsonNode expected = one.get("expected");
            for (Metric metric : Metric.values()) {
                JsonNode number = expected.has("alpha") ? expected.get("alpha") : expected.get(metric.toString());
                if (number != null) {
                    check(
                            AgreementCoefficients.krippendorff(metric),
                            ratings,
                            number,
                            one.get("id").asText());
                }
            }
            if (expected.has("coincidence_matrix")) {
                Coincidences coincidences = Coincidences.of(ratings);
                expected.get("coincidence_matrix")
                        .properties()
                        .forEach(row -> row.getValue()
                                .properties()
                                .forEach(cell -> assertThat(coincidences.of(row.getKey(), cell.getKey()))
                                        .as(row.getKey() + " with " + cell.getKey())
                                        .isEqualTo(cell.getValue().asDouble(), within(1e-12))));
            }
            if (expected.has("n_pairable")) {
                assertThat(AgreementCoefficients.krippendorff(Metric.NOMINAL)
                                .of(ratings)
                                .basis()
                                .ratings())
                        .isEqualTo((long) OracleCases.number(expected.get("n_pairable")));
            }
        }
    }

    @Test
    void cohensKappaIsThatOfEveryTable() throws IOException {
        Map<String, Weighting> weightings =
                Map.of("unweighted", Weighting.NOMINAL, "linear", Weighting.LINEAR, "quadratic", Weighting.QUADRATIC);
        int tables = 0;
        for (JsonNode one : cases("06_cohen_kappa.json")) {
            JsonNode table = one.get("inputs").get("table");
            if (table == null) {
                continue;
            }
            tables++;
            Ratings ratings = Ratings.contingency(
                    RatingScale.wholes(1, table.size()),
                    numbers(table).stream()
                            .map(row ->
                                    row.stream().map(BigDecimal::longValueExact).toList())
                            .toList());
            weightings.forEach((name, weighting) -> {
                JsonNode expected = one.get("expected").get(name);
                AgreementCoefficient kappa = AgreementCoefficients.cohen(weighting);
                check(kappa, ratings, expected.get("kappa"), one.get("id").asText());
                kappa.of(ratings)
                        .part("observed agreement")
                        .ifPresent(observed ->
                                assertThat(observed).isEqualTo(OracleCases.number(expected.get("po")), within(1e-12)));
                kappa.of(ratings)
                        .part("expected agreement")
                        .ifPresent(byChance ->
                                assertThat(byChance).isEqualTo(OracleCases.number(expected.get("pe")), within(1e-12)));
            });
        }
        assertThat(tables).isEqualTo(10);
    }

    @Test
    void disagreementsOfOnesOwnGiveCohensExampleOf1968() throws IOException {
        JsonNode one = OracleCases.read("oracles/06_cohen_kappa.json", "cohen_1968_weighted");
        Ratings ratings = Ratings.proportions(
                RatingScale.wholes(1, 3),
                numbers(one.get("inputs").get("proportions")),
                one.get("inputs").get("n").asLong());
        Weighting own = Weighting.ofDisagreement(numbers(one.get("inputs").get("disagreement_weights")));
        check(AgreementCoefficients.COHEN, ratings, one.get("expected").get("kappa"), "cohen 1968");
        check(AgreementCoefficients.cohen(own), ratings, one.get("expected").get("weighted_kappa"), "cohen 1968");
    }

    @Test
    void fleissKappaIsThatOfEveryTable() throws IOException {
        for (JsonNode one : cases("07_fleiss_kappa.json")) {
            JsonNode table = one.get("inputs").has("counts")
                    ? one.get("inputs").get("counts")
                    : one.get("inputs").get("counts_30x5");
            Ratings ratings = Ratings.counts(
                    RatingScale.wholes(1, table.get(0).size()),
                    texts(table).stream()
                            .map(row -> row.stream().map(Integer::valueOf).toList())
                            .toList());
            JsonNode expected = one.get("expected");
            check(
                    AgreementCoefficients.FLEISS,
                    ratings,
                    expected.get("kappa"),
                    one.get("id").asText());
            Agreement found = AgreementCoefficients.FLEISS.of(ratings);
            assertThat(found.part("observed agreement").getAsDouble())
                    .isEqualTo(OracleCases.number(expected.get("P_bar")), within(1e-12));
            assertThat(found.part("expected agreement").getAsDouble())
                    .isEqualTo(OracleCases.number(expected.get("Pe_bar")), within(1e-12));
            List<Agreement> figures =
                    CategoryAgreements.of(ratings, AgreementCoefficients.FLEISS).figures();
            for (int category = 0; category < figures.size(); category++) {
                assertThat(figures.get(category).value().getAsDouble())
                        .isEqualTo(
                                OracleCases.number(
                                        expected.get("kappa_per_category").get(category)),
                                within(1e-12));
            }
        }
    }

    @Test
    void intraclassCorrelationsAndMeanSquaresAreThoseOfEveryCase() throws IOException {
        for (JsonNode one : cases("09_icc.json")) {
            Ratings ratings = Ratings.rows(texts(one.get("inputs").get("rows_are_targets")));
            JsonNode expected = one.get("expected");
            for (IccForm form : IccForm.values()) {
                check(
                        AgreementCoefficients.icc(form),
                        ratings,
                        expected.get(form.toString()),
                        one.get("id").asText());
            }
            Agreement found = AgreementCoefficients.icc(IccForm.ICC_2_1).of(ratings);
            for (String square : List.of("BMS", "WMS", "JMS", "EMS")) {
                assertThat(found.part(square).getAsDouble())
                        .isEqualTo(OracleCases.number(expected.get(square)), within(1e-12));
            }
        }
    }

    @Test
    void cronbachsAlphaIsThatOfEveryCase() throws IOException {
        for (JsonNode one : cases("10_cronbach_alpha.json")) {
            Ratings ratings = Ratings.rows(texts(one.get("inputs").get("rows")));
            check(
                    AgreementCoefficients.CRONBACH_ALPHA,
                    ratings,
                    one.get("expected").get("raw_alpha"),
                    one.get("id").asText());
            if (one.get("expected").has("KR20")) {
                check(
                        AgreementCoefficients.CRONBACH_ALPHA,
                        ratings,
                        one.get("expected").get("KR20"),
                        "KR-20");
            }
            if (one.get("expected").has("standardized_alpha")) {
                check(
                        AgreementCoefficients.CRONBACH_ALPHA_STANDARDISED,
                        ratings,
                        one.get("expected").get("standardized_alpha"),
                        one.get("id").asText());
            }
        }
    }

    /** No figures are published for these: complete data and data with gaps are held against pairs counted by hand. */
    @Test
    void sixtyUnitsWithAndWithoutGapsAgreeAsTheirPairsCountedOneByOneDo() throws IOException {
        for (String name : List.of("ratings_60x3.csv", "ratings_60x3_missing.csv")) {
            List<List<String>> rows = SharedData.rows("data/agreement/" + name).stream()
                    .map(row -> List.copyOf(row.values()))
                    .toList();
            Ratings ratings = Ratings.rows(rows);
            for (Metric metric : List.of(Metric.NOMINAL, Metric.INTERVAL, Metric.ORDINAL)) {
                assertThat(AgreementCoefficients.krippendorff(metric)
                                .of(ratings)
                                .value()
                                .getAsDouble())
                        .isEqualTo(PlainAlpha.of(rows, metric), within(1e-12));
            }
        }
    }
}
