package org.egovindex.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.model.MissingReason;
import org.egovindex.number.Rational;
import org.egovindex.publish.Format;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.egovindex.treat.MissingDataPolicies;
import org.egovindex.treat.MissingDataPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy for gaps does to scores, coverage and ranks. */
class MissingDataInIndexTest {
    private static final Node TREE =
            Node.of("index", Node.indicator("x"), Node.indicator("y").weighing(Rational.of(2)), Node.indicator("z"));

    /** Full has 1, 2, 3; Gap has x = 4 and z = 6 but no y; Empty has z = 8 only. */
    private static IndicatorTable table() {
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        columns.put("x", column(4, 0, 1));
        columns.put("y", column(0, 0, 2));
        columns.put("z", column(6, 8, 3));
        return IndicatorTable.of(
                List.of(
                        new TableUnit("Gap", Map.of("region", "north")),
                        new TableUnit("Empty", Map.of("region", "south")),
                        new TableUnit("Full", Map.of("region", "north"))),
                columns);
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

    private static CompositeIndex compute(MissingDataPolicy policy) {
        return Methodology.of("gaps", TREE.with(policy)).compute(table());
    }

    private static double score(CompositeIndex index, String unit) {
        return index.scores("index").get(index.data().row(unit));
    }

    @Test
    void aRejectedUnitIsListedUnrankedWithTheReason() {
        CompositeIndex index = compute(MissingDataPolicies.REJECT_UNIT);
        assertThat(score(index, "Full")).isEqualTo(2); // (1 + 2 x 2 + 3) / 4
        assertThat(index.of("Gap").rank()).isEmpty();
        assertThat(index.of("Gap")).hasToString("Gap: incomplete, not ranked");
        assertThat(index.of("Gap").availability()).hasToString("2 of 3 indicators, 1 missing");
        assertThat(index.ranking().rows()).hasSize(1);
        assertThat(index.ranking().unranked()).hasSize(2);
        assertThat(index.table().text())
                .containsPattern("1 +Full")
                .containsPattern("- +Empty +incomplete")
                .containsPattern("- +Gap +incomplete");
        assertThat(index.explain("Gap").value()).isEqualTo("no score, not ranked");
        assertThat(index.explain("Gap").text()).contains("missing");
        assertThatThrownBy(() -> index.explain("Gap", "Full"))
                .hasMessageContaining("Gap has no score")
                .hasMessageContaining("Maybe another policy");
        assertThat(index.whatIf("Gap", 1).changes()).isEmpty();
        assertThat(index.whatIf("Gap", 1).text()).contains("from rank none to 1");
    }

    /** Gap has 2 of 3 children, Empty 1 of 3: the share counts children, not weights, and reaching it exactly is enough. */
    @ParameterizedTest
    @CsvSource({
        "0, true, true",
        "0.3333333333333333, true, true",
        "0.34, true, false",
        "0.6666666666666666, true, false",
        "0.6666666666666667, true, false",
        "0.67, false, false",
        "1, false, false"
    })
    void coverageIsEnoughWhereItIsReachedExactly(double least, boolean gap, boolean empty) {
        CompositeIndex index = compute(MissingDataPolicies.renormalise(least));
        assertThat(index.of("Gap").rank().isPresent()).isEqualTo(gap);
        assertThat(index.of("Empty").rank().isPresent()).isEqualTo(empty);
        if (gap) {
            assertThat(score(index, "Gap")).isEqualTo(5); // (4 + 6) / 2
        }
        if (empty) {
            assertThat(score(index, "Empty")).isEqualTo(8);
        }
    }

    @Test
    void whatIsImputedIsFlaggedAndCounted() {
        CompositeIndex index = compute(MissingDataPolicies.MEAN);
        assertThat(score(index, "Gap")).isCloseTo((4 + 2 * 2 + 6) / 4.0, within(1e-12));
        assertThat(score(index, "Empty")).isCloseTo((2.5 + 2 * 2 + 8) / 4.0, within(1e-12)); // x: (4 + 1) / 2
        assertThat(index.isImputed("y", "Gap")).isTrue();
        assertThat(index.isImputed("x", "Gap")).isFalse();
        assertThat(index.isImputed("index", "Gap")).isFalse();
        Availability empty = index.availability("index", "Empty");
        assertThat(empty).isEqualTo(new Availability(1, 2, 0));
        assertThat(empty.coverage()).isEqualTo(Rational.of(1, 3));
        assertThat(empty.imputedShare()).isEqualTo(Rational.of(2, 3));
        assertThat(empty).hasToString("1 of 3 indicators, 2 imputed");
        assertThat(index.everyNode().in(Format.CSV)).contains("yes").contains("no");
        assertThat(index.explain("Gap").text()).contains("imputed");
        assertThat(index.whatIf("Gap", 1).text()).contains("rank 2 to 1");
    }

    /** Empty leads with (7 + 2 * 7 + 8) / 4 = 7.25 already: where it stands now is at what its gaps were filled with. */
    @Test
    void nothingNeedsToChangeToReachARankThatIsThereByImputation() {
        CompositeIndex index = compute(MissingDataPolicies.constant(7));
        assertThat(index.whatIf("Empty", 1).changes())
                .allSatisfy(change -> assertThat(change.change()).isZero())
                .extracting(WhatIf.Change::column, WhatIf.Change::now)
                .containsExactlyInAnyOrder(tuple("x", 7.0), tuple("y", 7.0), tuple("z", 8.0));
        assertThat(index.whatIf("Gap", 1).unable())
                .containsExactly("x", "y", "z"); // with z = 8: (4 + 14 + 8) / 4 = 6.5
    }

    /** South has no x: its gap stays, and with it the unit unranked. */
    @Test
    void aGroupWithoutNumbersKeepsItsGaps() {
        CompositeIndex index = compute(MissingDataPolicies.groupMean("region"));
        assertThat(score(index, "Gap")).isCloseTo((4 + 2 * 2 + 6) / 4.0, within(1e-12)); // y of Full
        assertThat(index.isImputed("y", "Gap")).isTrue();
        assertThat(index.isImputed("y", "Empty")).isFalse();
        assertThat(index.of("Empty").rank()).isEmpty();
        assertThatThrownBy(() -> compute(MissingDataPolicies.groupMedian("regoin")))
                .hasMessageContaining("no unit has a group regoin")
                .hasMessageContaining("Maybe");
    }

    @Test
    void zeroAndConstantAreImputedToo() {
        assertThat(score(compute(MissingDataPolicies.ZERO), "Empty")).isEqualTo(2); // 8 / 4
        assertThat(score(compute(MissingDataPolicies.constant(10)), "Empty")).isEqualTo(9.5); // (10 + 20 + 8) / 4
        assertThat(score(compute(MissingDataPolicies.MEDIAN), "Gap")).isEqualTo(3.5);
    }

    /** A sum is stretched to the weight of all; nothing can stand for the factor that a product lacks. */
    @Test
    void aSumIsStretchedAndAProductHasNone() {
        Node renormalised = TREE.with(MissingDataPolicies.renormalise());
        CompositeIndex sum =
                Methodology.of("sum", renormalised.with(Aggregations.SUM)).compute(table());
        assertThat(score(sum, "Gap")).isCloseTo((4 + 6) * 4 / 2.0, within(1e-12));
        CompositeIndex product = Methodology.of("product", renormalised.with(Aggregations.PRODUCT))
                .compute(table());
        assertThat(score(product, "Full")).isCloseTo(12, within(1e-12)); // 1 x 2^2 x 3
        assertThat(product.of("Gap").rank()).isEmpty();
    }

    /** Where one unit lacks what the other has, the part stands at the node, not at its indicators. */
    @Test
    void aDifferenceStandsAtTheNodeWhereOneOfTwoLacksAnIndicator() {
        CompositeIndex index = compute(MissingDataPolicies.renormalise());
        Difference difference = index.explain("Gap", "Full");
        assertThat(difference.parts()).singleElement().satisfies(part -> {
            assertThat(part.node()).isEqualTo("index");
            assertThat(part.part()).isEqualTo(3); // 5 - 2
        });
        assertThat(difference.text()).contains("Why Gap and Full differ").contains("in all");
    }
}
