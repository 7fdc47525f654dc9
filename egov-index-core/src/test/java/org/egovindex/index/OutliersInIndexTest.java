package org.egovindex.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.model.MissingReason;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.number.Values;
import org.egovindex.publish.Format;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.egovindex.treat.MissingDataPolicies;
import org.egovindex.treat.OutlierRemedy;
import org.egovindex.treat.OutlierTreatment;
import org.egovindex.treat.OutlierTreatments;
import org.egovindex.treat.Transforms;
import org.junit.jupiter.api.Test;

/** What a treatment of outliers does to scores, explanations and the report. */
class OutliersInIndexTest {
    private static final OutlierTreatment WINSORISE = OutlierTreatments.winsorise(5);
    private static final OutlierTreatment LOG = OutlierTreatments.winsorise(0).thenLog();

    /** Units u1 to u9 with x = 1 to 8 and 100; y = 9 down to 1, u1 has a gap; z is 1 for all but u9, which has 5. */
    private static IndicatorTable table() {
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        columns.put("x", column(1, 2, 3, 4, 5, 6, 7, 8, 100));
        columns.put("y", column(0, 8, 7, 6, 5, 4, 3, 2, 1));
        columns.put("z", column(1, 1, 1, 1, 1, 1, 1, 1, 5));
        List<TableUnit> units = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            units.add(new TableUnit("u" + i, Map.of()));
        }
        return IndicatorTable.of(units, columns);
    }

    /** 0 is a gap. */
    private static IndicatorColumn column(double... numbers) {
        IndicatorColumn.Draft draft = new IndicatorColumn.Draft(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == 0) {
                draft.miss(i, MissingReason.NOT_ASSESSED);
            } else {
                draft.put(i, numbers[i]);
            }
        }
        return draft.column();
    }

    private static Node tree() {
        return Node.of("index", Node.indicator("x"), Node.indicator("y"), Node.indicator("z"))
                .with(MissingDataPolicies.MEDIAN);
    }

    private static CompositeIndex compute(Node tree) {
        return Methodology.of("outliers", tree).compute(table());
    }

    @Test
    void anOutlierIsDrawnInBeforeItIsNormalised() {
        CompositeIndex index = compute(tree().with(WINSORISE).with(Normalisations.minMax()));
        // (4 - 1) / (8 - 1) instead of (4 - 1) / (100 - 1); both u8 and u9 are the best.
        assertThat(index.scores("x").get(3)).isEqualTo(3.0 / 7);
        assertThat(index.scores("x").get(7)).isEqualTo(1);
        assertThat(index.scores("x").get(8)).isEqualTo(1);
        assertThat(index.treated().column("x").get(8)).isEqualTo(8);
        assertThat(compute(tree().with(Normalisations.minMax())).scores("x").get(3))
                .isEqualTo(3.0 / 99);
    }

    @Test
    void aFilledGapIsANumberLikeOthers() {
        Node far = Node.of("index", Node.indicator("y"))
                .with(MissingDataPolicies.constant(1000))
                .with(WINSORISE);
        CompositeIndex index = compute(far);
        assertThat(index.treated().column("y").get(0)).isEqualTo(8);
        assertThat(index.explain("u1").text()).contains(", imputed, winsorised from 1000 to 8");
        assertThat(index.isImputed("y", "u1")).isTrue();
    }

    @Test
    void aGapThatNobodyFillsStaysOne() {
        CompositeIndex index = compute(
                Node.of("index", Node.indicator("x"), Node.indicator("y")).with(WINSORISE));
        assertThat(index.treated().column("y").isMissing(0)).isTrue();
        assertThat(index.of("u1").rank()).isEmpty();
        assertThat(index.outliers().of("y").moves()).isEmpty();
    }

    @Test
    void theExplanationSaysWhatWasDone() {
        CompositeIndex index = compute(tree().with(WINSORISE));
        assertThat(index.explain("u9").text()).contains("x 100, winsorised from 100 to 8, none");
        assertThat(index.explain("u8").text()).contains("x 8, none").doesNotContain("winsorised from");
        String log = compute(tree().with(LOG)).explain("u9").text();
        assertThat(log).contains("x 100, taken as logarithm from 100 to 4.60507, none");
        Node transformed = tree().with(WINSORISE).with(List.of(Transforms.add(2)));
        assertThat(compute(transformed).explain("u9").text())
                .contains("x 100, winsorised from 100 to 8, treated 10, none");
        assertThat(index.explain("u1").text())
                .contains("depends on the sample: scores change when a unit joins or leaves, because of winsorise");
        assertThat(index.methodology().explain().text())
                .contains("outliers: winsorise (most 5, skewness 2, kurtosis 3.5)");
        assertThat(compute(tree()).methodology().explain().text()).doesNotContain(", outliers:");
    }

    @Test
    void theReportHasALineForEachIndicator() {
        OutlierReport report =
                compute(tree().with(WINSORISE).with(List.of(Transforms.LOG))).outliers();
        assertThat(report.lines()).extracting(OutlierReport.Line::indicator).containsExactly("x", "y", "z");
        OutlierReport.Line x = report.of("x");
        assertThat(x.treatment()).isEqualTo(WINSORISE);
        assertThat(x.rule()).isEqualTo("winsorised");
        assertThat(x.moves())
                .extracting(OutlierReport.Move::unit, OutlierReport.Move::from, OutlierReport.Move::to)
                .containsExactly(tuple("u9", 100.0, 8.0));
        assertThat(x.before().orElseThrow().skewness()).isCloseTo(2.97022699, within(1e-8));
        assertThat(x.after().orElseThrow().skewness()).isCloseTo(-0.18302223, within(1e-8));
        assertThat(report.of("z").rule()).as("a single number would be left").isEmpty();
        assertThat(report.of("z").before().orElseThrow().isBeyond(2, 3.5)).isTrue();
        assertThat(report.of("z").after()).isEqualTo(report.of("z").before());
        assertThat(report.in(Format.CSV))
                .contains("indicator,done,moved,units,skewness_before,kurtosis_before,skewness,kurtosis")
                .contains("x,winsorised,1,u9 from 100 to 8,2.97");
        assertThat(report.toString()).containsPattern("x +winsorised +1 +u9 from 100 to 8 +2\\.9702 +8\\.8679");
        assertThatThrownBy(() -> report.of("w")).hasMessageContaining("There is no indicator w.\nMaybe");
    }

    @Test
    void theReportOfALogarithmNamesTheFirstUnitsAndCountsTheRest() {
        OutlierReport report = compute(tree().with(LOG)).outliers();
        assertThat(report.of("x").moves()).hasSize(9);
        assertThat(report.toString()).contains("u5 from 5 to 1.60744; and 4 more");
    }

    @Test
    void anIndicatorWithoutAShapeSaysSo() {
        IndicatorTable small = IndicatorTable.of(
                List.of(new TableUnit("a", Map.of()), new TableUnit("b", Map.of())), Map.of("x", column(1, 2)));
        CompositeIndex index = Methodology.of(
                        "small", Node.of("index", Node.indicator("x").with(WINSORISE)))
                .compute(small);
        assertThat(index.outliers().of("x").before()).isEmpty();
        assertThat(index.outliers().toString()).contains("too few or equal numbers");
    }

    @Test
    void goalpostsGoThroughALogarithmAndStayOtherwise() {
        Node posts = tree().with(Normalisations.goalposts(1, 100));
        double plus = 0.99; // (100 - 1) / 100
        double expected =
                (StrictMath.log(3 + plus) - StrictMath.log(plus)) / (StrictMath.log(99.99) - StrictMath.log(plus));
        Node logged = Node.of("index", Node.indicator("x").with(LOG)).with(Normalisations.goalposts(1, 100));
        assertThat(compute(logged).scores("x").get(3)).isCloseTo(expected, within(1e-14));
        assertThat(compute(posts.with(WINSORISE)).scores("x").get(8)).isEqualTo(7.0 / 99);
        Node thenScaled = logged.with(List.of(Transforms.multiply(2)));
        assertThat(compute(thenScaled).scores("x").get(3)).isCloseTo(expected, within(1e-14));
    }

    @Test
    void noneTakesBackWhatIsInherited() {
        Node tree = Node.of("index", Node.indicator("x").with(OutlierTreatments.NONE), Node.indicator("again", "x"))
                .with(WINSORISE);
        CompositeIndex index = compute(tree);
        assertThat(index.scores("x").get(8)).isEqualTo(100);
        assertThat(index.scores("again").get(8)).isEqualTo(8);
    }

    /** A treatment of somebody else's, which is not defined for some numbers. */
    private record OnlySmall() implements OutlierTreatment {
        @Override
        public Optional<OutlierRemedy> remedy(Values values) {
            return Optional.of(OutlierRemedy.rescaled("halved", Transforms.power(0.5)));
        }

        @Override
        public String id() {
            return "only-small";
        }
    }

    @Test
    void whatIsNotDefinedIsRefusedAndNamesTheUnits() {
        IndicatorTable negative =
                IndicatorTable.of(table().units(), Map.of("x", column(1, 2, 3, -4, 5, -6, -7, -8, 9)));
        Node x = Node.indicator("x").with(new OnlySmall());
        assertThatThrownBy(() -> Methodology.of("m", Node.of("index", x)).compute(negative))
                .isInstanceOf(UnfitTableException.class)
                .hasMessageContaining(
                        "the treatment of outliers only-small is not defined for u4 (-4), u6 (-6), u7 (-7) and 1 more")
                .hasMessageContaining("Maybe it was not meant for this indicator");
        Node shown = Node.of("index", Node.indicator("y", "x"), x.weighing(Rational.ZERO));
        CompositeIndex index = Methodology.of("m", shown).compute(negative);
        assertThat(index.outliers().of("x").moves())
                .as("what counts nowhere may be undefined")
                .extracting(OutlierReport.Move::unit)
                .containsExactly("u2", "u3", "u5", "u9");
    }

    @Test
    void aTreatmentCanBeChangedEverywhere() {
        Node tree = Node.of(
                        "index",
                        Node.indicator("x").with(OutlierTreatments.NONE).with(Normalisations.NONE),
                        Node.of("p", Node.indicator("y"), Node.indicator("z")).with(Aggregations.MEDIAN))
                .with(MissingDataPolicies.MEDIAN);
        Methodology plain = Methodology.of("m", tree);
        Methodology treated = plain.withOutliers(WINSORISE);
        assertThat(treated.tree().choices().outliers()).contains(WINSORISE);
        assertThat(treated.node("x").choices().outliers()).contains(WINSORISE);
        assertThat(treated.node("y").choices().outliers()).as("inherited").isEmpty();
        assertThat(treated.compute(table()).treated().column("x").get(8)).isEqualTo(8);
        assertThat(treated.withOutliers(OutlierTreatments.NONE).compute(table()).scores())
                .isEqualTo(plain.compute(table()).scores());

        Methodology ranked = plain.withNormalisation(Normalisations.rank());
        assertThat(ranked.tree().all().map(node -> node.choices().normalisation()))
                .containsExactly(
                        Optional.of(Normalisations.rank()),
                        Optional.of(Normalisations.rank()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        Methodology geometric = plain.withAggregation(Aggregations.GEOMETRIC_MEAN);
        assertThat(geometric.tree().all().map(node -> node.choices().aggregation()))
                .containsExactly(
                        Optional.of(Aggregations.GEOMETRIC_MEAN),
                        Optional.empty(),
                        Optional.of(Aggregations.GEOMETRIC_MEAN),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void anIndexOfOneIndicatorCanBeChangedToo() {
        Methodology single = Methodology.of("m", Node.indicator("x")).withOutliers(WINSORISE);
        assertThat(single.compute(table()).scores("x").get(8)).isEqualTo(8);
    }
}
