package org.egovindex.weight;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.egovindex.number.Decimals;

/**
 * The admissible shares of the children of one parent: all that are 0 or more, sum to 1, and satisfy each of the half-spaces {@code
 * sum of coefficient x share <= limit}.
 */
public final class SharePolytope {
    private final int size;
    private final List<String> names;
    private final double[][] coefficients;
    private final double[] limits;

    private SharePolytope(List<String> names, double[][] coefficients, double[] limits) {
        this.size = names.size();
        this.names = names;
        this.coefficients = coefficients;
        this.limits = limits;
    }

    /** All shares of so many children: the simplex. */
    public static SharePolytope simplex(int size) {
        if (size < 1) {
            throw new IllegalArgumentException(
                    "A parent must have at least one child, not " + size + ".\nMaybe an indicator was given.");
        }
        List<String> numbered =
                IntStream.rangeClosed(1, size).mapToObj(i -> "share " + i).toList();
        return new SharePolytope(numbered, new double[0][], new double[0]);
    }

    /** The same with names of the children, for messages; without, they are share 1, share 2 and so on. */
    public SharePolytope named(List<String> children) {
        if (children.size() != size) {
            throw new IllegalArgumentException("There must be as many names as shares, " + size + ", not "
                    + children.size() + ".\nMaybe children of another parent were named.");
        }
        return new SharePolytope(List.copyOf(children), coefficients, limits);
    }

    /** The shares that lie in all of these half-spaces; takes the arrays over. */
    static SharePolytope of(int size, double[][] coefficients, double[] limits) {
        return new SharePolytope(simplex(size).names, coefficients, limits);
    }

    /** These and one more half-space. */
    public SharePolytope and(List<Double> normal, double limit) {
        if (normal.size() != size) {
            throw new IllegalArgumentException(
                    "A half-space of " + size + " shares must have as many coefficients, not " + normal.size()
                            + ".\nMaybe children of another parent were named.");
        }
        if (!Double.isFinite(limit) || normal.stream().anyMatch(coefficient -> !Double.isFinite(coefficient))) {
            throw new IllegalArgumentException("The coefficients and the limit of a half-space must be finite, not "
                    + normal + " and " + limit + ".\nMaybe a bound that is not there was given as infinite.");
        }
        int count = limits.length;
        double[][] more = Arrays.copyOf(coefficients, count + 1);
        more[count] = normal.stream().mapToDouble(Double::doubleValue).toArray();
        double[] bounds = Arrays.copyOf(limits, count + 1);
        bounds[count] = limit;
        return new SharePolytope(names, more, bounds);
    }

    /** How many shares there are. */
    public int size() {
        return size;
    }

    /** How many half-spaces there are, besides the simplex. */
    public int halfSpaces() {
        return limits.length;
    }

    /** The coefficient of a share in a half-space. */
    public double coefficient(int halfSpace, int share) {
        return coefficients[halfSpace][share];
    }

    /** The limit of a half-space. */
    public double limit(int halfSpace) {
        return limits[halfSpace];
    }

    /** A half-space in words: {@code 2 x share 1 - share 3 <= 0}, or with names, {@code 2 x forms - pages <= 0}. */
    public String describe(int halfSpace) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < size; i++) {
            double coefficient = coefficients[halfSpace][i];
            if (coefficient != 0) {
                boolean first = words.length() == 0;
                words.append(coefficient < 0 ? first ? "-" : " - " : first ? "" : " + ");
                if (Math.abs(coefficient) != 1) {
                    words.append(Decimals.text(Math.abs(coefficient))).append(" x ");
                }
                words.append(names.get(i));
            }
        }
        return (words.length() == 0 ? "0" : words) + " <= " + Decimals.text(limits[halfSpace]);
    }

    /** Whether these shares are admissible, each half-space by no more than {@code tolerance} beyond its limit. */
    public boolean contains(double[] shares, double tolerance) {
        double sum = 0;
        for (double share : shares) {
            if (share < -tolerance) {
                return false;
            }
            sum += share;
        }
        if (Math.abs(sum - 1) > tolerance) {
            return false;
        }
        for (int i = 0; i < limits.length; i++) {
            double side = 0;
            for (int j = 0; j < size; j++) {
                side += coefficients[i][j] * shares[j];
            }
            if (side > limits[i] + tolerance) {
                return false;
            }
        }
        return true;
    }
}
