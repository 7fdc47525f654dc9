package org.egovindex.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CountTableTest {
    private static Counts of(int... numbers) {
        CountTable table = new CountTable(1);
        for (int number : numbers) {
            table.add(0, number);
        }
        return table.row(0);
    }

    private static String digest(CountTable table) {
        Digest digest = new Digest();
        table.digest(digest);
        return digest.hex();
    }

    /** R: quantile(c(1, 2, 4, 7, 11), p); h = 4 p. */
    @Test
    void quantilesAreThoseOfTypeSeven() {
        Counts counts = of(7, 1, 11, 4, 2);
        assertThat(counts.quantile(0)).isEqualTo(1);
        assertThat(counts.quantile(0.25)).isEqualTo(2); // h = 1
        assertThat(counts.quantile(0.3)).isCloseTo(2.4, within(1e-12)); // h = 1.2: 2 + 0.2 (4 - 2)
        assertThat(counts.quantile(0.5)).isEqualTo(4);
        assertThat(counts.quantile(0.9)).isCloseTo(9.4, within(1e-12)); // h = 3.6: 7 + 0.6 (11 - 7)
        assertThat(counts.quantile(0.05)).isCloseTo(1.2, within(1e-12)); // h = 0.2
        assertThat(counts.quantile(1)).isEqualTo(11);
    }

    /** 1, 2, 4 and p = 0.75: h = 1.5, so 3; and of one number every quantile is that number. */
    @Test
    void theWorkedLine() {
        assertThat(of(1, 2, 4).quantile(0.75)).isEqualTo(3);
        assertThat(of(5).quantile(0.1)).isEqualTo(5);
        assertThat(of(1, 2, 4).quantile(0.75, number -> 10.0 * number)).isEqualTo(30);
    }

    /** Mean 6, squares 9 + 1 + 1 + 9 of four numbers, so the deviation is sqrt(20 / 3). */
    @Test
    void meanAndDeviation() {
        Counts counts = of(3, 5, 7, 9);
        assertThat(counts.mean()).isEqualTo(6);
        assertThat(counts.deviation()).isCloseTo(Math.sqrt(20 / 3.0), within(1e-12));
        assertThat(of(4).deviation()).isZero();
        assertThat(of(-3, -5, 2).mean()).isEqualTo(-2);
        assertThat(of(1_000_000, 1_000_001).deviation()).isCloseTo(Math.sqrt(0.5), within(1e-12));
    }

    @Test
    void countsOfNumbersAndUpToThem() {
        Counts counts = of(4, 2, 4, 9, 4);
        assertThat(counts.total()).isEqualTo(5);
        assertThat(counts.lowest()).isEqualTo(2);
        assertThat(counts.highest()).isEqualTo(9);
        assertThat(counts.of(4)).isEqualTo(3);
        assertThat(counts.of(3)).isZero();
        assertThat(counts.of(1)).isZero();
        assertThat(counts.of(10)).isZero();
        assertThat(counts.upTo(1)).isZero();
        assertThat(counts.upTo(2)).isEqualTo(1);
        assertThat(counts.upTo(8)).isEqualTo(4);
        assertThat(counts.upTo(100)).isEqualTo(5);
    }

    /** Rows grow downwards and upwards, each by itself, and many numbers wait before they are counted. */
    @Test
    void rowsGrowInBothDirections() {
        CountTable table = new CountTable(2);
        for (int i = 0; i < 1_000; i++) {
            table.add(0, 500 - i);
            table.add(1, i / 10);
        }
        Counts down = table.row(0);
        assertThat(down.total()).isEqualTo(1_000);
        assertThat(down.lowest()).isEqualTo(-499);
        assertThat(down.highest()).isEqualTo(500);
        assertThat(table.row(1).of(7)).isEqualTo(10);
        table.add(0, 70_000);
        table.add(0, -70_000);
        assertThat(table.row(0).lowest()).isEqualTo(-70_000);
        assertThat(table.row(0).highest()).isEqualTo(70_000);
        assertThat(table.row(0).of(0)).isEqualTo(1);
    }

    @Test
    void severalNumbersAreCountedAtOnce() {
        CountTable table = new CountTable(1);
        int[] numbers = {9, 4, 6, 8, 2};
        for (int i = 0; i < 200; i++) {
            table.add(0, numbers, 1, 3, 1);
        }
        assertThat(table.row(0).total()).isEqualTo(600);
        assertThat(table.row(0).of(2)).isEqualTo(200); // 4 / 2
        assertThat(table.row(0).of(4)).isEqualTo(200);
    }

    @Test
    void tablesAreAddedAndEmptied() {
        CountTable some = new CountTable(2);
        CountTable more = new CountTable(2);
        some.add(0, 3);
        more.add(0, -4);
        more.add(0, 3);
        some.add(more);
        assertThat(some.row(0).of(3)).isEqualTo(2);
        assertThat(some.row(0).of(-4)).isEqualTo(1);
        assertThat(some.row(1).total()).isZero();
        assertThat(more.row(0).total()).isEqualTo(2);
        more.add(1, 8);
        more.clear();
        assertThat(more.row(0).total()).isZero();
        assertThat(more.row(1).total()).isZero();
        more.add(0, 3);
        assertThat(more.row(0).of(3)).isEqualTo(1);
        assertThat(digest(more)).isNotEqualTo(digest(some));
    }

    /** In whatever order, by however many tables, with or without room that is not used. */
    @Test
    void theDigestKnowsTheCountsOnly() {
        Random random = new Random(5);
        int[] numbers = random.ints(3_000, -50, 90).toArray();
        CountTable one = new CountTable(3);
        CountTable[] parts = {new CountTable(3), new CountTable(3), new CountTable(3)};
        for (int i = 0; i < numbers.length; i++) {
            one.add(i % 3, numbers[i]);
            int back = numbers.length - 1 - i;
            parts[back % 7 % 3].add(back % 3, numbers[back]);
        }
        CountTable sum = new CountTable(3);
        for (int row = 0; row < 3; row++) {
            sum.add(row, 1_000_000);
        }
        sum.clear();
        for (int part : new int[] {2, 0, 1}) {
            sum.add(parts[part]);
        }
        assertThat(digest(sum)).isEqualTo(digest(one));
        sum.add(1, 7);
        assertThat(digest(sum)).isNotEqualTo(digest(one));
        assertThat(digest(new CountTable(3))).isEqualTo(digest(new CountTable(3)));
    }

    /** Two tables of the same numbers in a row, differently cut into rows, are not the same. */
    @Test
    void theDigestKnowsWhereARowEnds() {
        CountTable one = new CountTable(2);
        CountTable other = new CountTable(2);
        one.add(0, 1);
        one.add(0, 2);
        other.add(0, 1);
        other.add(1, 2);
        assertThat(digest(one)).isNotEqualTo(digest(other));
    }
}
