package org.egovindex.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.number.Rational;
import org.egovindex.random.Draws;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;

/** Indices of two dimensions with two and three indicators, drawn by lot or given. */
final class DrawnIndex {
    private DrawnIndex() {}

    static CompositeIndex draw(long seed, int units) {
        Draws draws = Draws.of(seed);
        draws.at(0, 0);
        Map<String, double[]> columns = new LinkedHashMap<>();
        double[] common = new double[units];
        draws.uniform(common, units);
        for (String name : List.of("a", "b", "c", "d", "e")) {
            double[] column = new double[units];
            double spread = 1 + 9 * draws.uniform();
            for (int i = 0; i < units; i++) {
                column[i] = spread * (common[i] + draws.uniform());
            }
            columns.put(name, column);
        }
        Node tree = Node.of(
                "index",
                Node.of("p", leaf("a", draws), leaf("b", draws)).weighing(Rational.of(2)),
                Node.of("q", leaf("c", draws), leaf("d", draws), leaf("e", draws)));
        return compute(tree, columns);
    }

    private static Node leaf(String name, Draws draws) {
        return Node.indicator(name).weighing(Rational.of(1 + draws.below(5)));
    }

    static CompositeIndex compute(Node tree, Map<String, double[]> columns) {
        Map<String, IndicatorColumn> given = new LinkedHashMap<>();
        columns.forEach((name, numbers) -> given.put(name, IndicatorColumn.of(numbers)));
        return Methodology.of("drawn", tree).compute(IndicatorTable.of(units(given), given));
    }

    static CompositeIndex computeWithGaps(Node tree, Map<String, IndicatorColumn> columns) {
        return Methodology.of("drawn", tree).compute(IndicatorTable.of(units(columns), columns));
    }

    private static List<TableUnit> units(Map<String, IndicatorColumn> columns) {
        List<TableUnit> units = new ArrayList<>();
        for (int i = 0; i < columns.values().iterator().next().size(); i++) {
            units.add(TableUnit.of("u" + (char) ('A' + i / 26) + (char) ('A' + i % 26)));
        }
        return units;
    }

    static Map<String, double[]> columns(double[] x, double[] z) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("x", x);
        columns.put("z", z);
        return columns;
    }

    static double[] of(double... numbers) {
        return numbers;
    }
}
