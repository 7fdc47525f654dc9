package org.egovindex.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;

/**
 * A JSON document in memory, every value with its place; what is asked of it and not found becomes a problem there.
 *
 * <p>Asking returns nothing where the value is missing or of another type, so that one pass finds all problems.
 */
final class JsonTree {
    private final Problems problems;
    private final String pointer;
    private final int line;
    private final int column;
    private final Value value;

    private JsonTree(Problems problems, String pointer, int line, int column, Value value) {
        this.problems = problems;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
        this.value = value;
    }

    /** What a place holds. */
    private sealed interface Value {}

    /** An object. */
    private record Members(Map<String, JsonTree> byKey) implements Value {}

    /** An array. */
    private record Elements(List<JsonTree> list) implements Value {}

    /** A string. */
    private record Text(String text) implements Value {}

    /** A number, as it was written. */
    private record Digits(String digits) implements Value {}

    /** true, false or null. */
    private record Other(String word) implements Value {}

    /** The whole document; nothing if it is not one. */
    static Optional<JsonTree> read(JsonParser json, Problems problems) throws IOException {
        if (json.nextToken() == null) {
            problems.add(ProblemCode.EMPTY_INPUT, 0, 0, "the file is empty.", "");
            return Optional.empty();
        }
        JsonTree tree = read(json, problems, "");
        if (json.nextToken() != null) {
            tree.problem(ProblemCode.JSON_SYNTAX, "there is something after the end of the document.", "");
            return Optional.empty();
        }
        return Optional.of(tree);
    }

    private static JsonTree read(JsonParser json, Problems problems, String pointer) throws IOException {
        int line = json.currentTokenLocation().getLineNr();
        int column = json.currentTokenLocation().getColumnNr();
        JsonToken token = json.currentToken();
        Value value;
        if (token == JsonToken.START_OBJECT) {
            value = new Members(members(json, problems, pointer));
        } else if (token == JsonToken.START_ARRAY) {
            List<JsonTree> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(read(json, problems, pointer + "/" + list.size()));
            }
            value = new Elements(list);
        } else if (token == JsonToken.VALUE_STRING) {
            value = new Text(json.getText());
        } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            value = new Digits(json.getText());
        } else {
            value = new Other(json.getText());
        }
        return new JsonTree(problems, pointer, line, column, value);
    }

    private static Map<String, JsonTree> members(JsonParser json, Problems problems, String pointer)
            throws IOException {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            JsonTree member =
                    read(json, problems, pointer + "/" + key.replace("~", "~0").replace("/", "~1"));
            if (members.putIfAbsent(key, member) != null) {
                member.problem(ProblemCode.DUPLICATE_KEY, "the key \"" + Naming.visible(key) + "\" stands twice.", "");
            }
        }
        return members;
    }

    /** Says that something is wrong with this value. */
    void problem(ProblemCode code, String message, String advice) {
        problems.add(
                code,
                line,
                column,
                "at " + (pointer.isEmpty() ? "/" : Naming.visible(pointer)) + ": " + message,
                advice);
    }

    /** The members of an object, in their order; none if this is not one. */
    Map<String, JsonTree> members() {
        if (value instanceof Members object) {
            return object.byKey();
        }
        problem(ProblemCode.WRONG_TYPE, "here must be an object.", "");
        return Map.of();
    }

    /** Says which keys mean nothing here. */
    void allow(List<String> keys) {
        members().forEach((key, member) -> {
            if (!keys.contains(key)) {
                member.problem(
                        ProblemCode.UNKNOWN_KEY,
                        "the key \"" + Naming.visible(key) + "\" means nothing here.",
                        Similarity.nearest(key, keys)
                                .map(near -> "Maybe " + near + " is meant.")
                                .orElse("Known are " + keys + "."));
            }
        });
    }

    Optional<JsonTree> find(String key) {
        return value instanceof Members object
                ? Optional.ofNullable(object.byKey().get(key))
                : Optional.empty();
    }

    Optional<JsonTree> require(String key) {
        Optional<JsonTree> member = find(key);
        if (member.isEmpty()) {
            problem(ProblemCode.MISSING_KEY, "there is no key " + key + ".", "");
        }
        return member;
    }

    List<JsonTree> elements() {
        if (value instanceof Elements array) {
            return array.list();
        }
        problem(ProblemCode.WRONG_TYPE, "here must be an array.", "");
        return List.of();
    }

    boolean isText() {
        return value instanceof Text;
    }

    Optional<String> text() {
        if (value instanceof Text string) {
            return Optional.of(string.text());
        }
        problem(ProblemCode.WRONG_TYPE, "here must be a text.", "");
        return Optional.empty();
    }

    Optional<BigDecimal> number() {
        if (value instanceof Digits written) {
            if (ReadScore.NUMBER.matcher(written.digits()).matches()) {
                return Optional.of(new BigDecimal(written.digits()));
            }
            problem(
                    ProblemCode.BAD_NUMBER,
                    "\"" + Naming.visible(written.digits()) + "\" is not a plain decimal number.",
                    "");
        } else {
            problem(ProblemCode.WRONG_TYPE, "here must be a number.", "");
        }
        return Optional.empty();
    }
}
