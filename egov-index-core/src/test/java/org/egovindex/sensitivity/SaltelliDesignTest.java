package org.egovindex.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.egovindex.random.Draws;
import org.junit.jupiter.api.Test;

class SaltelliDesignTest {
    private static final List<DesignFactor> TWO = List.of(DesignFactor.of("choice"), new DesignFactor("weights", 3));

    private static double[] run(SaltelliDesign design, long run) {
        double[] coordinates = new double[design.coordinates()];
        design.newReader().coordinates(run, coordinates);
        return coordinates;
    }

    private static void assertMixed(SaltelliDesign design) {
        for (long row = 0; row < 8; row++) {
            double[] a = run(design, 4 * row);
            double[] b = run(design, 4 * row + 1);
            assertThat(run(design, 4 * row + 2)).containsExactly(b[0], a[1], a[2], a[3]);
            assertThat(run(design, 4 * row + 3)).containsExactly(a[0], b[1], b[2], b[3]);
            assertThat(b).doesNotContain(a);
        }
    }

    @Test
    void aFactorOfSeveralCoordinatesIsTakenFromBAsAWhole() {
        SaltelliDesign design = SaltelliDesign.of(TWO, 8, 3);
        assertThat(design.runs()).isEqualTo(32);
        assertThat(design.coordinates()).isEqualTo(4);
        assertThat(design.origin()).isEqualTo(new SaltelliOrigin(8, 3, SobolPoints.GENERATOR));
        assertMixed(design);
    }

    @Test
    void aIsTheFirstHalfOfAPointAndBTheSecond() {
        SaltelliDesign design = SaltelliDesign.of(TWO, 8, 3);
        SobolPoints points = SobolPoints.of(8).scrambled(3);
        assertThat(run(design, 20)[3]).isEqualTo(points.coordinate(5, 3));
        assertThat(run(design, 21)[3]).isEqualTo(points.coordinate(5, 7));
    }

    @Test
    void whereCoordinatesRunOutRowsAreDrawnByLot() {
        SaltelliDesign design =
                SaltelliDesign.of(List.of(new DesignFactor("choice", 1), new DesignFactor("many", 10_600)), 4, 3);
        assertThat(design.origin().generator()).isEqualTo(Draws.GENERATOR);
        double[] a = run(design, 4);
        double[] b = run(design, 5);
        assertThat(run(design, 6)[0]).isEqualTo(b[0]);
        assertThat(run(design, 6)[10_600]).isEqualTo(a[10_600]);
        assertThat(run(design, 7)[0]).isEqualTo(a[0]);
        assertThat(run(design, 7)[1]).isEqualTo(b[1]);
        assertThat(run(design, 7)[10_600]).isEqualTo(b[10_600]);
    }

    @Test
    void aReaderGivesTheSameInAnyOrder() {
        SaltelliDesign design = SaltelliDesign.of(TWO, 8, 3);
        DesignReader reader = design.newReader();
        double[] read = new double[4];
        for (long run = 31; run >= 0; run--) {
            reader.coordinates(run, read);
            assertThat(read).containsExactly(run(design, run));
        }
    }

    @Test
    void whatMakesNoDesignIsRefused() {
        SaltelliDesign design = SaltelliDesign.of(TWO, 8, 3);
        assertThatThrownBy(() -> SaltelliDesign.of(List.of(), 8, 3)).hasMessageContaining("at least 1, not 0");
        assertThatThrownBy(() -> new DesignFactor("weights", 0))
                .hasMessageContaining("weights")
                .hasMessageContaining("not 0");
        assertThatThrownBy(() -> run(design, 32)).hasMessageContaining("from 0 to 31, not 32");
        assertThatThrownBy(() -> run(design, -1)).hasMessageContaining("not -1");
    }
}
