package org.egovindex.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.document.JsonDocument;
import org.egovindex.document.JsonTree;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;

/** A JSON text as plain maps, lists, texts, decimals and booleans, to look into. */
public final class JsonView {
    private JsonView() {}

    /** The whole text. */
    public static Object of(String json) {
        Problems problems = new Problems("test");
        Optional<JsonTree> tree = JsonDocument.parse(json, ReadingLimits.USUAL, problems);
        return plain(tree.orElseThrow(() -> new AssertionError(problems.report().text())));
    }

    /** What a JSON pointer leads to. */
    public static Object at(String json, String pointer) {
        return at(of(json), pointer);
    }

    /** What a JSON pointer leads to. */
    public static Object at(Object view, String pointer) {
        Object at = view;
        for (String step : pointer.substring(1).split("/", -1)) {
            at = at instanceof List<?> list ? list.get(Integer.parseInt(step)) : ((Map<?, ?>) at).get(step);
        }
        return at;
    }

    /** A tree of which the reader knows the type. */
    public static Object plain(JsonTree tree) {
        if (tree.isObject()) {
            Map<String, Object> object = new LinkedHashMap<>();
            tree.members().forEach((key, member) -> object.put(key, plain(member)));
            return object;
        }
        if (tree.isArray()) {
            List<Object> list = new ArrayList<>();
            tree.elements().forEach(element -> list.add(plain(element)));
            return list;
        }
        if (tree.isText()) {
            return tree.text().orElseThrow();
        }
        return tree.isNumber()
                ? new BigDecimal(tree.digits().orElseThrow())
                : tree.flag().orElseThrow();
    }
}
