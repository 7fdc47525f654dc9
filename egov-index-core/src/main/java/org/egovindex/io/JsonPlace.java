package org.egovindex.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.util.Optional;

/**
 * Where a value of a JSON document stands.
 *
 * @param above the object or array around it; nothing for the document
 * @param step the key or the number in it
 * @param line from 1
 * @param column from 1
 */
record JsonPlace(Optional<JsonPlace> above, String step, int line, int column) {
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

    /** As a JSON pointer (RFC 6901); made when asked for, since it can be long. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Optional<JsonPlace> at = Optional.of(this);
                at.isPresent() && at.get().above().isPresent();
                at = at.get().above()) {
            pointer.insert(0, "/" + at.get().step().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
