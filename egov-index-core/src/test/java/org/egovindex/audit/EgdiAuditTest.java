package org.egovindex.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.egovindex.SharedTables;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Publication;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.table.IndicatorTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The UN E-Government Development Index from its published components (UN DESA, e-government knowledge base). */
class EgdiAuditTest {
    private static Audit audit(String year, Methodology methodology) throws IOException {
        IndicatorTable table = SharedTables.read(
                "data/egdi/egdi-2008-2010-2018-2020-2022.csv",
                "country",
                row -> row.get("year").equals(year));
        return Audit.of(
                methodology.compute(table), PublishedFigures.of(table, Optional.of("egdi"), Optional.of("rank")));
    }

    private static Methodology equal(int decimals) {
        return Methodology.of(
                        "egdi", Node.of("index", Node.indicator("osi"), Node.indicator("hci"), Node.indicator("tii")))
                .withPublication(Publication.ranked(Rounding.halfUp(decimals)));
    }

    private static Methodology of2008(int decimals) {
        Node tree = Node.of(
                "index",
                Node.indicator("osi").weighing(Rational.of(34, 100)),
                Node.indicator("hci").weighing(Rational.of(33, 100)).missingWhere(List.of(0.0)),
                Node.indicator("tii").weighing(Rational.of(33, 100)));
        return equal(decimals).withTree(tree);
    }

    @ParameterizedTest
    @CsvSource({"2018, 193, 193", "2020, 193, 189", "2022, 193, 193"})
    void reproducesEditionsWithEqualWeights(String year, int values, int ranks) throws IOException {
        Audit audit = audit(year, equal(4));
        assertThat(audit.valuesCompared()).isEqualTo(193);
        assertThat(audit.valuesReproduced()).isEqualTo(values);
        assertThat(audit.ranksReproduced()).isEqualTo(ranks);
    }

    @Test
    void pointsOutTheFourBrokenTiesOf2020() throws IOException {
        Audit audit = audit("2020", equal(4));
        assertThat(audit.mismatches())
                .extracting(AuditRow::unit)
                .containsExactly("Andorra", "Hungary", "North Macedonia", "Timor-Leste");
        assertThat(audit.mismatches())
                .allSatisfy(row -> assertThat(row.reason()).startsWith("a broken tie: "));
        assertThat(audit.reasons()).anyMatch(reason -> reason.startsWith("4 of the mismatches of ranks are ties"));
    }

    @Test
    void namesTheTwoCountriesOf2008() throws IOException {
        Audit audit = audit("2008", of2008(4));
        assertThat(audit.valuesCompared()).isEqualTo(182);
        assertThat(audit.valuesReproduced()).isEqualTo(180);
        assertThat(audit.rows().stream()
                        .filter(row -> row.value() == AuditRow.Agreement.DIFFERENT)
                        .map(AuditRow::unit))
                .containsExactly("Cambodia", "Cameroon");
        assertThat(audit.reasons())
                .anyMatch(reason ->
                        reason.startsWith("ranks would agree in 182 of 182 instead of 176 if ranked on the published"))
                .anyMatch(reason -> reason.startsWith("11 units have a published score that fits a missing component"));
    }

    @Test
    void reproduces2010() throws IOException {
        Audit audit = audit("2010", of2008(5));
        assertThat(audit.valuesReproduced()).isEqualTo(183);
        assertThat(audit.ranksReproduced()).isEqualTo(183);
    }

    @Test
    void findsTheWeightsOf2010() throws IOException {
        Node tree = equal(5).tree();
        Methodology wrong = equal(5).withTree(Node.of(
                "index",
                tree.children().get(0),
                tree.children().get(1).missingWhere(List.of(0.0)),
                tree.children().get(2)));
        Audit audit = audit("2010", wrong);
        assertThat(audit.valuesReproduced()).isLessThan(100);
        assertThat(audit.reasons())
                .contains("all 183 scores above 0 would agree with weights of osi 0.34, hci 0.33, tii 0.33");
    }

    @Test
    void findsThatRoundedScoresWereRanked() throws IOException {
        Methodology unrounded = equal(4).withPublication(Publication.USUAL);
        Audit audit = audit("2018", unrounded);
        assertThat(audit.ranksReproduced()).isEqualTo(191);
        assertThat(audit.reasons())
                .anyMatch(
                        reason -> reason.startsWith(
                                "ranks would agree in 193 of 193 instead of 191 if scores rounded half-up to 4 decimals were ranked"));
    }
}
