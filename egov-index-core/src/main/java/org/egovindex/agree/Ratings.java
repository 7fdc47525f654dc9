package org.egovindex.agree;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;

/**
 * Ratings of subjects by raters, gaps visible. Immutable.
 *
 * <p>Neither the order nor the names of subjects matter to any coefficient, so only the different rows are kept, with how often each occurs:
 * memory and time follow the number of different rows.
 */
public final class Ratings {
    private final Rows rows;
    private final double[] times;

    Ratings(Rows rows, double[] times) {
        this.rows = rows;
        this.times = times;
    }

    private static Ratings of(RatingScale scale, int raters, boolean told, Map<int[], Double> counted) {
        return new Ratings(
                Rows.of(scale, raters, told, counted),
                counted.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** An empty table to fill in. */
    public static Draft draft(RatingScale scale, int subjects, int raters) {
        return new Draft(scale, subjects, raters);
    }

    /** A row for each subject, a text for each rater; an empty text or {@code NA} is a gap. */
    public static Ratings rows(RatingScale scale, List<List<String>> rows) {
        int raters = rows.isEmpty() ? 0 : rows.get(0).size();
        Draft draft = draft(scale, rows.size(), raters);
        for (int subject = 0; subject < rows.size(); subject++) {
            requireLength(rows.get(subject).size(), raters);
            for (int rater = 0; rater < raters; rater++) {
                String text = rows.get(subject).get(rater);
                if (!isGap(text)) {
                    draft.rate(subject, rater, scale.place(text));
                }
            }
        }
        return draft.ratings();
    }

    /** The same with the categories that occur: numbers if all are, else words without order. */
    public static Ratings rows(List<List<String>> rows) {
        List<String> texts =
                rows.stream().flatMap(List::stream).filter(text -> !isGap(text)).toList();
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("There must be a rating at least.\nMaybe all cells are gaps.");
        }
        return rows(scaleOf(texts), rows);
    }

    private static RatingScale scaleOf(List<String> texts) {
        List<BigDecimal> numbers = texts.stream()
                .flatMap(text -> RatingScale.decimal(text).stream())
                .toList();
        return numbers.size() == texts.size()
                ? RatingScale.numbers(numbers)
                : RatingScale.unordered(new TreeSet<>(texts));
    }

    /** Whether a text stands for no rating. */
    public static boolean isGap(String text) {
        return text.isEmpty() || text.equals("NA");
    }

    /** Every column of a table is a rater, every unit a subject, every number that occurs a category. */
    public static Ratings of(IndicatorTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < table.units().size(); row++) {
            List<String> cells = new ArrayList<>();
            for (String name : table.names()) {
                IndicatorColumn column = table.column(name);
                cells.add(column.isMissing(row) ? "" : column.text(row));
            }
            rows.add(cells);
        }
        return rows(rows);
    }

    /** How often one rater chose the row's category and the other the column's. */
    public static Ratings contingency(RatingScale scale, List<List<Long>> counts) {
        List<List<BigDecimal>> exact = counts.stream()
                .map(row -> row.stream().map(BigDecimal::valueOf).toList())
                .toList();
        return table(scale, exact, BigDecimal.ONE);
    }

    /** The same as shares of so many subjects, as older papers print it. */
    public static Ratings proportions(RatingScale scale, List<List<BigDecimal>> shares, long subjects) {
        return table(scale, shares, BigDecimal.valueOf(subjects));
    }

    private static Ratings table(RatingScale scale, List<List<BigDecimal>> cells, BigDecimal factor) {
        requireLength(cells.size(), scale.size());
        Map<int[], Double> counted = Rows.none();
        for (int first = 0; first < scale.size(); first++) {
            requireLength(cells.get(first).size(), scale.size());
            for (int second = 0; second < scale.size(); second++) {
                BigDecimal cell = cells.get(first).get(second).multiply(factor);
                requireNotNegative(cell.signum(), cell.toString());
                if (cell.signum() > 0) {
                    counted.put(new int[] {first, second}, cell.doubleValue());
                }
            }
        }
        return of(scale, 2, true, counted);
    }

