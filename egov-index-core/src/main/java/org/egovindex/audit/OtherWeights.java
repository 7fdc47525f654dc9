package org.egovindex.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Node;
import org.egovindex.number.Rounding;
import org.egovindex.table.IndicatorColumn;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/** Looks for other weights of the nodes right below the index that would give all published scores. */
final class OtherWeights {
    private static final int MOST_CHILDREN = 20;
    private static final double SINGULAR = 1e-9;
    private static final int DECIMALS = 4;
    private static final double SAME = 5e-4;

    private OtherWeights() {}

    /** The weights by least squares, if with them more scores come out as published than with the methodology's own. */
    static Optional<String> find(CompositeIndex index, PublishedFigures published) {
        Node tree = index.methodology().tree();
        boolean additive = tree.choices()
                .aggregation()
                .orElse(Aggregations.ARITHMETIC_MEAN)
                .equals(Aggregations.ARITHMETIC_MEAN);
        int children = tree.children().size();
        if (!additive || children < 2 || children > MOST_CHILDREN) {
            return Optional.empty();
        }
        List<double[]> rows = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        collect(index, published, rows, scores);
        if (rows.size() <= children) {
            return Optional.empty();
        }
        return fit(rows, scores, published.lastPlace().doubleValue())
                .map(weights ->
                        "all " + rows.size() + " scores above 0 would agree with weights of " + words(tree, weights));
    }

    private static void collect(
            CompositeIndex index, PublishedFigures published, List<double[]> rows, List<Double> scores) {
        List<IndicatorColumn> columns = index.methodology().tree().children().stream()
                .map(child -> index.scores(child.id()))
                .toList();
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, index.units().size())
                .forEach(row -> places.put(index.units().get(row).label(), row));
        for (PublishedFigures.Figure figure : published.figures()) {
            Integer row = places.get(figure.unit());
            if (row != null
                    && figure.score().filter(score -> score.signum() != 0).isPresent()
                    && columns.stream().noneMatch(column -> column.isMissing(row))) {
                rows.add(columns.stream().mapToDouble(column -> column.get(row)).toArray());
                scores.add(figure.score().get().doubleValue());
            }
        }
    }

    private static Optional<double[]> fit(List<double[]> rows, List<Double> scores, double tolerance) {
        RealMatrix matrix = MatrixUtils.createRealMatrix(rows.toArray(double[][]::new));
        double[] right = scores.stream().mapToDouble(Double::doubleValue).toArray();
        try {
            double[] weights = new QRDecomposition(matrix, SINGULAR)
                    .getSolver()
                    .solve(MatrixUtils.createRealVector(right))
                    .toArray();
            double[] fitted = matrix.operate(weights);
            boolean all = IntStream.range(0, right.length)
                    .allMatch(i -> Math.abs(fitted[i] - right[i]) <= tolerance + SAME * tolerance);
            return all ? Optional.of(weights) : Optional.empty();
        } catch (MathRuntimeException childrenThatDependOnEachOther) {
            return Optional.empty();
        }
    }

    private static String words(Node tree, double[] weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> tree.children().get(i).id() + " "
                        + Rounding.halfUp(DECIMALS)
                                .round(new java.math.BigDecimal(weights[i]))
                                .stripTrailingZeros()
                                .toPlainString())
                .collect(Collectors.joining(", "));
    }
}
