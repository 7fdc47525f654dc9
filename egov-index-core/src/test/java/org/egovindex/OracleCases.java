package org.egovindex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.number.Rational;

/** Cases of closed forms and worked examples that stand beside the project; each says its source. */
public final class OracleCases {
    private OracleCases() {}

    /** The case of this id in a file. */
    public static JsonNode read(String file, String id) throws IOException {
        JsonNode cases =
                new ObjectMapper().readTree(SharedData.file(file).toFile()).get("cases");
        for (JsonNode one : cases) {
            if (one.get("id").asText().equals(id)) {
                return one;
            }
        }
        throw new AssertionError("no case " + id);
    }

    /** A fraction, exactly. */
    public static Rational fraction(JsonNode node) {
        String[] parts = node.get("fraction").asText().split("/");
        return Rational.of(new BigInteger(parts[0]), new BigInteger(parts[1]));
    }

    /** A number, given as such or as a fraction. */
    public static double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : fraction(node).doubleValue();
    }

    /** Numbers, given as such, as fractions, or as texts such as 1/3. */
    public static List<Double> numbers(JsonNode node) {
        List<Double> numbers = new ArrayList<>();
        node.forEach(one -> numbers.add(one.isTextual() ? ratio(one.asText()) : number(one)));
        return numbers;
    }

    private static double ratio(String text) {
        String[] parts = text.split("/");
        return Integer.parseInt(parts[0]) / (parts.length == 1 ? 1.0 : Integer.parseInt(parts[1]));
    }
}