    /** For each subject, how many raters chose each category; who they are is not told, so coefficients that ask for it are undefined. */
    public static Ratings counts(RatingScale scale, List<List<Integer>> counts) {
        counts.forEach(row -> row.forEach(count -> requireNotNegative(count, row.toString())));
        int most = counts.stream()
                .mapToInt(row -> row.stream().mapToInt(Integer::intValue).sum())
                .max()
                .orElse(0);
        Map<int[], Double> counted = Rows.none();
        for (List<Integer> row : counts) {
            requireLength(row.size(), scale.size());
            int[] codes = new int[most];
            Arrays.fill(codes, Rows.GAP);
            int at = 0;
            for (int category = 0; category < row.size(); category++) {
                for (int i = 0; i < row.get(category); i++) {
                    codes[at++] = category;
                }
            }
            counted.merge(Rows.withoutOrder(codes), 1.0, Double::sum);
        }
        return of(scale, most, false, counted);
    }

    private static void requireLength(int length, int wanted) {
        if (length != wanted) {
            throw new IllegalArgumentException(
                    "A row of ratings must have " + wanted + " cells, not " + length + ".\nMaybe a gap was left out.");
        }
    }

    private static void requireNotNegative(int sign, String what) {
        if (sign < 0) {
            throw new IllegalArgumentException(
                    "What is counted must be 0 or more, not " + what + ".\nMaybe a sign was typed by mistake.");
        }
    }

    /** The categories. */
    public RatingScale scale() {
        return rows.scale();
    }

    /** How many raters there are, or how many ratings a subject has at most where they are not told apart. */
    public int raters() {
        return rows.raters();
    }

    /** How many subjects there are, those without any rating too. */
    public long subjects() {
        return rows.basis(times, 0).subjects();
    }

    Rows rows() {
        return rows;
    }

    double[] times() {
        return times;
    }

    /** These ratings without saying who gave which. */
    Ratings withoutOrder() {
        Map<int[], Double> counted = Rows.none();
        for (int row = 0; row < rows.size(); row++) {
            counted.merge(Rows.withoutOrder(rows.row(row)), times[row], Double::sum);
        }
        return of(scale(), raters(), rows.areRatersTold(), counted);
    }

    /** These ratings as if nobody knew whose column is whose. */
    Ratings untold() {
        return new Ratings(rows.untold(), times);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ratings that
                && scale().equals(that.scale())
                && raters() == that.raters()
                && rows.areRatersTold() == that.rows.areRatersTold()
                && Arrays.equals(times, that.times)
                && IntStream.range(0, rows.size()).allMatch(row -> Arrays.equals(rows.row(row), that.rows.row(row)));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(times);
    }

    @Override
    public String toString() {
        return "ratings of " + subjects() + " subjects by " + raters() + " raters, " + scale();
    }

    /** A table that is being filled in; not for sharing between threads. */
    public static final class Draft {
        private final RatingScale scale;
        private final int[][] codes;

        private Draft(RatingScale scale, int subjects, int raters) {
            this.scale = scale;
            this.codes = new int[subjects][raters];
            for (int[] row : codes) {
                Arrays.fill(row, Rows.GAP);
            }
        }

        /** A rater gave a subject the category at this place of the scale; all counted from 0. */
        public Draft rate(int subject, int rater, int category) {
            codes[subject][rater] = Objects.checkIndex(category, scale.size());
            return this;
        }

        /** The finished table. */
        public Ratings ratings() {
            Map<int[], Double> counted = Rows.none();
            for (int[] row : codes) {
                counted.merge(row.clone(), 1.0, Double::sum);
            }
            return of(scale, codes.length == 0 ? 0 : codes[0].length, true, counted);
        }
    }
}
