package org.egovindex.publish;

import java.util.Map;

/** JSON of plain values: one way of writing, so that equal values give the same bytes. */
public final class JsonText {
    private JsonText() {}

    /** An object of texts, numbers, booleans, lists and maps of those; two spaces a level, ending with a line break. */
    public static String of(Map<String, Object> object) {
        return JsonRenderer.render(object);
    }
}
