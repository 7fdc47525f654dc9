package org.egovindex.sensitivity;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.egovindex.SharedData;
import org.egovindex.SharedTables;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.number.Rational;

/** The ASEM example of COINr, normalised columns under arithmetic means: 51 countries, 49 indicators. */
final class AsemIndex {
    private AsemIndex() {}

    static CompositeIndex compute() throws IOException {
        List<Map<String, String>> meta = SharedData.rows("data/asem/asem_iMeta.csv");
        return Methodology.of("asem", node("Index", meta))
                .compute(SharedTables.read("data/asem/norm_minmax_1_100.csv", "uCode"));
    }

    private static Node node(String id, List<Map<String, String>> meta) {
        Map<String, String> own = meta.stream()
                .filter(row -> row.get("iCode").equals(id))
                .findFirst()
                .orElseThrow();
        Node node = own.get("Type").equals("Indicator")
                ? Node.indicator(id)
                : Node.of(
                        id,
                        meta.stream()
                                .filter(row -> row.get("Parent").equals(id))
                                .map(row -> node(row.get("iCode"), meta))
                                .toList());
        return node.weighing(Rational.of(new BigDecimal(own.get("Weight"))));
    }
}
