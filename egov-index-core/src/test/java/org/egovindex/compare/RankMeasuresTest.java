package org.egovindex.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.egovindex.compare.SmallWaves.wave;

import java.util.List;
import java.util.Optional;
import org.egovindex.number.Rational;
import org.egovindex.rank.Rank;
import org.egovindex.table.TableUnit;
import org.junit.jupiter.api.Test;

class RankMeasuresTest {
    @Test
    void measuresOfThreeUnitsOfWhichTwoChangePlaces() {
        RankMeasures measures = Comparison.of(wave("1", "A 9, B 8, C 7"), wave("2", "A 9, B 7, C 8"))
                .measures();
        assertThat(measures.tauB()).hasValueCloseTo(1 / 3.0, within(1e-15)); // two pairs agree, one does not
        assertThat(measures.rho()).hasValueCloseTo(1 / 2.0, within(1e-15));
        assertThat(measures.overlap().orElseThrow().extrapolated()).isEqualTo(0.955, within(1e-12));
        RankMeasures.Shifts shifts = measures.shifts().orElseThrow();
        assertThat(shifts.mean()).isEqualTo(Rational.of(2, 3)); // (0 + 1 + 1) / 3
        assertThat(shifts.median()).isEqualTo(Rational.ONE);
        assertThat(shifts.moved()).isEqualTo(2);
        assertThat(measures.text()).contains("0.9550").contains("0.3333");
    }

    @Test
    void aTieAtTheBorderIsSaid() {
        Comparison comparison = Comparison.of(wave("1", "A 9, B 8, C 8, D 1"), wave("2", "A 9, B 8, C 7, D 8.5"));
        RankMeasures measures = RankMeasures.of(comparison, 0.8, 2);
        assertThat(measures.text()).contains("a tie at place 2 was taken whole: 3 and 2 units");
        assertThat(measures.shifts().orElseThrow().median()).isEqualTo(Rational.of(3, 2)); // 0, 1, 2, 2
        assertThat(measures.shifts().orElseThrow().largest()).isEqualTo(Rational.of(2));
    }

    /** Of places 1, 2, 4 and 1, 2, 3 the first two are known without a gap in both: overlap of A B and B A. */
    @Test
    void publishedFactsAreComparedAsFarDownAsNoPlaceIsMissing() {
        Standings one = facts("A 1, B 2, D 4");
        Standings two = facts("B 1, A 2, D 3");
        RankMeasures measures = Comparison.of(one, two).measures();
        assertThat(measures.top().orElseThrow().ofOne()).isEqualTo(2);
        assertThat(measures.units()).isEqualTo(3);
        RankMeasures none = Comparison.of(facts("A 5"), facts("B 1")).measures();
        assertThat(none.overlap()).isEmpty();
        assertThat(none.shifts()).isEmpty();
        assertThat(none.text()).contains("undefined");
    }

    private static Standings facts(String ranks) {
        return Standings.published(
                "x",
                List.of(ranks.split(", ")).stream()
                        .map(one -> one.split(" "))
                        .map(one -> new Standing(
                                TableUnit.of(one[0]), Optional.of(Rank.of(Integer.parseInt(one[1]))), Optional.empty()))
                        .toList());
    }
}
