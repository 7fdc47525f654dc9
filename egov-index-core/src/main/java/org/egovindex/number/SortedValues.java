package org.egovindex.number;

import java.util.Arrays;

/**
 * The numbers of a row in ascending order. Made once, sorted anew in every run.
 *
 * <p>Numbers of a table are compared as they are: 5.1 and 5.1000000000000005 are two numbers, as they stand in the file. Scores
 * are compared on a {@link Grid} instead.
 */
public final class SortedValues {
    private final double[] cells;
    private int size;

    /** Room for so many numbers. */
    public SortedValues(int most) {
        cells = new double[most];
    }

    /** Sorts the numbers of a row, without its gaps. Cost: n log n. */
    public void sort(Values from) {
        size = 0;
        for (double cell : from.cells()) {
            if (!Double.isNaN(cell)) {
                cells[size++] = cell;
            }
        }
        Arrays.sort(cells, 0, size);
    }

    /** How many numbers there are. */
    public int size() {
        return size;
    }

    /** How many are below {@code number}. */
    public int below(double number) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (cells[middle] < number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** How many are not above {@code number}. */
    public int notAbove(double number) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (cells[middle] <= number) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Sorts the numbers of a row, each of several equal ones only once. Cost: n log n. */
    public void sortDifferent(Values from) {
        sort(from);
        int different = 0;
        for (int i = 0; i < size; i++) {
            if (different == 0 || cells[i] > cells[different - 1]) {
                cells[different++] = cells[i];
            }
        }
        size = different;
    }

    /** The number at this place, from 0; throws if there are not so many. */
    public double get(int place) {
        if (place >= size) {
            throw new IllegalArgumentException(
                    "There are " + size + " numbers, so none at place " + place + ".\nMaybe size was not asked first.");
        }
        return cells[place];
    }

    /**
     * The quantile of a probability: type 7 of Hyndman and Fan, The American Statistician 50 (1996), the usual one of most software.
     * Of 1, 2, 4 the quantile of 0.75 is 3. Throws if there is no number, or no such probability.
     */
    public double quantile(double probability) {
        if (size == 0 || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "The probability of a quantile must lie between 0 and 1 and be of at least" + " one number, not "
                            + probability + " of " + size + ".\nMaybe a percentage was meant.");
        }
        double place = (size - 1) * probability;
        int lower = (int) Math.floor(place);
        int upper = Math.min(lower + 1, size - 1);
        return cells[lower] + (place - lower) * (cells[upper] - cells[lower]);
    }
}
