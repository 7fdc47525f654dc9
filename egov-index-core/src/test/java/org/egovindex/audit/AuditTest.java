package org.egovindex.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.audit.AuditRow.Agreement;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Publication;
import org.egovindex.number.Rounding;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.junit.jupiter.api.Test;

/** Each reason an audit can give, on a table made up for it. */
class AuditTest {
    private static final Node XY = Node.of("index", Node.indicator("x"), Node.indicator("y"));
    private static final double GAP = Double.NaN;

    /** Units A, B, C and on, with the components x and y and the published score and rank. */
    private static IndicatorTable table(double[] x, double[] y, double[] score, double[] rank) {
        List<TableUnit> units = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            units.add(TableUnit.of(String.valueOf((char) ('A' + i))));
        }
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        columns.put("x", column(x));
        columns.put("y", column(y));
        columns.put("score", column(score));
        columns.put("rank", column(rank));
        return IndicatorTable.of(units, columns);
    }

    private static IndicatorColumn column(double[] numbers) {
        IndicatorColumn.Draft draft = new IndicatorColumn.Draft(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isNaN(numbers[i])) {
                draft.put(i, numbers[i]);
            }
        }
        return draft.column();
    }

    private static double[] of(double... numbers) {
        return numbers;
    }

    private static Audit audit(Publication publication, IndicatorTable table) {
        return Audit.of(
                Methodology.of("made-up", XY).withPublication(publication).compute(table),
                PublishedFigures.of(table, Optional.of("score"), Optional.of("rank")));
    }

    private static AuditRow row(Audit audit, String unit) {
        return audit.rows().stream()
                .filter(candidate -> candidate.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAgreesNeedsNoReason() {
        Audit audit = audit(Publication.USUAL, table(of(1, 2, 3), of(2, 4, 4), of(1.5, 3, 3.5), of(3, 2, 1)));
        assertThat(audit.isReproduced()).isTrue();
        assertThat(audit.decimals()).isEqualTo(1);
        assertThat(audit.valuesCompared()).isEqualTo(3);
        assertThat(audit.valuesExact()).isEqualTo(3);
        assertThat(audit.ranksReproduced()).isEqualTo(3);
        assertThat(audit.mismatches()).isEmpty();
        assertThat(audit.reasons()).isEmpty();
        assertThat(audit.summary())
                .containsExactly(
                        "values: 3 of 3 within the published 1 decimals, 3 of them exactly",
                        "ranks: 3 of 3 as published");
        assertThat(audit.text()).contains("Audit of made-up").contains("as published");
    }

    /** 1.25 is printed as 1.3 or, rounded down from rounded components, as 1.2: within one unit of the last decimal. */
    @Test
    void oneUnitOfTheLastDecimalIsAllowedAndSaid() {
        Audit audit =
                audit(Publication.USUAL, table(of(1, 2, 4, 3), of(1.5, 3, 4, 3), of(1.2, 2.5, 5, 3), of(4, 3, 1, 2)));
        assertThat(row(audit, "A").value()).isEqualTo(Agreement.LAST_DECIMAL);
        assertThat(row(audit, "B").value()).isEqualTo(Agreement.AS_PUBLISHED);
        assertThat(row(audit, "C").value()).isEqualTo(Agreement.DIFFERENT);
        assertThat(audit.valuesReproduced()).isEqualTo(3);
        assertThat(audit.isReproduced()).isFalse();
        assertThat(audit.summary().get(0)).endsWith("; not C");
        assertThat(row(audit, "C").reason()).contains("no other weights were found");
        assertThat(audit.mismatchTable().rows()).hasSize(1);
    }

    /** The most decimals that any score has: 1.5, 3 and 2.25 were printed with two. */
    @Test
    void decimalsAreTheMostThatAnyScoreHas() {
        IndicatorTable table = table(of(1, 2, 3), of(1, 2, 3), of(1.5, 3, 2.25), of(3, 2, 1));
        assertThat(PublishedFigures.of(table, Optional.of("score"), Optional.empty())
                        .decimals())
                .isEqualTo(2);
        assertThat(PublishedFigures.of(table, Optional.of("score"), Optional.empty())
                        .lastPlace())
                .isEqualByComparingTo("0.01");
        assertThat(PublishedFigures.of(table, Optional.empty(), Optional.of("rank"))
                        .decimals())
                .isZero();
        assertThatThrownBy(() -> PublishedFigures.of(table, Optional.empty(), Optional.empty()))
                .hasMessageContaining("nothing to audit")
                .hasMessageContaining("Maybe");
    }

    /** B and C tie at 2, D has 1: published dense 1, 2, 2, 3. */
    @Test
    void findsAnotherRuleForTies() {
        IndicatorTable table = table(of(3, 2, 2, 1, 0), of(3, 2, 2, 1, 0), of(3, 2, 2, 1, 0), of(1, 2, 2, 3, 4));
        Audit audit = audit(Publication.USUAL, table);
        assertThat(audit.ranksReproduced()).isEqualTo(3);
        assertThat(audit.reasons())
                .first()
                .asString()
                .startsWith("ranks would agree in 5 of 5 instead of 3 if ties were ranked dense (1223)");
        assertThat(row(audit, "D").reason()).isEqualTo("not the rank of the published score under this rule for ties");
    }

    /** 1.234 and 1.231 are both printed 1.23 and share rank 1. */
    @Test
    void findsThatRoundedScoresWereRanked() {
        IndicatorTable table = table(
                of(1.234, 1.231, 1.1, 1.104), of(1.234, 1.231, 1.1, 1.104), of(1.23, 1.23, 1.1, 1.1), of(1, 1, 3, 3));
        Audit audit = audit(Publication.USUAL, table);
        assertThat(audit.ranksReproduced()).isEqualTo(2);
        assertThat(audit.reasons())
                .anyMatch(reason -> reason.startsWith("ranks would agree in 4 of 4 instead of 2 if ")
                        && reason.contains("scores rounded half-up to 2 decimals were ranked"));
        assertThat(row(audit, "B").reason())
                .isEqualTo("the rank is that of the published score; it moves because scores near it differ");
    }

    /** The same, but the methodology ranks rounded scores and the publisher did not. */
    @Test
    void findsThatUnroundedScoresWereRankedAndSpeaksOfBrokenTies() {
        IndicatorTable table = table(
                of(1.234, 1.231, 1.104, 1.1), of(1.234, 1.231, 1.104, 1.1), of(1.23, 1.23, 1.1, 1.1), of(1, 2, 3, 4));
        Audit audit = audit(Publication.ranked(Rounding.halfUp(2)), table);
        assertThat(audit.ranksReproduced()).isEqualTo(2);
        assertThat(audit.reasons())
                .anyMatch(reason ->
                        reason.startsWith("ranks would agree in 4 of 4 instead of 2 if unrounded scores were"))
                .anyMatch(reason -> reason.startsWith("2 of the mismatches of ranks are ties that were broken"));
        assertThat(row(audit, "B").reason()).isEqualTo("a broken tie: A has the same published score and rank 1");
    }

    /** (0 + 4) / 2 = 2, though the first number is missing; a zero that nothing explains is not explained away. */
    @Test
    void findsThatAMissingComponentWasZeroInItsPlace() {
        IndicatorTable table = table(of(1, GAP, 3, 5), of(2, 4, 4, 1), of(1.5, 2, 3.5, 0), of(3, 2, 1, GAP));
        Audit audit = audit(Publication.USUAL, table);
        assertThat(row(audit, "B").reason()).isEqualTo("comes out if x, which is missing, counts as zero");
        assertThat(row(audit, "D").reason()).doesNotContain("missing component");
        assertThat(audit.reasons())
                .contains("1 unit has a published score that fits a missing component counted as zero");
    }

    @Test
    void findsThatAMissingComponentWasCountedAsZero() {
        IndicatorTable table = table(of(1, GAP, 3, 5), of(2, 4, 4, 0), of(1.5, 0, 3.5, 0), of(2, 3, 1, GAP));
        Audit audit = audit(Publication.USUAL, table);
        assertThat(row(audit, "B").reason())
                .isEqualTo(
                        "published as 0, and x is missing or 0: a missing component was counted as zero for the whole");
        assertThat(row(audit, "D").reason()).startsWith("published as 0, and y is missing or 0");
        assertThat(audit.reasons())
                .contains("2 units have a published score that fits a missing component counted as zero");
        assertThat(audit.summary()).anyMatch(line -> line.startsWith("not compared: 1: B"));
    }

    /** Published with 0.7 x + 0.3 y, recomputed with halves. */
    @Test
    void findsOtherWeights() {
        IndicatorTable table = table(of(10, 20, 30, 45), of(40, 10, 20, 5), of(19, 17, 27, 33), of(3, 4, 2, 1));
        Audit audit = audit(Publication.USUAL, table);
        assertThat(audit.valuesReproduced()).isZero();
        assertThat(audit.reasons()).contains("all 4 scores above 0 would agree with weights of x 0.7, y 0.3");
        assertThat(row(audit, "A").reason()).isEqualTo("other weights would give it");
    }

    /** x twice: no weights can be told apart. One child: none to look for. A geometric mean: not by least squares. */
    @Test
    void looksForNoWeightsWhereThereAreNone() {
        IndicatorTable table = table(of(10, 20, 30, 45), of(10, 20, 30, 45), of(1, 2, 7, 4), of(4, 3, 2, 1));
        for (Node tree : List.of(
                XY,
                Node.of("index", Node.indicator("x")),
                XY.with(org.egovindex.aggregate.Aggregations.GEOMETRIC_MEAN),
                Node.of(
                        "index",
                        Node.indicator("x"),
                        Node.indicator("y"),
                        Node.indicator("z", "x"),
                        Node.indicator("u", "y")))) {
            Audit audit = Audit.of(
                    Methodology.of("made-up", tree).compute(table),
                    PublishedFigures.of(table, Optional.of("score"), Optional.of("rank")));
            assertThat(audit.reasons()).noneMatch(reason -> reason.contains("would agree with weights"));
        }
    }

    @Test
    void scoresOrRanksAloneCanBeAudited() {
        IndicatorTable table = table(of(1, 2, 3), of(2, 4, 4), of(1.5, 3, 9), of(3, 1, 2));
        Methodology methodology = Methodology.of("made-up", XY)
                .withPublication(Publication.USUAL.withRanking(RankingRule.onUnrounded(TiesStrategy.STANDARD)));
        Audit scores = Audit.of(
                methodology.compute(table), PublishedFigures.of(table, Optional.of("score"), Optional.empty()));
        assertThat(scores.ranksCompared()).isZero();
        assertThat(scores.valuesReproduced()).isEqualTo(2);
        Audit ranks =
                Audit.of(methodology.compute(table), PublishedFigures.of(table, Optional.empty(), Optional.of("rank")));
        assertThat(ranks.valuesCompared()).isZero();
        assertThat(ranks.ranksReproduced()).isEqualTo(1);
        assertThat(ranks.summary()).hasSize(1).first().asString().endsWith("; not B; C");
    }

    @Test
    void unitsOfOneSideOnlyAreListed() {
        IndicatorTable table = table(of(1, 2, 3), of(2, 4, 4), of(1.5, GAP, 3.5), of(2, GAP, 1));
        IndicatorTable other = IndicatorTable.of(
                List.of(TableUnit.of("A"), TableUnit.of("Z")),
                Map.of("score", IndicatorColumn.of(1.5, 7), "rank", IndicatorColumn.of(1, 2)));
        Audit audit = Audit.of(
                Methodology.of("made-up", XY).compute(table),
                PublishedFigures.of(other, Optional.of("score"), Optional.of("rank")));
        assertThat(audit.rows()).extracting(AuditRow::unit).containsExactly("A", "B", "C", "Z");
        assertThat(audit.summary()).contains("not compared: 3: B; C; Z");
        assertThat(row(audit, "Z").computed()).isEmpty();
        assertThat(audit.text()).contains("not compared");
    }
}
