package org.egovindex.rules.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.egovindex.document.DocumentText;
import org.egovindex.document.JsonTree;
import org.egovindex.rules.rule.Lineage;

/** Where criteria come from. */
final class LineageParser {
    private static final List<String> KEYS = List.of("is", "of", "comparability", "because");

    private LineageParser() {}

    static Map<String, Lineage> all(JsonTree root) {
        Map<String, Lineage> lineage = new LinkedHashMap<>();
        root.find("lineage")
                .ifPresent(all -> all.members().forEach((id, one) -> {
                    Keys.allow(one, KEYS);
                    one.require("is", "What happened to it?");
                    one.require("comparability", "exact, bridgeable or none?");
                    Object[] changes = Stream.of(Lineage.Change.values())
                            .map(Lineage.Change::id)
                            .toArray();
                    Object[] ways = Stream.of(Lineage.Comparability.values())
                            .map(Lineage.Comparability::id)
                            .toArray();
                    Optional<Lineage.Change> is = AnnotationParser.word(one, "is", Lineage.Change::find, changes);
                    Optional<Lineage.Comparability> comparable =
                            AnnotationParser.word(one, "comparability", Lineage.Comparability::find, ways);
                    String because =
                            one.find("because").flatMap(DocumentText::prose).orElse("");
                    List<String> of = AnnotationParser.names(one, "of");
                    is.flatMap(what -> comparable.map(how -> new Lineage(what, of, how, because)))
                            .ifPresent(read -> lineage.put(id, read));
                }));
        return lineage;
    }
}
