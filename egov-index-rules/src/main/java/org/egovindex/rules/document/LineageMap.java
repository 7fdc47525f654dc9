package org.egovindex.rules.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.egovindex.rules.rule.Lineage;

/** A lineage as values of JSON. */
final class LineageMap {
    private LineageMap() {}

    static Map<String, Object> of(Lineage lineage) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("is", lineage.change().id());
        if (!lineage.of().isEmpty()) {
            json.put("of", lineage.of());
        }
        json.put("comparability", lineage.comparability().id());
        if (!lineage.because().isEmpty()) {
            json.put("because", lineage.because());
        }
        return json;
    }
}
