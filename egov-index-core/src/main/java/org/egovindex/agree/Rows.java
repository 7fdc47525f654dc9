package org.egovindex.agree;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The different rows of ratings that occur, a category or a gap for each rater. A table of ratings is these and how often each occurs; so is a
 * resample, in which only the numbers of times differ.
 */
final class Rows {
    static final int GAP = -1;

    private final RatingScale scale;
    private final int raters;
    private final boolean told;
    private final int[] codes;

    Rows(RatingScale scale, int raters, boolean told, int[] codes) {
        this.scale = scale;
        this.raters = raters;
        this.told = told;
        this.codes = codes;
    }

    /** How often each row occurs, by row. */
    static Map<int[], Double> none() {
        return new TreeMap<>(Arrays::compare);
    }

    static Rows of(RatingScale scale, int raters, boolean told, Map<int[], Double> counted) {
        int[] codes = new int[counted.size() * raters];
        int at = 0;
        for (int[] row : counted.keySet()) {
            System.arraycopy(row, 0, codes, at, raters);
            at += raters;
        }
        return new Rows(scale, raters, told, codes);
    }

    /** The same row for any order of raters: categories in descending order, gaps last. */
    static int[] withoutOrder(int[] row) {
        int[] sorted = row.clone();
        Arrays.sort(sorted);
        for (int i = 0, j = sorted.length - 1; i < j; i++, j--) {
            int kept = sorted[i];
            sorted[i] = sorted[j];
            sorted[j] = kept;
        }
        return sorted;
    }

    RatingScale scale() {
        return scale;
    }

    int raters() {
        return raters;
    }

    /** The categories of all rows, gaps left out, one row after the other. */
    int[] given() {
        return Arrays.stream(codes).filter(code -> code != GAP).toArray();
    }

    /** Whether a column is a rater; else it only holds one rating more. */
    boolean areRatersTold() {
        return told;
    }

    Rows untold() {
        return new Rows(scale, raters, false, codes);
    }

    int size() {
        return raters == 0 ? 0 : codes.length / raters;
    }

    int code(int row, int rater) {
        return codes[row * raters + rater];
    }

    int[] row(int row) {
        return Arrays.copyOfRange(codes, row * raters, (row + 1) * raters);
    }

    /** How many ratings a row has. */
    int ratings(int row) {
        int ratings = 0;
        for (int rater = 0; rater < raters; rater++) {
            ratings += code(row, rater) == GAP ? 0 : 1;
        }
        return ratings;
    }

    /** How many ratings rows must have to be complete: one of each rater, or as many as most rows have where raters are not told apart. */
    int complete(double[] times) {
        if (told) {
            return raters;
        }
        double[] rows = new double[raters + 1];
        for (int row = 0; row < size(); row++) {
            rows[ratings(row)] += times[row];
        }
        int most = raters;
        for (int ratings = raters; ratings >= 2; ratings--) {
            most = rows[ratings] > rows[most] ? ratings : most;
        }
        return most;
    }

    /** Subjects with so many ratings at least; their ratings and pairs of ratings; and the other subjects. */
    Basis basis(double[] times, int least) {
        double subjects = 0;
        double ratings = 0;
        double pairs = 0;
        double others = 0;
        for (int row = 0; row < size(); row++) {
            int given = ratings(row);
            if (given >= least) {
                subjects += times[row];
                ratings += times[row] * given;
                pairs += times[row] * given * (given - 1) / 2;
            } else {
                others += times[row];
            }
        }
        return new Basis(Math.round(subjects), Math.round(ratings), Math.round(pairs), Math.round(others));
    }
}
