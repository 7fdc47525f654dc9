package org.egovindex.aggregate;

import java.util.function.DoubleUnaryOperator;

/**
 * The scale on which what the children contribute adds up to the parent.
 *
 * @param name as in "contributions of logarithms"
 * @param function from a value to the scale, strictly increasing or strictly decreasing
 * @param inverse of the function
 * @param derivative of the function
 * @param inShares whether a child contributes its share of the weights times its value, or its weight as stated
 */
public record Scale(
        String name,
        DoubleUnaryOperator function,
        DoubleUnaryOperator inverse,
        DoubleUnaryOperator derivative,
        boolean inShares) {
    /** The name of the scale on which contributions are points of the parent itself. */
    static final String VALUES = "values";

    private static final double NEAR = 1e-5;

    /** Whether contributions are points of the parent itself. */
    public boolean isOfValues() {
        return name.equals(VALUES);
    }

    /** A value on the scale. */
    public double of(double value) {
        return function.applyAsDouble(value);
    }

    /** The value of a number on the scale. */
    public double back(double onScale) {
        return inverse.applyAsDouble(onScale);
    }

    /**
     * The steepness of the scale between two values: of the chord, or where they lie within a hundred-thousandth of one another, so
     * that their difference has few digits left, of the tangent between them.
     */
    public double slope(double from, double to) {
        boolean near = Math.abs(to - from) <= NEAR * Math.max(Math.abs(from), Math.abs(to));
        return near ? derivative.applyAsDouble(from + (to - from) / 2) : (of(to) - of(from)) / (to - from);
    }
}
