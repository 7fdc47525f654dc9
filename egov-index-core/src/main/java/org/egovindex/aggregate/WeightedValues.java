package org.egovindex.aggregate;

/**
 * What a parent is made of for one unit: the values of its children and their weights; only children that have a value and a
 * weight above 0.
 *
 * <p>A plan fills one of these again for every unit, so it must not be kept.
 */
public final class WeightedValues {
    private final double[] values;
    private final double[] weights;
    private int size;
    private double total;
    private double nominal;

    /** Room for so many children. */
    public WeightedValues(int most) {
        values = new double[most];
        weights = new double[most];
    }

    /** Values with these weights, for trying out and for tests. */
    public static WeightedValues of(double[] values, double[] weights) {
        WeightedValues all = new WeightedValues(values.length);
        for (int i = 0; i < values.length; i++) {
            all.add(values[i], weights[i]);
        }
        return all;
    }

    /** Values of equal weight. */
    public static WeightedValues equal(double... values) {
        WeightedValues all = new WeightedValues(values.length);
        for (double value : values) {
            all.add(value, 1);
        }
        return all;
    }

    /** Takes all children away. */
    public void clear() {
        size = 0;
        total = 0;
        nominal = 0;
    }

    /** Adds a child; one whose weight is 0 is left out. */
    public void add(double value, double weight) {
        nominal += weight;
        if (weight > 0) {
            values[size] = value;
            weights[size++] = weight;
            total += weight;
        }
    }

    /** Notes a child that has no value: only its weight. */
    public void miss(double weight) {
        nominal += weight;
    }

    /** How many children have a value. */
    public int size() {
        return size;
    }

    /** The value of one of them. */
    public double value(int child) {
        return values[child];
    }

    /** Its weight as a share of the weights of those that have a value: these add up to 1. */
    public double share(int child) {
        return weights[child] / total;
    }

    /** Its weight as stated, stretched so that those which have a value carry the weight of all. */
    public double weight(int child) {
        return total == nominal ? weights[child] : weights[child] * (nominal / total);
    }

    /** The value that stands at this place, from 0, when they are sorted. Cost: size squared; children are few. */
    double ranked(int place) {
        for (int i = 0; i < size; i++) {
            int below = 0;
            int same = 0;
            for (int j = 0; j < size; j++) {
                below += values[j] < values[i] ? 1 : 0;
                same += values[j] == values[i] ? 1 : 0;
            }
            if (below <= place && place < below + same) {
                return values[i];
            }
        }
        throw new IllegalArgumentException(
                "There are " + size + " children, so none at place " + place + ".\nMaybe size was not asked first.");
    }

    /** The smallest value. */
    public double minimum() {
        double minimum = values[0];
        for (int i = 1; i < size; i++) {
            minimum = Math.min(minimum, values[i]);
        }
        return minimum;
    }

    /** The largest value. */
    public double maximum() {
        double maximum = values[0];
        for (int i = 1; i < size; i++) {
            maximum = Math.max(maximum, values[i]);
        }
        return maximum;
    }
}
