package org.egovindex.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.normalise.Normalisations;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.egovindex.treat.Denominator;
import org.egovindex.treat.Transforms;
import org.junit.jupiter.api.Test;

/** A table that does not fit is refused with the node, the unit and what to do. */
class UnfitTableTest {
    private static final Node XY = Node.of("index", Node.indicator("x"), Node.indicator("y"));

    private static UnfitTableException refused(Node tree, double[] x, double[] y) {
        return refused(tree, CompositeIndexTest.table("Adhara Mira Vega", x, y));
    }

    private static UnfitTableException refused(Node tree, IndicatorTable table) {
        return catchThrowableOfType(
                UnfitTableException.class, () -> Methodology.of("unfit", tree).compute(table));
    }

    private static double[] of(double... numbers) {
        return numbers;
    }

    @Test
    void namesTheUnitWithAZeroUnderAGeometricMean() {
        UnfitTableException refused = refused(XY.with(Aggregations.GEOMETRIC_MEAN), of(1, 0, 3), of(4, 5, -6));
        assertThat(refused.findings()).hasSize(2);
        assertThat(refused.findings().get(0).node()).isEqualTo("index");
        assertThat(refused.findings().get(0).pointer()).isEqualTo("/tree");
        assertThat(refused)
                .hasMessageContaining("unfit cannot be computed from this table")
                .hasMessageContaining("index: for Mira a geometric-mean needs numbers above 0, not 0.")
                .hasMessageContaining("index: for Vega a geometric-mean needs numbers above 0, not -6.")
                .hasMessageContaining("Maybe normalise to a range above 0");
    }

    @Test
    void namesAConstantColumn() {
        UnfitTableException refused = refused(XY.with(Normalisations.minMax()), of(5, 5, 5), of(1, 2, 3));
        assertThat(refused.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.node()).isEqualTo("x");
            assertThat(finding.pointer()).isEqualTo("/tree/children/0");
            assertThat(finding.message())
                    .contains("all 3 units have the value 5")
                    .contains("Maybe give \"constant\"");
        });
    }

    @Test
    void namesAMissingColumnAndTheNearestThereIs() {
        Node tree = Node.of("index", Node.indicator("schols"), Node.indicator("quite_another"));
        IndicatorTable table = IndicatorTable.of(
                List.of(TableUnit.of("Mira")), Map.of("schools", IndicatorColumn.of(1), "z", IndicatorColumn.of(2)));
        UnfitTableException refused = refused(tree, table);
        assertThat(refused)
                .hasMessageContaining("schols: the table has no column of numbers schols. Maybe schools is meant.")
                .hasMessageContaining("quite_another: the table has no column of numbers quite_another.");
        assertThat(refused.findings())
                .extracting(Finding::pointer)
                .containsExactly("/tree/children/0/indicator", "/tree/children/1/indicator");
    }

    @Test
    void namesUnitsWhoseLogarithmIsNotDefined() {
        Node tree = Node.of("index", Node.indicator("x").with(List.of(Transforms.LOG)), Node.indicator("y"));
        assertThat(refused(tree, of(1, 0, -2), of(1, 2, 3)))
                .hasMessageContaining("x: the transform [log] is not defined for Mira (0), Vega (-2)")
                .hasMessageContaining("Maybe {\"add\": 1}");
    }

    @Test
    void namesADenominatorOfZeroAndOneThatIsNotThere() {
        Node per = Node.of("index", Node.indicator("x").per(Denominator.of("y")));
        assertThat(refused(per, of(1, 2, 3), of(1, 0, 3)))
                .hasMessageContaining("x: the denominator y must be above 0, not 0");
        Node absent = Node.of("index", Node.indicator("x").per(Denominator.of("people")));
        assertThat(refused(absent, of(1, 2, 3), of(1, 2, 3))).hasMessageContaining("no column of numbers people");
    }

    @Test
    void namesAnAnswerThatIsWorthNothingStated() {
        Node tree = Node.of("index", Node.indicator("portal").with(Map.of("Yes", 1.0, "No", 0.0)));
        IndicatorTable table = IndicatorTable.of(
                List.of(
                        new TableUnit("Mira", Map.of("portal", "Perhaps")),
                        new TableUnit("Vega", Map.of("portal", "No"))),
                Map.of());
        assertThat(refused(tree, table))
                .hasMessageContaining("portal: Mira has the answer Perhaps")
                .hasMessageContaining("Yes");
        assertThat(refused(Node.of("index", Node.indicator("portal")), table))
                .hasMessageContaining("Maybe it holds words");
    }

    /** 1.7e308 - (-1.7e308) is no double: the quick path over columns says so as the other does. */
    @Test
    void namesNumbersTooLargeToAddUp() {
        double[] large = of(1, 1.7e308, 3);
        double[] negative = of(1, -1.7e308, 3);
        assertThat(refused(XY, large, negative))
                .hasMessageContaining("index: for Mira the numbers are too large for an arithmetic-mean.")
                .hasMessageContaining("Maybe");
        assertThat(refused(XY.with(Aggregations.SUM), large, large))
                .hasMessageContaining("for Mira the numbers are too large or too small for a sum");
        assertThat(refused(XY.with(Aggregations.powerMean(2)), large, of(1, 2, 3)))
                .hasMessageContaining("for Mira the numbers are too large or too small for a power-mean");
        assertThat(refused(XY.then(Then.normalised(Normalisations.minMax())), large, negative))
                .hasMessageContaining("index: ");
    }

    @Test
    void saysWhyAnAggregateCannotBeNormalised() {
        Node constant = XY.then(Then.normalised(Normalisations.minMax()));
        assertThat(refused(constant, of(1, 2, 3), of(3, 2, 1)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.pointer()).isEqualTo("/tree/then");
                    assertThat(finding.message()).contains("all 3 units have the value 2");
                });
        Then log = new Then(
                org.egovindex.normalise.Direction.HIGHER_IS_BETTER, List.of(Transforms.LOG), Normalisations.NONE);
        assertThat(refused(XY.then(log), of(0, 2, 3), of(0, 2, 1)))
                .hasMessageContaining("is not defined for every aggregate")
                .hasMessageContaining("Maybe a logarithm");
    }

    @Test
    void namesTwentyFindingsAndCountsTheRest() {
        double[] zeros = new double[30];
        List<TableUnit> units = java.util.stream.IntStream.range(10, 40)
                .mapToObj(i -> TableUnit.of("u" + i))
                .toList();
        IndicatorTable table =
                IndicatorTable.of(units, Map.of("x", IndicatorColumn.of(zeros), "y", IndicatorColumn.of(zeros)));
        assertThat(refused(XY.with(Aggregations.HARMONIC_MEAN), table)).hasMessageEndingWith("and 10 more.");
    }
}
