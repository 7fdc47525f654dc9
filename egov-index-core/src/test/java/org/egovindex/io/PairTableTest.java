package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Pairs of numbers are numbered in the order in which they first appear. */
class PairTableTest {
    /** Two numbers. */
    private record Pair(int first, int second) {}

    @Test
    void aPairIsNotItsReverse() {
        PairTable table = new PairTable();
        assertThat(table.numberOf(0, 0)).isEqualTo(0);
        assertThat(table.numberOf(0, 1)).isEqualTo(1);
        assertThat(table.numberOf(1, 0)).isEqualTo(2);
        assertThat(table.numberOf(0, 1)).isEqualTo(1);
        assertThat(table.numberOf(0, 0)).isEqualTo(0);
        assertThat(table.size()).isEqualTo(3);
    }

    @Test
    void itGrowsWithoutForgetting() {
        PairTable table = new PairTable();
        for (int pair = 0; pair < 10_000; pair++) {
            assertThat(table.numberOf(pair / 100, pair % 100)).isEqualTo(pair);
        }
        for (int pair = 9_999; pair >= 0; pair--) {
            assertThat(table.numberOf(pair / 100, pair % 100)).isEqualTo(pair);
        }
        assertThat(table.size()).isEqualTo(10_000);
    }

    @Property(tries = 300)
    void itNumbersAsAMapWould(@ForAll("pairs") List<Pair> pairs) {
        PairTable table = new PairTable();
        Map<Pair, Integer> expected = new HashMap<>();
        for (Pair pair : pairs) {
            int next = expected.size();
            int number = expected.computeIfAbsent(pair, p -> next);
            assertThat(table.numberOf(pair.first(), pair.second())).isEqualTo(number);
            assertThat(table.size()).isEqualTo(expected.size());
        }
    }

    @Provide
    Arbitrary<List<Pair>> pairs() {
        Arbitrary<Integer> numbers = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 20), Arbitraries.integers().between(0, Integer.MAX_VALUE));
        return Combinators.combine(numbers, numbers).as(Pair::new).list().ofMaxSize(600);
    }
}
