package org.egovindex.egov.report;

import java.util.Map;

/** Pairs of a label and a value, as the templates take them. */
final class Facts {
    private Facts() {}

    static Map<String, Object> of(String label, Html value) {
        return Map.of("label", label, "value", value);
    }
}
