package org.egovindex.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The normal equations of the additive model, cells left out: a Laplacian over evaluators, and how far each lies from the means
 * of the cells.
 *
 * <p>A cell with m marks gives each of its evaluators 1 - 1/m on the diagonal, each pair of them -1/m, and each evaluator the mark
 * minus the mean of the cell on the right side.
 */
final class Comparisons {
    private final double[] diagonal;
    private final double[] deviations;
    private final int[] marks;
    private final List<Map<Integer, Double>> neighbours = new ArrayList<>();
    private double squares;
    private long cells;
    private long total;

    Comparisons(int evaluators) {
        diagonal = new double[evaluators];
        deviations = new double[evaluators];
        marks = new int[evaluators];
        for (int i = 0; i < evaluators; i++) {
            neighbours.add(new TreeMap<>());
        }
    }

    /** Adds the cells of a city from one place of the form to before another; {@code who} filled in the rows. */
    void add(int[] who, double[][] rows, int from, int to) {
        double[][] shared = new double[who.length][who.length];
        for (int place = from; place < to; place++) {
            int given = 0;
            double sum = 0;
            for (double[] row : rows) {
                if (row[place] >= 0) {
                    given++;
                    sum += row[place];
                }
            }
            if (given > 1) {
                cell(who, rows, place, given, sum / given, shared);
            }
        }
        for (int i = 0; i < who.length; i++) {
            for (int j = 0; j < who.length; j++) {
                if (i != j && shared[i][j] > 0) {
                    neighbours.get(who[i]).merge(who[j], shared[i][j], Double::sum);
                }
            }
        }
    }

    private void cell(int[] who, double[][] rows, int place, int given, double mean, double[][] shared) {
        cells++;
        total += given;
        for (int i = 0; i < who.length; i++) {
            double share = rows[i][place];
            if (share >= 0) {
                deviations[who[i]] += share - mean;
                squares += (share - mean) * (share - mean);
                diagonal[who[i]] += 1 - 1.0 / given;
                marks[who[i]]++;
                for (int j = 0; j < who.length; j++) {
                    shared[i][j] += rows[j][place] >= 0 ? 1.0 / given : 0;
                }
            }
        }
    }

    int size() {
        return diagonal.length;
    }

    /** How many of an evaluator's marks stand in a cell with those of others. */
    int marks(int evaluator) {
        return marks[evaluator];
    }

    double diagonal(int evaluator) {
        return diagonal[evaluator];
    }

    double deviation(int evaluator) {
        return deviations[evaluator];
    }

    /** With whom an evaluator shares cells, and how many of them, each divided by its number of marks. */
    Map<Integer, Double> neighbours(int evaluator) {
        return neighbours.get(evaluator);
    }

    /** The sum of squares about the means of the cells. */
    double squares() {
        return squares;
    }

    /** The marks that are free once every cell has its mean. */
    long free() {
        return total - cells;
    }

    /** The evaluators in groups that share cities, directly or through others; alone where nobody shares any. */
    List<List<Integer>> groups() {
        boolean[] seen = new boolean[size()];
        List<List<Integer>> groups = new ArrayList<>();
        for (int first = 0; first < size(); first++) {
            if (!seen[first]) {
                List<Integer> group = new ArrayList<>(List.of(first));
                seen[first] = true;
                for (int at = 0; at < group.size(); at++) {
                    for (int next : neighbours.get(group.get(at)).keySet()) {
                        if (!seen[next]) {
                            seen[next] = true;
                            group.add(next);
                        }
                    }
                }
                groups.add(group.stream().sorted().toList());
            }
        }
        return groups;
    }
}
