package org.egovindex.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.Node;
import org.egovindex.normalise.Direction;
import org.egovindex.normalise.Normalisations;
import org.egovindex.treat.Denominator;
import org.egovindex.treat.MissingDataPolicies;

/** Makes nodes of rows, from the index down. */
final class CoinrTree {
    private static final int DEEPEST = 30;

    private final Map<String, List<CoinrRow>> children;
    private final List<String> reached = new ArrayList<>();

    CoinrTree(Map<String, List<CoinrRow>> children) {
        this.children = children;
    }

    /** The codes of rows that became nodes. */
    List<String> reached() {
        return reached;
    }

    Node node(CoinrRow row, int depth) {
        reached.add(row.code());
        Node node;
        if (row.isIndicator() || depth >= DEEPEST || !children.containsKey(row.code())) {
            node = Node.indicator(row.code());
            if (row.denominator().isPresent()) {
                node = node.per(Denominator.of(row.denominator().get()));
            }
            if (row.direction() == Direction.LOWER_IS_BETTER) {
                node = node.with(Direction.LOWER_IS_BETTER);
            }
        } else {
            node = Node.of(
                    row.code(),
                    children.getOrDefault(row.code(), List.of()).stream()
                            .map(child -> node(child, depth + 1))
                            .toList());
        }
        node = depth > 1
                ? node
                : node.with(Normalisations.minMax().within(0, 100))
                        .with(Aggregations.ARITHMETIC_MEAN)
                        .with(MissingDataPolicies.renormalise());
        return node.titled(row.name()).weighing(row.weight());
    }
}
