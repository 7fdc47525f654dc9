package org.egovindex.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Round numbers at axes. */
class AxisTest {
    private static List<BigDecimal> numbers(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }

    private static List<String> ticks(Axis axis) {
        return axis.ticks().stream().map(BigDecimal::toPlainString).toList();
    }

    @Test
    void ticksAreMultiplesOfOneTwoOrFive() {
        assertThat(ticks(Axis.around("", numbers("3.2", "17")))).containsExactly("0", "5", "10", "15", "20");
        assertThat(ticks(Axis.fromZero("", numbers("0.967"))))
                .containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
        assertThat(ticks(Axis.around("", numbers("-1", "1")))).containsExactly("-1.0", "-0.5", "0.0", "0.5", "1.0");
        assertThat(ticks(Axis.fromZero("", numbers("30000")))).contains("10000", "30000");
    }

    @Test
    void oneNumberOrNoneStillMakesAnAxis() {
        assertThat(Axis.around("", List.of()).share(BigDecimal.ONE)).isEqualTo(1);
        assertThat(ticks(Axis.around("", numbers("7", "7")))).hasSizeGreaterThan(1);
        assertThat(ticks(Axis.around("", numbers("0")))).hasSizeGreaterThan(1);
        assertThat(Axis.between("", BigDecimal.ONE, BigDecimal.ONE).high()).isEqualByComparingTo("2");
    }

    @Test
    void countsAndRanksAreWhole() {
        assertThat(ticks(Axis.counts("", numbers("1")))).containsExactly("0", "1", "2", "3", "4", "5");
        assertThat(ticks(Axis.ranks("", new BigDecimal("12")))).containsExactly("1", "5", "10");
        assertThat(ticks(Axis.ranks("", BigDecimal.ONE))).containsExactly("1", "2");
    }

    @Test
    void sharesRunTheOtherWayWhereTheAxisFalls() {
        assertThat(Axis.places(5).share(BigDecimal.ONE)).isEqualTo(1);
        assertThat(Axis.ranks("", new BigDecimal("5")).share(new BigDecimal("2")))
                .isEqualTo(0.25);
        assertThat(Axis.ranks("", new BigDecimal("5")).share(new BigDecimal("9")))
                .isEqualTo(1);
    }
}
