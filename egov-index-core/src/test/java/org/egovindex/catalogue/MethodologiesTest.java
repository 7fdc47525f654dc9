package org.egovindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.egovindex.SharedData;
import org.egovindex.SharedTables;
import org.egovindex.audit.Audit;
import org.egovindex.audit.PublishedFigures;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.io.MethodologyFiles;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.SurveyTables;
import org.egovindex.table.TableUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Published indices come out of the catalogue's documents as they were published. */
class MethodologiesTest {
    static Stream<Methodology> all() {
        return Methodologies.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyDocumentCitesItsSourceAndIsReadBackAsItself(Methodology methodology) {
        assertThat(methodology.about().source()).isNotBlank();
        assertThat(methodology.about().notes()).isNotEmpty();
        Methodology again = MethodologyFiles.parse(methodology.json(), "again").orThrow();
        assertThat(again).isEqualTo(methodology);
        assertThat(again.json()).isEqualTo(methodology.json());
    }

    @Test
    void aMisspeltNameIsAnsweredWithTheRightOne() {
        assertThatThrownBy(() -> Methodologies.named("undp-hdi-2041"))
                .hasMessageContaining("Maybe undp-hdi-2014 is meant.");
    }

    private static Audit audit(String id, IndicatorTable data, String score, String rank) {
        return Audit.of(
                Methodologies.named(id).compute(data),
                PublishedFigures.of(data, Optional.of(score), Optional.of(rank)));
    }

    @Test
    void humanDevelopmentIndex2022() throws IOException {
        IndicatorTable data = SharedTables.read(
                "data/hdi/hdi-2022.csv",
                "country",
                row -> !row.get("hdi_rank_2022").isEmpty());
        Audit audit = audit("undp-hdi-2014", data, "hdi_published", "hdi_rank_2022");
        assertThat(audit.valuesCompared()).isEqualTo(193);
        assertThat(audit.valuesExact()).isEqualTo(193);
        assertThat(audit.ranksReproduced()).isEqualTo(193);
        CompositeIndex index = Methodologies.named("undp-hdi-2014").compute(data);
        assertThat(data.units())
                .allSatisfy(unit -> assertThat(index.of(unit.label()).scoreClass())
                        .hasValue(unit.attribute("hdicode").orElseThrow().toLowerCase(java.util.Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({
        "2008, 182, 180, 182, 176",
        "2010, 183, 183, 183, 183",
        "2018, 193, 193, 193, 193",
        "2020, 193, 193, 193, 189",
        "2022, 193, 193, 193, 193"
    })
    void egovernmentDevelopmentIndex(String year, int compared, int values, int ranked, int ranks) throws IOException {
        IndicatorTable data = SharedTables.read(
                "data/egdi/egdi-2008-2010-2018-2020-2022.csv",
                "country",
                row -> row.get("year").equals(year));
        Audit audit = audit("un-egdi-" + year, data, "egdi", "rank");
        assertThat(audit.valuesCompared()).isEqualTo(compared);
        assertThat(audit.valuesReproduced()).isEqualTo(values);
        assertThat(audit.ranksCompared()).isEqualTo(ranked);
        assertThat(audit.ranksReproduced()).isEqualTo(ranks);
    }

    @ParameterizedTest
    @CsvSource({
        "oecd-tai-2008, equal, EW_or_LIN, 23",
        "oecd-tai-2008, budget-allocation, BAP, 23",
        "oecd-tai-2008, factor-analysis, FA, 19",
        "oecd-tai-2008, analytic-hierarchy, AHP, 20",
        "oecd-tai-2008-geometric, equal, GME, 23"
    })
    void technologyAchievementIndex(String id, String weights, String column, int same) throws IOException {
        CompositeIndex index = Methodologies.named(id)
                .withWeights(weights)
                .compute(SharedTables.read("data/tai/tai23_raw_tableA2.csv", "country"));
        List<Map<String, String>> ranks = SharedData.rows("data/tai/tai23_rankings_tables23_38.csv");
        assertThat(ranks).hasSize(23);
        assertThat(ranks.stream()
                        .filter(row -> index.ranking()
                                .of(row.get("country"))
                                .rank()
                                .value()
                                .equals(new BigDecimal(row.get(column)))))
                .hasSize(same);
    }

    @Test
    void globalOpenDataIndex2015OfAllPlaces() throws IOException {
        Map<String, Map<String, String>> answers = new LinkedHashMap<>();
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (Map<String, String> entry : SharedData.rows("data/godi/entries-2015.csv")) {
            Map<String, String> place = answers.computeIfAbsent(entry.get("place"), key -> new LinkedHashMap<>());
            for (String question : List.of(
                    "exists",
                    "digital",
                    "public",
                    "online",
                    "free",
                    "machinereadable",
                    "bulk",
                    "openlicense",
                    "uptodate")) {
                place.put(entry.get("dataset") + "." + question, entry.get(question));
            }
            scores.put(entry.get("place") + " " + entry.get("dataset"), Integer.valueOf(entry.get("score")));
        }
        List<TableUnit> places = new ArrayList<>();
        answers.forEach((place, words) -> places.add(new TableUnit(place, words)));
        CompositeIndex index = Methodologies.named("godi-2015").compute(IndicatorTable.of(places, Map.of()));
        int entries = 0;
        for (Map.Entry<String, Integer> published : scores.entrySet()) {
            String[] key = published.getKey().split(" ");
            assertThat(index.scores(key[1]).get(index.data().row(key[0]))).isEqualTo((double) published.getValue());
            entries++;
        }
        assertThat(entries).isEqualTo(1_586);
        List<Map<String, String>> published = SharedData.rows("data/godi/places-2015.csv");
        IndicatorTable figures = figures(published);
        Audit audit = Audit.of(index, PublishedFigures.of(figures, Optional.of("score"), Optional.of("rank")));
        assertThat(audit.valuesExact()).isEqualTo(122);
        assertThat(audit.ranksReproduced()).isEqualTo(122);
    }

    private static IndicatorTable figures(List<Map<String, String>> rows) {
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        for (String column : List.of("score", "rank")) {
            columns.put(
                    column,
                    IndicatorColumn.of(rows.stream()
                            .mapToDouble(row -> Integer.parseInt(row.get(column)))
                            .toArray()));
        }
        return IndicatorTable.of(
                rows.stream().map(row -> TableUnit.of(row.get("id"))).toList(), columns);
    }

    @Test
    void openDataIndexOfTheExcerptFromItsMarks() {
        CompositeIndex index = Methodologies.named("godi-2015").compute(SurveyTables.of(OpenDataIndex.excerpt()));
        var scoring = ScoringMethods.openDataIndex(2015).compute(OpenDataIndex.excerpt());
        assertThat(index.units()).hasSize(12);
        assertThat(index.units())
                .allSatisfy(unit -> assertThat(index.ranking().of(unit.label()).rank())
                        .isEqualTo(scoring.ranking().of(unit.label()).rank()));
    }

    @Test
    void govTechMaturityAndClasses() {
        IndicatorTable data = IndicatorTable.of(
                List.of(TableUnit.of("A"), TableUnit.of("B")),
                Map.of(
                        "cgsi", IndicatorColumn.of(1, 0.75),
                        "psdi", IndicatorColumn.of(1, 0.5),
                        "dcei", IndicatorColumn.of(0.5, 0.5),
                        "gtei", IndicatorColumn.of(0.5, 0.24)));
        CompositeIndex index = Methodologies.named("worldbank-gtmi").compute(data);
        assertThat(index.scores("gtmi").get(0)).isEqualTo((1 + 1 + 0.5 + 0.5) / 4);
        assertThat(index.of("A").scoreClass()).hasValue("A");
        assertThat(index.of("B").scoreClass()).hasValue("C");
    }
}
