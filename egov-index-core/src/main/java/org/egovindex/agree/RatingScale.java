package org.egovindex.agree;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.egovindex.model.Similarity;

/**
 * The categories that raters could choose from. Numbers have an order and distances; words have an order only if it was given.
 *
 * <p>Coefficients that need more than a scale has are undefined on it, and say so. Where a weight or a metric needs numbers of ordered
 * words, their ranks 1, 2, 3 ... are taken for weights; interval and ratio metrics are refused.
 */
public final class RatingScale {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,60})?");
    private static final int LARGEST_EXPONENT = 100;

    /** Coefficients that go over all pairs of categories take at most so many: some tenths of a second for each time they are worked out. */
    private static final int MOST_FOR_PAIRS = 10_000;

    private final List<String> labels;
    private final boolean ordered;
    private final List<BigDecimal> numbers;
    private final double[] points;
    private final Map<String, Integer> places = new HashMap<>();

    private RatingScale(List<String> labels, boolean ordered, List<BigDecimal> numbers) {
        this.labels = List.copyOf(labels);
        this.ordered = ordered;
        this.numbers = List.copyOf(numbers);
        for (int i = 0; i < labels.size(); i++) {
            places.put(labels.get(i), i);
        }
        if (labels.isEmpty() || places.size() < labels.size()) {
            throw new IllegalArgumentException("Categories must be different, and one at least, not " + labels
                    + ".\nMaybe a category was listed twice.");
        }
        int decimals = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        this.points = new double[labels.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = isNumeric() ? numbers.get(i).movePointRight(decimals).doubleValue() : i + 1.0;
        }
    }

    /** These numbers, in ascending order whatever the order here; each once. */
    public static RatingScale numbers(Collection<BigDecimal> numbers) {
        List<BigDecimal> sorted = List.copyOf(new TreeSet<>(numbers));
        return new RatingScale(
                sorted.stream().map(RatingScale::label).toList(),
                true,
                sorted.stream().map(RatingScale::plain).toList());
    }

    /** The whole numbers from one to another: {@code wholes(1, 3)} is 1, 2, 3. */
    public static RatingScale wholes(int from, int to) {
        return numbers(
                IntStream.rangeClosed(from, to).mapToObj(BigDecimal::valueOf).toList());
    }

    /** Words from the lowest to the highest. */
    public static RatingScale ordered(List<String> words) {
        return new RatingScale(words, true, List.of());
    }

    /** Words that are just different. */
    public static RatingScale unordered(Collection<String> words) {
        return new RatingScale(List.copyOf(words), false, List.of());
    }

    /** Numbers in ascending order that are written otherwise, such as shares in units of their common denominator. */
    static RatingScale named(List<String> labels, List<BigDecimal> numbers) {
        return new RatingScale(labels, true, numbers);
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number.signum() != 0 && Math.abs(number.precision() - (long) number.scale()) > LARGEST_EXPONENT) {
            throw new IllegalArgumentException("A rating must have at most " + LARGEST_EXPONENT
                    + " digits before or zeros after the point, not those of " + number
                    + ".\nMaybe an exponent was typed by mistake.");
        }
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static String label(BigDecimal number) {
        return plain(number).toPlainString();
    }

    /** How the categories are written. */
    public List<String> labels() {
        return labels;
    }

    /** How many there are. */
    public int size() {
        return labels.size();
    }

    /** Whether they stand from the lowest to the highest. */
    public boolean isOrdered() {
        return ordered;
    }

    /** Whether they are numbers. */
    public boolean isNumeric() {
        return !numbers.isEmpty();
    }

    /** The place of a category, from 0; a number may be written otherwise, as 1.0 for 1. Throws if there is no such category. */
    public int place(String category) {
        return Optional.ofNullable(places.get(category))
                .or(() -> number(category))
                .orElseThrow(() -> unknown(category));
    }

    private Optional<Integer> number(String category) {
        return decimal(category).map(number -> places.get(label(number)));
    }

    /** A number as people write it: digits, one point, a minus sign. */
    static Optional<BigDecimal> decimal(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private IllegalArgumentException unknown(String category) {
        return new IllegalArgumentException("A rating must be one of "
                + labels.subList(0, Math.min(20, labels.size())) + ", not " + category + "."
                + Similarity.nearest(category, labels)
                        .map(near -> "\nMaybe " + near + " is meant.")
                        .orElse("\nMaybe the scale lacks a category."));
    }

    /** The number of a category in whole units, or its rank from 1. */
    double point(int place) {
        return points[place];
    }

    double span() {
        return points[points.length - 1] - points[0];
    }

    /** Why all pairs of categories are too many to go over; empty if they are not. */
    String tooManyForPairs() {
        return size() <= MOST_FOR_PAIRS
                ? ""
                : "there are " + size() + " categories, more than " + MOST_FOR_PAIRS + ": maybe round the numbers";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RatingScale that
                && labels.equals(that.labels)
                && ordered == that.ordered
                && numbers.equals(that.numbers);
    }

    @Override
    public int hashCode() {
        return labels.hashCode();
    }

    @Override
    public String toString() {
        return (isNumeric() ? "numbers " : ordered ? "ordered words " : "words ") + labels;
    }
}
