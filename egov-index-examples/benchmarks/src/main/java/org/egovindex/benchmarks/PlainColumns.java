package org.egovindex.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Node;
import org.egovindex.robust.UnitUncertainty;
import org.egovindex.table.IndicatorColumn;

/** From the library to floors: the normalised numbers of an index as bare rows. */
final class PlainColumns {
    private PlainColumns() {}

    static double[][] of(CompositeIndex index) {
        return index.methodology()
                .tree()
                .all()
                .filter(Node::isIndicator)
                .map(node -> numbers(index.scores(node.id())))
                .toArray(double[][]::new);
    }

    static double[] numbers(IndicatorColumn column) {
        return IntStream.range(0, column.size()).mapToDouble(column::get).toArray();
    }

    /** The same sum that {@link PlainRanks#summary} makes of a result of the library. */
    static double summary(List<UnitUncertainty> units) {
        double all = 0;
        for (UnitUncertainty unit : units) {
            all += unit.meanRank() + unit.rankQuantile(0.05) + unit.rankQuantile(0.5) + unit.rankQuantile(0.95);
        }
        return all;
    }
}
