package org.egovindex.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The axis of numbers, or the range of colours of cells.
 *
 * @param title what the numbers are
 * @param low where it begins
 * @param high where it ends; more than low
 * @param ticks the numbers that are written at it, rising; none if the axis is not drawn
 * @param falling whether it begins at the right or top, as ranks do
 */
record Axis(String title, BigDecimal low, BigDecimal high, List<BigDecimal> ticks, boolean falling) {
    private static final int STEPS = 5;
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final List<BigDecimal> NICE =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    Axis {
        ticks = List.copyOf(ticks);
    }

    /** Round ends about all of these numbers. Worked line: 3.2 to 17 has the step 5 and goes from 0 to 20. */
    static Axis around(String title, Collection<BigDecimal> numbers) {
        return around(title, numbers, STEPS);
    }

    /** The same with about so many steps, not more. */
    static Axis around(String title, Collection<BigDecimal> numbers, int steps) {
        BigDecimal low = numbers.isEmpty() ? BigDecimal.ZERO : Collections.min(numbers);
        BigDecimal high = numbers.isEmpty() ? BigDecimal.ONE : Collections.max(numbers);
        if (low.compareTo(high) == 0) {
            high = high.add(low.signum() == 0 ? BigDecimal.ONE : low.abs());
        }
        BigDecimal step = step(high.subtract(low), steps);
        BigDecimal first = multiple(low, step, RoundingMode.FLOOR);
        BigDecimal last = multiple(high, step, RoundingMode.CEILING);
        return new Axis(title, first, last, ticks(first, last, step), false);
    }

    /** The same, with 0 on it. */
    static Axis fromZero(String title, Collection<BigDecimal> numbers) {
        List<BigDecimal> all = new ArrayList<>(numbers);
        all.add(BigDecimal.ZERO);
        return around(title, all);
    }

    /** Numbers of things, from 0 to a round number; ticks are whole. */
    static Axis counts(String title, Collection<BigDecimal> numbers) {
        List<BigDecimal> all = new ArrayList<>(numbers);
        all.add(BigDecimal.valueOf(STEPS));
        return fromZero(title, all);
    }

    /** From one number to another, just so. */
    static Axis between(String title, BigDecimal low, BigDecimal high) {
        BigDecimal end = low.compareTo(high) < 0 ? high : low.add(BigDecimal.ONE);
        BigDecimal step = step(end.subtract(low), STEPS);
        return new Axis(title, low, end, ticks(multiple(low, step, RoundingMode.CEILING), end, step), false);
    }

    /** The ranks from 1 to the last. Worked line: of 12 there are the ticks 1, 5 and 10. */
    static Axis ranks(String title, BigDecimal last) {
        BigDecimal high = last.max(BigDecimal.valueOf(2));
        BigDecimal step = step(high, STEPS).max(BigDecimal.ONE);
        List<BigDecimal> ticks = new ArrayList<>(List.of(BigDecimal.ONE));
        ticks(step, high, step).stream()
                .filter(tick -> tick.compareTo(BigDecimal.ONE) > 0)
                .forEach(ticks::add);
        return new Axis(title, BigDecimal.ONE, high, ticks, false);
    }

    /** Places from 1, which is at the top, to the last; not drawn. */
    static Axis places(int last) {
        return new Axis("", BigDecimal.ONE, BigDecimal.valueOf(Math.max(2, last)), List.of(), true);
    }

    private static BigDecimal step(BigDecimal span, int steps) {
        BigDecimal wish = span.divide(BigDecimal.valueOf(steps), DIGITS);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(wish.precision() - wish.scale() - 1);
        return NICE.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(wish) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal multiple(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return number.divide(step, 0, mode).multiply(step);
    }

    private static List<BigDecimal> ticks(BigDecimal first, BigDecimal last, BigDecimal step) {
        List<BigDecimal> ticks = new ArrayList<>();
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        for (BigDecimal tick = first; tick.compareTo(last) <= 0; tick = tick.add(step)) {
            ticks.add(tick.setScale(decimals, RoundingMode.UNNECESSARY));
        }
        return ticks;
    }

    /** How far along the axis a number lies: 0 where it begins, 1 where it ends. */
    double share(BigDecimal number) {
        double along = number.subtract(low).doubleValue() / high.subtract(low).doubleValue();
        double inside = Math.max(0, Math.min(1, along));
        return falling ? 1 - inside : inside;
    }
}
