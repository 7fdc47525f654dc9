package org.egovindex.sensitivity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.SharedData;
import org.egovindex.number.Rational;

/** Cases of closed forms, exact factorials and estimators; each says its source. */
final class SobolOracle {
    private SobolOracle() {}

    static JsonNode read(String id) throws IOException {
        return read("oracles/12_sobol_indices.json", id);
    }

    static JsonNode read(String file, String id) throws IOException {
        JsonNode cases =
                new ObjectMapper().readTree(SharedData.file(file).toFile()).get("cases");
        for (JsonNode one : cases) {
            if (one.get("id").asText().equals(id)) {
                return one;
            }
        }
        throw new AssertionError("no case " + id);
    }

    static Rational fraction(JsonNode node) {
        String[] parts = node.get("fraction").asText().split("/");
        return Rational.of(new BigInteger(parts[0]), new BigInteger(parts[1]));
    }

    static double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : fraction(node).doubleValue();
    }

    static List<Double> numbers(JsonNode node) {
        List<Double> numbers = new ArrayList<>();
        node.forEach(one -> numbers.add(one.isTextual() ? ratio(one.asText()) : number(one)));
        return numbers;
    }

    private static double ratio(String text) {
        String[] parts = text.split("/");
        return Integer.parseInt(parts[0]) / (parts.length == 1 ? 1.0 : Integer.parseInt(parts[1]));
    }
}
