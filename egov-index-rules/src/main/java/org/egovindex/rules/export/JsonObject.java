package org.egovindex.rules.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.rules.evidence.Value;

/** An object of a JSON document while it is put together; keys stay in the order in which they came. */
final class JsonObject {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** With this field. */
    JsonObject with(String key, Object value) {
        fields.put(key, value);
        return this;
    }

    /** With this field, unless there is nothing in it. */
    JsonObject withAny(String key, Optional<?> value) {
        value.ifPresent(present -> fields.put(key, present));
        return this;
    }

    /** With this field, unless the text is empty. */
    JsonObject withAny(String key, String value) {
        return value.isEmpty() ? this : with(key, value);
    }

    /** With this field, unless the list is empty. */
    JsonObject withAny(String key, List<?> value) {
        return value.isEmpty() ? this : with(key, value);
    }

    /** With this field of true, if it is so. */
    JsonObject withFlag(String key, boolean is) {
        return is ? with(key, true) : this;
    }

    /** The finished object. */
    Map<String, Object> map() {
        return fields;
    }

    /** A value of a slot as JSON has it: numbers and yes or no as such, words and days as texts. */
    static Object of(Value value) {
        if (value instanceof Value.Flag flag) {
            return flag.is();
        }
        return value instanceof Value.Numeric numeric ? numeric.number() : value.shown();
    }
}
