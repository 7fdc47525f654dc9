package org.egovindex.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hipparchus.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SobolPointsTest {
    /** The first ten points in three dimensions, as the program of Joe and Kuo prints them (web page of F. Kuo, sobol.cc). */
    @Test
    void theFirstPointsAreThePublishedOnes() {
        double[][] published = {
            {0, 0, 0},
            {0.5, 0.5, 0.5},
            {0.75, 0.25, 0.25},
            {0.25, 0.75, 0.75},
            {0.375, 0.375, 0.625},
            {0.875, 0.875, 0.125},
            {0.625, 0.125, 0.875},
            {0.125, 0.625, 0.375},
            {0.1875, 0.3125, 0.9375},
            {0.6875, 0.8125, 0.4375}
        };
        SobolPoints points = SobolPoints.of(3);
        double[] point = new double[3];
        for (int i = 0; i < published.length; i++) {
            points.point(i, point);
            assertThat(point).containsExactly(published[i]);
        }
    }

    @Test
    void everyPointIsThatOfTheLibrary() {
        SobolSequenceGenerator library = new SobolSequenceGenerator(300);
        SobolPoints points = SobolPoints.of(300);
        double[] point = new double[300];
        for (int i = 0; i < 3_000; i++) {
            points.point(i, point);
            assertThat(point).containsExactly(library.nextVector());
        }
        assertThat(points.dimensions()).isEqualTo(300);
    }

    /** Of the first 2^m points each of 2^m intervals holds one. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 9, 12})
    void inOneDimensionEveryIntervalHoldsItsShare(int m) {
        int dimensions = 40;
        SobolPoints points = SobolPoints.of(dimensions).scrambled(2_009);
        for (int dimension = 0; dimension < dimensions; dimension++) {
            int[] counts = new int[1 << m];
            for (int i = 0; i < counts.length; i++) {
                counts[(int) (points.coordinate(i, dimension) * counts.length)]++;
            }
            assertThat(counts).containsOnly(1);
        }
    }

    /** Rectangles of 2^-a by 2^-b with a + b = 10: the first two coordinates are a (0, m, 2)-net. */
    @Test
    void inTheFirstTwoDimensionsEveryElementaryRectangleHoldsOnePoint() {
        SobolPoints points = SobolPoints.of(2).scrambled(-7);
        for (int a = 0; a <= 10; a++) {
            int wide = 1 << a;
            int high = 1 << (10 - a);
            int[] counts = new int[wide * high];
            for (int i = 0; i < 1_024; i++) {
                int column = (int) (points.coordinate(i, 0) * wide);
                int row = (int) (points.coordinate(i, 1) * high);
                counts[column * high + row]++;
            }
            assertThat(counts).containsOnly(1);
        }
    }

    /** Scrambling keeps which points share an elementary interval: so many shares of any projection are those of the sequence itself. */
    @Test
    void inAnyTwoDimensionsSharesAreThoseOfTheSequenceItself() {
        SobolPoints plain = SobolPoints.of(12);
        SobolPoints scrambled = plain.scrambled(99);
        for (int i = 0; i < 12; i++) {
            for (int j = i + 1; j < 12; j++) {
                assertThat(counts(scrambled, i, j)).containsExactly(counts(plain, i, j));
            }
        }
    }

    private static int[] counts(SobolPoints points, int i, int j) {
        int[] counts = new int[1_024];
        for (int point = 0; point < 1_024; point++) {
            int column = (int) (points.coordinate(point, i) * 32);
            int row = (int) (points.coordinate(point, j) * 32);
            counts[column * 32 + row]++;
        }
        Arrays.sort(counts);
        return counts;
    }

    /** A point of a scrambled sequence is uniform: over 4,000 seeds mean 1/2 and variance 1/12, within five standard errors. */
    @Test
    void overManySeedsOnePointIsUniform() {
        SobolPoints points = SobolPoints.of(3);
        double sum = 0;
        double squares = 0;
        int negative = 0;
        for (int seed = 0; seed < 4_000; seed++) {
            SobolPoints scrambled = points.scrambled(seed);
            double x = scrambled.coordinate(0, 2);
            sum += x;
            squares += (x - 0.5) * (x - 0.5);
            negative += (x - 0.5) * (scrambled.coordinate(0, 1) - 0.5) < 0 ? 1 : 0;
        }
        assertThat(sum / 4_000).isCloseTo(0.5, within(5 * Math.sqrt(1 / 12.0 / 4_000)));
        assertThat(squares / 4_000).isCloseTo(1 / 12.0, within(5 * Math.sqrt(1 / 180.0 / 4_000)));
        assertThat(negative).isBetween(2_000 - 5 * 32, 2_000 + 5 * 32);
    }

    /**
     * The sum of x^2 over 1,024 scrambled points misses 1024/3 by some 1e-3 of what 1,024 draws miss: Owen's variance for a smooth function
     * falls as n^-3, that of draws as n^-1.
     */
    @Test
    void smoothFunctionsAreIntegratedFarBetterThanByLot() {
        SobolPoints points = SobolPoints.of(1);
        double squares = 0;
        for (int seed = 0; seed < 50; seed++) {
            SobolPoints scrambled = points.scrambled(seed);
            double sum = 0;
            for (int i = 0; i < 1_024; i++) {
                double x = scrambled.coordinate(i, 0);
                sum += x * x;
            }
            squares += (sum / 1_024 - 1 / 3.0) * (sum / 1_024 - 1 / 3.0);
        }
        // n^-3 / 12 x mean of (2x)^2 = n^-3 / 9, against 4/45 / n by lot
        assertThat(Math.sqrt(squares / 50))
                .isBetween(0.7 * Math.sqrt(1 / 9.0) / 32_768, 1.4 * Math.sqrt(1 / 9.0) / 32_768);
    }

    /** Worked out by a program of a few lines in another language: Philox for the keys, SplitMix64 for the flips. */
    @Test
    void theSameSeedGivesTheSamePointsOnEveryMachine() {
        double[] point = new double[4];
        SobolPoints.of(4).scrambled(42).point(5, point);
        assertThat(point)
                .containsExactly(0x1.706c29c29c42p-4, 0x1.5bc10c310f528p-3, 0x1.771a169b1aec8p-3, 0x1.a83792944a664p-1);
    }

    @Test
    void whatIsNotThereIsRefused() {
        SobolPoints points = SobolPoints.of(1);
        assertThatThrownBy(() -> SobolPoints.of(0)).hasMessageContaining("from 1 to 21201, not 0");
        assertThatThrownBy(() -> SobolPoints.of(SobolPoints.MOST_DIMENSIONS + 1))
                .hasMessageContaining("not 21202");
        assertThatThrownBy(() -> points.coordinate(-1, 0)).hasMessageContaining("not -1");
        assertThatThrownBy(() -> points.coordinate(SobolPoints.MOST_POINTS, 0)).hasMessageContaining("A point must be");
        assertThat(points.coordinate(SobolPoints.MOST_POINTS - 1, 0)).isBetween(0.0, 1.0);
    }
}
