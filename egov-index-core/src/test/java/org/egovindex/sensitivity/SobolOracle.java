package org.egovindex.sensitivity;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.egovindex.OracleCases;
import org.egovindex.number.Rational;

/** Cases of closed forms, exact factorials and estimators; each says its source. */
final class SobolOracle {
    private SobolOracle() {}

    static JsonNode read(String id) throws IOException {
        return read("oracles/12_sobol_indices.json", id);
    }

    static JsonNode read(String file, String id) throws IOException {
        return OracleCases.read(file, id);
    }

    static Rational fraction(JsonNode node) {
        return OracleCases.fraction(node);
    }

    static double number(JsonNode node) {
        return OracleCases.number(node);
    }

    static List<Double> numbers(JsonNode node) {
        return OracleCases.numbers(node);
    }
}
