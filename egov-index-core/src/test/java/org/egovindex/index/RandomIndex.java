package org.egovindex.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.model.Unit;
import org.egovindex.normalise.Direction;
import org.egovindex.normalise.Normalisation;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.egovindex.treat.MissingDataPolicies;
import org.egovindex.treat.MissingDataPolicy;
import org.egovindex.treat.Transforms;

/**
 * A random tree of uneven depth, one to four levels below the index with one to six children each, and a random table for it.
 *
 * @param tree the index
 * @param table numbers from 1 to 100
 */
public record RandomIndex(Node tree, IndicatorTable table) {
    public static final List<Normalisation> POSITIVE = List.of(
            Normalisations.minMax().within(1, 100).constantAs(50),
            Normalisations.goalposts(0, 100).clipped().within(1, 100),
            Normalisations.rank(),
            Normalisations.percentileRank().within(1, 100));
    static final List<Normalisation> GOALPOSTS = List.of(
            Normalisations.goalposts(0, 101).within(1, 100),
            Normalisations.goalposts(20, 80).clipped().within(1, 100));
    static final List<Normalisation> MIN_MAX = List.of(Normalisations.minMax().constantAs(0.5));
    static final List<Aggregation> ARITHMETIC = List.of(Aggregations.ARITHMETIC_MEAN);
    public static final List<Aggregation> MEANS = List.of(
            Aggregations.ARITHMETIC_MEAN,
            Aggregations.GEOMETRIC_MEAN,
            Aggregations.HARMONIC_MEAN,
            Aggregations.powerMean(2),
            Aggregations.MEDIAN,
            Aggregations.MINIMUM,
            Aggregations.MAXIMUM);

    /** What trees and tables are drawn from. */
    public record From(
            List<Normalisation> normalisations, List<Aggregation> aggregations, double gaps, boolean zeroWeights) {
        public static From all(List<Normalisation> normalisations, List<Aggregation> aggregations) {
            return new From(normalisations, aggregations, 0, true);
        }

        public From withGaps(double share) {
            return new From(normalisations, aggregations, share, zeroWeights);
        }
    }

    public static RandomIndex draw(long seed, From from) {
        Random random = new Random(seed);
        List<String> columns = new ArrayList<>();
        Node tree =
                parent(random, from, 1, columns).with(missing(random, from)).with(pick(random, from.aggregations()));
        return new RandomIndex(tree.with(pick(random, from.normalisations())), table(random, from, columns));
    }

    static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static MissingDataPolicy missing(Random random, From from) {
        List<MissingDataPolicy> policies = List.of(
                MissingDataPolicies.REJECT_UNIT,
                MissingDataPolicies.MEAN,
                MissingDataPolicies.MEDIAN,
                MissingDataPolicies.constant(33),
                MissingDataPolicies.groupMedian("region"),
                MissingDataPolicies.renormalise(),
                MissingDataPolicies.renormalise(0.5));
        return from.gaps() == 0 ? MissingDataPolicies.REJECT_UNIT : pick(random, policies);
    }

    private static Node parent(Random random, From from, int level, List<String> columns) {
        List<Node> children = new ArrayList<>();
        int size = 1 + random.nextInt(level == 1 ? 4 : 6);
        int counted = random.nextInt(size);
        for (int i = 0; i < size; i++) {
            Node child = level < 4 && random.nextInt(3) == 0
                    ? parent(random, from, level + 1, columns)
                    : indicator(random, from, columns);
            boolean zero = from.zeroWeights() && i != counted && random.nextInt(7) == 0;
            children.add(child.weighing(Rational.of(zero ? 0 : 1 + random.nextInt(40), 10)));
        }
        Node node = Node.of("p" + level + "." + columns.size() + "." + random.nextInt(1_000_000), children);
        return random.nextInt(3) == 0 ? node.with(pick(random, from.aggregations())) : node;
    }

    private static Node indicator(Random random, From from, List<String> columns) {
        String name = "x" + columns.size();
        columns.add(name);
        Node node = Node.indicator(name);
        if (random.nextInt(3) == 0) {
            node = node.with(Direction.LOWER_IS_BETTER);
        }
        if (random.nextInt(3) == 0) {
            node = node.with(pick(random, from.normalisations()));
        }
        return random.nextInt(6) == 0 ? node.with(List.of(Transforms.add(0.5))) : node;
    }

    private static IndicatorTable table(Random random, From from, List<String> columns) {
        int size = 3 + random.nextInt(9);
        List<TableUnit> units = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            units.add(new TableUnit("u" + (10 + i), Map.of("region", "r" + random.nextInt(2))));
        }
        Map<String, IndicatorColumn> drawn = new LinkedHashMap<>();
        for (String name : columns) {
            IndicatorColumn.Draft draft = new IndicatorColumn.Draft(size);
            boolean whole = random.nextBoolean();
            for (int i = 0; i < size; i++) {
                if (i < 2 || random.nextDouble() >= from.gaps()) {
                    draft.put(i, whole ? 1 + random.nextInt(6) : 1 + 99 * random.nextDouble());
                }
            }
            drawn.put(name, draft.column());
        }
        return IndicatorTable.of(units, drawn);
    }

    public CompositeIndex compute() {
        return on(table);
    }

    CompositeIndex on(IndicatorTable other) {
        return Methodology.of("random", tree).compute(other);
    }

    RandomIndex with(Node other) {
        return new RandomIndex(other, table);
    }

    /** The table with its rows in another order, and one more column at each end if asked for. */
    IndicatorTable shuffled(long seed) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < table.units().size(); i++) {
            order.add(i);
        }
        java.util.Collections.shuffle(order, new Random(seed));
        return rows(table, order, List.of());
    }

    /** The table with a copy of one unit. */
    IndicatorTable withCopy(int unit, String label) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < table.units().size(); i++) {
            order.add(i);
        }
        order.add(unit);
        return rows(table, order, List.of(label));
    }

    private static IndicatorTable rows(IndicatorTable table, List<Integer> order, List<String> lastLabels) {
        List<Unit> units = new ArrayList<>();
        int first = order.size() - lastLabels.size();
        for (int i = 0; i < order.size(); i++) {
            Unit unit = table.units().get(order.get(i));
            units.add(i < first ? unit : new TableUnit(lastLabels.get(i - first), unit.attributes()));
        }
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        for (String name : table.names()) {
            IndicatorColumn.Draft draft = new IndicatorColumn.Draft(order.size());
            for (int i = 0; i < order.size(); i++) {
                int row = i;
                table.column(name).find(order.get(i)).ifPresent(number -> draft.put(row, number));
            }
            columns.put(name, draft.column());
        }
        return IndicatorTable.of(units, columns);
    }

    /** The tree with every node changed, children first. */
    static Node changed(Node node, java.util.function.UnaryOperator<Node> change) {
        return change.apply(
                node.isIndicator()
                        ? node
                        : node.withChildren(node.children().stream()
                                .map(child -> changed(child, change))
                                .toList()));
    }
}
