package org.egovindex.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rational;

/**
 * The outputs of every combination of some choices, such as three normalisations by two aggregations: an analysis of variance without any
 * sampling error.
 *
 * <p>Every choice of a factor is as likely as any other, and factors are independent. Then {@code V(E(y | x_i)) / V(y)} and all else are
 * finite sums; they are kept exact. Worked line: {@code y = x1 x2 + x1} with x1 of 0, 1, 2 and x2 of 0, 1 gives 0, 0, 1, 2, 2, 4; mean 3/2,
 * variance 23/12, first order 18/23 and 3/23, total 20/23 and 5/23.
 *
 * <p>Cost: one exact addition a combination for each index asked for.
 */
public final class Factorial {
    private final List<String> factors;
    private final int[] levels;
    private final List<Rational> outputs;

    private Factorial(List<String> factors, int[] levels, List<Rational> outputs) {
        this.factors = List.copyOf(factors);
        this.levels = levels;
        this.outputs = List.copyOf(outputs);
    }

    /**
     * The outputs of all combinations, the last factor changing fastest.
     *
     * @param factors their names
     * @param levels how many choices each has
     * @param outputs as many as the product of the levels
     */
    public static Factorial of(List<String> factors, List<Integer> levels, List<Rational> outputs) {
        if (factors.isEmpty()
                || factors.size() != levels.size()
                || Set.copyOf(factors).size() != factors.size()) {
            throw new IllegalArgumentException(
                    "The factors must be at least one, of different names, with a number of levels each, not " + factors
                            + " with " + levels + ".\nMaybe a name stands twice.");
        }
        long product = 1;
        for (int level : levels) {
            product = level < 1 ? -1 : Math.multiplyExact(product, level);
        }
        if (product != outputs.size()) {
            throw new IllegalArgumentException("The outputs of levels " + levels
                    + " must be one for each combination, not " + outputs.size()
                    + ".\nMaybe some combinations were not computed.");
        }
        return new Factorial(
                factors, levels.stream().mapToInt(Integer::intValue).toArray(), outputs);
    }

    /** The same for finite doubles, each taken as the decimal it stands for. */
    public static Factorial ofNumbers(List<String> factors, List<Integer> levels, List<Double> outputs) {
        return of(
                factors,
                levels,
                outputs.stream().map(output -> Rational.of(Decimals.of(output))).toList());
    }

    /** The mean of all outputs. */
    public Rational mean() {
        return sum(outputs).dividedBy(Rational.of(outputs.size()));
    }

    /** Their variance, divided by their number. */
    public Rational variance() {
        return between(allPlaces());
    }

    /** The share of the variance that is due to these factors, alone and among one another; nothing if the output does not vary. */
    public Optional<Rational> closed(Collection<String> names) {
        return share(places(names));
    }

    /** The first-order index: the share of the variance that is due to a factor alone. */
    public Optional<Rational> firstOrder(String factor) {
        return closed(List.of(factor));
    }

    /** The total index: what is not due to all the others, alone and among one another. */
    public Optional<Rational> total(String factor) {
        boolean[] others = allPlaces();
        others[place(factor)] = false;
        return share(others).map(Rational.ONE::minus);
    }

    /** All first-order and total indices. */
    public SobolIndices indices(String output) {
        List<FactorIndices> lines = new ArrayList<>();
        for (String factor : factors) {
            Optional<Rational> total = total(factor);
            lines.add(firstOrder(factor)
                    .map(first -> FactorIndices.exact(
                            factor,
                            first.doubleValue(),
                            total.orElseThrow().doubleValue(),
                            total.orElseThrow().minus(first).doubleValue()))
                    .orElseGet(() -> FactorIndices.undefined(factor)));
        }
        return new SobolIndices(
                output,
                lines,
                Optional.empty(),
                List.of("exact: all " + Figures.whole(outputs.size()) + " combinations, each as likely as any other"));
    }

    private Optional<Rational> share(boolean[] which) {
        Rational all = variance();
        return all.signum() == 0 ? Optional.empty() : Optional.of(between(which).dividedBy(all));
    }

    /** The variance of the means over all but these factors. */
    private Rational between(boolean[] which) {
        int groups = 1;
        for (int i = 0; i < levels.length; i++) {
            groups *= which[i] ? levels[i] : 1;
        }
        Rational[] sums = new Rational[groups];
        Arrays.fill(sums, Rational.ZERO);
        for (int cell = 0; cell < outputs.size(); cell++) {
            int group = group(cell, which);
            sums[group] = sums[group].plus(outputs.get(cell));
        }
        Rational size = Rational.of(outputs.size() / groups);
        Rational mean = mean();
        Rational squares = Rational.ZERO;
        for (Rational sum : sums) {
            Rational distance = sum.dividedBy(size).minus(mean);
            squares = squares.plus(distance.times(distance));
        }
        return squares.dividedBy(Rational.of(groups));
    }

    private int group(int cell, boolean[] which) {
        int group = 0;
        int step = 1;
        int rest = cell;
        for (int i = levels.length - 1; i >= 0; i--) {
            int level = rest % levels[i];
            rest /= levels[i];
            if (which[i]) {
                group += level * step;
                step *= levels[i];
            }
        }
        return group;
    }

    private static Rational sum(List<Rational> numbers) {
        return numbers.stream().reduce(Rational.ZERO, Rational::plus);
    }

    private boolean[] allPlaces() {
        boolean[] all = new boolean[levels.length];
        Arrays.fill(all, true);
        return all;
    }

    private boolean[] places(Collection<String> names) {
        boolean[] places = new boolean[levels.length];
        names.forEach(name -> places[place(name)] = true);
        return places;
    }

    private int place(String factor) {
        int place = factors.indexOf(factor);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "There is no factor " + factor + ".\nMaybe one of " + factors + " is meant.");
        }
        return place;
    }
}
