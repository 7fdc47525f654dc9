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
import org.egovindex.normalise.Direction;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;

/** The ASEM example of COINr under arithmetic means: 51 countries, 49 indicators. */
public final class AsemIndex {
    private AsemIndex() {}

    /** Of normalised columns. */
    public static CompositeIndex compute() throws IOException {
        List<Map<String, String>> meta = SharedData.rows("data/asem/asem_iMeta.csv");
        return Methodology.of("asem", node("Index", meta, false))
                .compute(SharedTables.read("data/asem/norm_minmax_1_100.csv", "uCode"));
    }

    /** Of treated columns, normalised from 0 to 100. */
    public static CompositeIndex ofTreated() throws IOException {
        List<Map<String, String>> meta = SharedData.rows("data/asem/asem_iMeta.csv");
        Node tree = node("Index", meta, true).with(Normalisations.minMax().within(0, 100));
        return Methodology.of("asem", tree).compute(SharedTables.read("data/asem/stage_Treated.csv", "uCode"));
    }

    private static Node node(String id, List<Map<String, String>> meta, boolean directions) {
        Map<String, String> own = meta.stream()
                .filter(row -> row.get("iCode").equals(id))
                .findFirst()
                .orElseThrow();
        Node leaf = directions && own.get("Direction").equals("-1")
                ? Node.indicator(id).with(Direction.LOWER_IS_BETTER)
                : Node.indicator(id);
        Node node = own.get("Type").equals("Indicator")
                ? leaf
                : Node.of(
                        id,
                        meta.stream()
                                .filter(row -> row.get("Parent").equals(id))
                                .map(row -> node(row.get("iCode"), meta, directions))
                                .toList());
        return node.weighing(Rational.of(new BigDecimal(own.get("Weight"))));
    }
}
