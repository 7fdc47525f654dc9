package org.egovindex.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovindex.model.Naming;

/**
 * Where a value of a JSON document stands.
 *
 * @param above the object or array around it; nothing for the document
 * @param step the key or the number in it
 * @param line from 1
 * @param column from 1
 */
public record JsonPlace(Optional<JsonPlace> above, String step, int line, int column) {
    private static final int MOST_SHOWN = 400;

    /** The place of the document itself. */
    static JsonPlace root(JsonParser json) {
        JsonLocation at = json.currentTokenLocation();
        return new JsonPlace(Optional.empty(), "", at.getLineNr(), at.getColumnNr());
    }

    /** The place of the value that the parser stands on. */
    JsonPlace below(String next, JsonParser json) {
        JsonLocation at = json.currentTokenLocation();
        return new JsonPlace(Optional.of(this), next, at.getLineNr(), at.getColumnNr());
    }

    /** A JSON pointer for people: at most 400 characters, none of them invisible. */
    public static String shown(String pointer) {
        String visible =
                Arrays.stream(pointer.split("/", -1)).map(Naming::visible).collect(Collectors.joining("/"));
        String cut = visible.length() > MOST_SHOWN ? visible.substring(0, MOST_SHOWN) + "..." : visible;
        return cut.isEmpty() ? "/" : cut;
    }

    /** As a JSON pointer (RFC 6901); made when asked for, since it can be long. */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Optional<JsonPlace> at = Optional.of(this);
                at.isPresent() && at.get().above().isPresent();
                at = at.get().above()) {
            pointer.insert(0, "/" + at.get().step().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
