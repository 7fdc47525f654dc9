package org.egovindex.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.model.Naming;

/** Grows a tree from a stream of tokens; stops where it has become too large. */
final class JsonGrowth {
    private final JsonParser json;
    private final Problems problems;
    private long left;

    JsonGrowth(JsonParser json, Problems problems, long most) {
        this.json = json;
        this.problems = problems;
        this.left = most;
    }

    boolean isTooLarge() {
        return left < 0;
    }

    JsonTree value(JsonPlace place) throws IOException {
        left--;
        if (left == -1) {
            problems.add(
                    ProblemCode.LIMIT_ROWS,
                    place.line(),
                    place.column(),
                    "the document has more values than are read.",
                    "Maybe it was made by a program that went wrong.");
        }
        return new JsonTree(problems, place, read(place));
    }

    private JsonValue read(JsonPlace place) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return new JsonValue.Members(members(place));
        }
        if (token == JsonToken.START_ARRAY) {
            List<JsonTree> list = new ArrayList<>();
            while (!isTooLarge() && json.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(place.below(String.valueOf(list.size()), json)));
            }
            return new JsonValue.Elements(list);
        }
        if (token == JsonToken.VALUE_STRING) {
            return new JsonValue.Text(json.getText());
        }
        return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT
                ? new JsonValue.Digits(json.getText())
                : new JsonValue.Other(json.getText());
    }

    private Map<String, JsonTree> members(JsonPlace place) throws IOException {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        while (!isTooLarge() && json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            JsonTree member = value(place.below(key, json));
            if (members.putIfAbsent(key, member) != null) {
                member.problem(
                        ProblemCode.DUPLICATE_KEY,
                        () -> "the key \"" + Naming.visible(key) + "\" stands twice.",
                        () -> "Delete one of them.");
            }
        }
        return members;
    }
}
