package org.egovindex.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Node;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.table.IndicatorColumn;
import org.junit.jupiter.api.Test;

class LeaveOneOutTest {
    private static final Node XZ = Node.of("index", Node.indicator("x"), Node.indicator("z"));

    /**
     * x of 4, 3, 0 and z of 0, 3, 2 give 2, 3, 1: B, A, C. Without z it is x that ranks: A, B, C, so A and B change places, 1 rank each, 2/3
     * on average; of three pairs one turns round: tau-b 1/3. Without x: B, C, A; A falls from 2 to 3, C rises from 3 to 2.
     */
    @Test
    void anExampleByHand() {
        CompositeIndex index =
                DrawnIndex.compute(XZ, DrawnIndex.columns(DrawnIndex.of(4, 3, 0), DrawnIndex.of(0, 3, 2)));
        LeaveOneOut all = LeaveOneOut.of(index, 1);
        LeftOut z = all.without("z");
        assertThat(z.weight()).isEqualTo(Rational.of(1, 2));
        assertThat(z.meanShift()).isEqualTo(Rational.of(2, 3));
        assertThat(z.largest().orElseThrow()).hasToString("uAB +1");
        assertThat(z.kendall().orElseThrow()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(z.spearman().orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(z.topKept()).isZero();
        LeftOut x = all.without("x");
        assertThat(x.largest().orElseThrow()).hasToString("uAA +1");
        assertThat(x.topKept()).isEqualTo(1);
        assertThat(all.nodes().get(0).node()).isEqualTo("x");
        assertThat(all.text())
                .contains("What hangs on each node")
                .contains("of the first 1 stay")
                .contains("3 units ranked")
                .contains("method drawn");
        assertThat(all).hasToString(all.text());
        assertThatThrownBy(() -> all.without("index")).hasMessageContaining("The node index was not taken out");
        assertThatThrownBy(() -> LeaveOneOut.of(index, 0)).hasMessageContaining("at least 1, not 0");
    }

    /** Computed by a second road, with numpy 2.4 and scipy 1.17, from the same columns and weights. */
    @Test
    void theAsemExample() throws IOException {
        LeaveOneOut all = LeaveOneOut.of(AsemIndex.compute());
        assertThat(all.units()).isEqualTo(51);
        assertThat(all.nodes()).hasSize(59);
        assertThat(all.kept()).isEmpty();
        assertThat(all.nodes().get(0).node()).isEqualTo("Conn");
        assertLine(all.without("Conn"), 268, "LUX +24", 0.6878431372549021, 0.8481447963800904, 7);
        assertLine(all.without("Sust"), 196, "LTU +10", 0.79921568627451, 0.9472398190045248, 8);
        assertLine(all.without("Political"), 148, "SGP -9", 0.8666666666666668, 0.9713122171945701, 8);
        assertLine(all.without("Environ"), 158, "EST -12", 0.8384313725490198, 0.9607239819004524, 8);
        assertLine(all.without("Goods"), 42, "HUN +4", 0.9654901960784316, 0.9962895927601809, 9);
    }

    private static void assertLine(LeftOut line, int shifts, String largest, double tau, double rho, int top) {
        assertThat(line.meanShift()).isEqualTo(Rational.of(shifts, 51));
        assertThat(line.largest().orElseThrow()).hasToString(largest);
        assertThat(line.kendall().orElseThrow()).isCloseTo(tau, within(1e-12));
        assertThat(line.spearman().orElseThrow()).isCloseTo(rho, within(1e-12));
        assertThat(line.topKept()).isEqualTo(top);
        assertThat(line.newlyRanked()).isZero();
    }

    @Test
    void whatIsAllThatCountsCannotBeTakenOut() {
        Node tree = Node.of(
                "index",
                Node.of("p", Node.indicator("x"), Node.indicator("w", "z").weighing(Rational.ZERO)),
                Node.indicator("z"));
        LeaveOneOut all = LeaveOneOut.of(
                DrawnIndex.compute(tree, DrawnIndex.columns(DrawnIndex.of(4, 3, 0), DrawnIndex.of(0, 3, 2))));
        assertThat(all.kept()).containsExactly("x: it is all that counts in p");
        assertThat(all.text()).contains("not taken out: x: it is all that counts in p");
        assertThat(all.without("w").meanShift()).isEqualTo(Rational.ZERO);
        assertThat(all.without("w").largest()).isEmpty();
    }

    /** Without z all that is left of A is x = 0 and 0, of which there is no min-max: then rescaling the aggregate is not defined. */
    @Test
    void aNodeWithoutWhichTheIndexIsNotDefinedIsListed() {
        Node tree = XZ.then(new org.egovindex.index.Then(
                org.egovindex.normalise.Direction.HIGHER_IS_BETTER, java.util.List.of(), Normalisations.minMax()));
        LeaveOneOut all = LeaveOneOut.of(
                DrawnIndex.compute(tree, DrawnIndex.columns(DrawnIndex.of(5, 5, 5), DrawnIndex.of(0, 3, 2))));
        assertThat(all.kept()).containsExactly("z: without it the index is not defined");
    }

    /** C lacks z. Without z it has a score: a newcomer, that is not compared. */
    @Test
    void aUnitThatWasKeptOutByTheNodeIsCounted() {
        IndicatorColumn.Draft z = new IndicatorColumn.Draft(3);
        z.put(0, 1);
        z.put(1, 2);
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        columns.put("x", IndicatorColumn.of(3, 2, 9));
        columns.put("z", z.column());
        LeaveOneOut all = LeaveOneOut.of(DrawnIndex.computeWithGaps(XZ, columns));
        assertThat(all.units()).isEqualTo(2);
        assertThat(all.without("z").newlyRanked()).isEqualTo(1);
        assertThat(all.without("z").meanShift()).isEqualTo(Rational.of(3, 2));
        assertThat(all.without("x").newlyRanked()).isZero();
    }

    @Test
    void whereNobodyIsRankedNobodyMoves() {
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        columns.put("x", new IndicatorColumn.Draft(2).column());
        columns.put("z", new IndicatorColumn.Draft(2).column());
        LeaveOneOut all = LeaveOneOut.of(DrawnIndex.computeWithGaps(XZ.with(Aggregations.MEDIAN), columns));
        assertThat(all.without("x").meanShift()).isEqualTo(Rational.ZERO);
        assertThat(all.text()).contains("-");
    }
}
