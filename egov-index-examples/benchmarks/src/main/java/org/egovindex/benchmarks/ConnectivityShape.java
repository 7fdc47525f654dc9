package org.egovindex.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.normalise.Normalisation;
import org.egovindex.normalise.Normalisations;
import org.egovindex.random.Draws;
import org.egovindex.robust.Alternative;
import org.egovindex.robust.Factors;
import org.egovindex.robust.UncertaintyAnalysis;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.egovindex.treat.OutlierTreatments;

/**
 * Simulated numbers in the shape of the ASEM example that COINr brings along: 51 units, 49 indicators with long tails, on four levels. What
 * varies is what varies there: the limit of winsorisation from 1 to 5, min-max or z-score, arithmetic or geometric means, and weights.
 */
final class ConnectivityShape {
    static final int UNITS = 51;
    static final int INDICATORS = 49;
    static final int MOST_WINSORISED = 5;
    static final List<Normalisation> NORMALISATIONS = List.of(
            Normalisations.minMax().within(1, 100), Normalisations.zScore().to(10, 2));
    private static final List<Integer> GROUPS = List.of(8, 5, 3, 6, 8, 5, 9, 5);
    private static final int OF_FIRST_HALF = 5;
    private static final double TAIL = 1.1;

    private ConnectivityShape() {}

    static CompositeIndex index() {
        List<Node> groups = new ArrayList<>();
        int indicator = 0;
        for (int group = 0; group < GROUPS.size(); group++) {
            List<Node> children = new ArrayList<>();
            for (int i = 0; i < GROUPS.get(group); i++) {
                children.add(Node.indicator("i" + indicator++));
            }
            groups.add(Node.of("group-" + group, children));
        }
        Node first = Node.of("first", groups.subList(0, OF_FIRST_HALF));
        Node second = Node.of("second", groups.subList(OF_FIRST_HALF, groups.size()));
        Node root = Node.of("index", first, second).with(NORMALISATIONS.get(0));
        return Methodology.of("shape", root).compute(table());
    }

    private static IndicatorTable table() {
        List<TableUnit> units = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            units.add(TableUnit.of("Simulated " + (100 + unit)));
        }
        Draws draws = Draws.of(42);
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            double[] numbers = new double[UNITS];
            for (int unit = 0; unit < UNITS; unit++) {
                numbers[unit] = StrictMath.exp(TAIL * draws.normal());
            }
            columns.put("i" + indicator, IndicatorColumn.of(numbers));
        }
        return IndicatorTable.of(units, columns).withNotices(List.of("simulated"));
    }

    static Methodology treated(Methodology stated, int most) {
        return stated.withOutliers(OutlierTreatments.winsorise(most));
    }

    /** Three choices and all weights, on one thread. */
    static UncertaintyAnalysis analysis(CompositeIndex index) {
        List<Alternative> limits = new ArrayList<>();
        for (int most = 1; most <= MOST_WINSORISED; most++) {
            int limit = most;
            limits.add(new Alternative("winsorise " + most, stated -> treated(stated, limit)));
        }
        List<Alternative> scales = NORMALISATIONS.stream()
                .map(scale -> new Alternative(scale.toString(), stated -> stated.withNormalisation(scale)))
                .toList();
        return UncertaintyAnalysis.of(index)
                .vary(Factors.oneOf("winsorisation", limits))
                .vary(Factors.oneOf("normalisation", scales))
                .vary(Factors.oneOf(
                        "aggregation",
                        Alternative.asStated("arithmetic"),
                        new Alternative("geometric", stated -> stated.withAggregation(Aggregations.GEOMETRIC_MEAN))))
                .vary(Factors.weightsWithin(0.25))
                .threads(1);
    }
}
