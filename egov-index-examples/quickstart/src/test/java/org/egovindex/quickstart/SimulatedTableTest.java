package org.egovindex.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.egovindex.table.IndicatorTable;
import org.junit.jupiter.api.Test;

/** The simulated table. */
class SimulatedTableTest {
    @Test
    void areasHaveTwentyIndicatorsAndTheFirstWhatIsLeft() {
        assertThat(new SimulatedTable(1, 98, 1).areas()).isEqualTo(List.of(18, 20, 20, 20, 20));
        assertThat(new SimulatedTable(1, 40, 1).areas()).isEqualTo(List.of(20, 20));
        assertThat(new SimulatedTable(1, 7, 1).areas()).isEqualTo(List.of(7));
    }

    @Test
    void oneSeedGivesOneTable() {
        IndicatorTable table = new SimulatedTable(30, 25, 7).table();
        assertThat(table).isEqualTo(new SimulatedTable(30, 25, 7).table());
        assertThat(table).isNotEqualTo(new SimulatedTable(30, 25, 8).table());
        assertThat(table.names()).hasSize(25).startsWith("area-1-1").endsWith("area-2-20");
        for (String name : table.names()) {
            for (int unit = 0; unit < 30; unit++) {
                assertThat(table.column(name).get(unit)).isIn(0.0, 1.0, 2.0, 3.0);
            }
        }
    }

    @Test
    void anIndexOfItSaysThatItIsSimulated() {
        SimulatedTable simulated = new SimulatedTable(30, 25, 7);
        assertThat(simulated.methodology().compute(simulated.table()).table().text())
                .contains("simulated: nobody gave these marks (seed 7)");
    }

    @Test
    void anEmptyTableIsRefused() {
        assertThatThrownBy(() -> new SimulatedTable(0, 98, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There must be 1 unit and 1 indicator or more, not 0 and 98.\nMaybe 100 and 98 are meant.");
        assertThatThrownBy(() -> new SimulatedTable(1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
