package org.egovindex.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.number.Rational;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;

/** Works out which weights make given parents from given children. */
final class Weights {
    private Weights() {}

    /** The weights of the children of a node, from as many units without gaps as there are children. */
    static WeightSet fitting(Node parent, IndicatorTable data, IndicatorTable parents) {
        List<IndicatorColumn> children = parent.children().stream()
                .map(child -> data.find(child.id()).orElseGet(() -> parents.column(child.id())))
                .toList();
        List<double[]> rows = new ArrayList<>();
        for (int unit = 0; unit < data.units().size(); unit++) {
            int at = unit;
            if (children.stream().noneMatch(column -> column.isMissing(at))) {
                double[] row = new double[children.size() + 1];
                for (int i = 0; i < children.size(); i++) {
                    row[i] = children.get(i).get(unit);
                }
                row[children.size()] = parents.column(parent.id()).get(unit);
                rows.add(row);
            }
        }
        double[] solution = solve(rows, children.size());
        Map<String, Rational> weights = new LinkedHashMap<>();
        for (int i = 0; i < solution.length; i++) {
            weights.put(parent.children().get(i).id(), Rational.of(new BigDecimal(solution[i])));
        }
        return new WeightSet("fitted", weights);
    }

    /** Gauss elimination with pivots from all rows. */
    private static double[] solve(List<double[]> rows, int size) {
        for (int column = 0; column < size; column++) {
            int best = column;
            for (int i = column; i < rows.size(); i++) {
                best = Math.abs(rows.get(i)[column]) > Math.abs(rows.get(best)[column]) ? i : best;
            }
            double[] pivot = rows.get(best);
            rows.set(best, rows.get(column));
            rows.set(column, pivot);
            for (int i = 0; i < rows.size(); i++) {
                double factor = i == column ? 0 : rows.get(i)[column] / pivot[column];
                for (int j = column; j <= size && i != column; j++) {
                    rows.get(i)[j] -= factor * pivot[j];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = rows.get(i)[size] / rows.get(i)[i];
        }
        return solution;
    }
}
