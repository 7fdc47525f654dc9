package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** JSON without spaces, keys sorted by UTF-16 units: one text for one value, from which digests are taken. */
final class CompactJson {
    private CompactJson() {}

    static String of(Map<String, Object> object) {
        StringBuilder json = new StringBuilder();
        write(object, json);
        return json.toString();
    }

    private static void write(Object value, StringBuilder json) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> sorted = new TreeMap<>();
            object.forEach((key, member) -> sorted.put(String.valueOf(key), member));
            String before = "{";
            for (Map.Entry<String, Object> entry : sorted.entrySet()) {
                json.append(before);
                string(entry.getKey(), json);
                json.append(':');
                write(entry.getValue(), json);
                before = ",";
            }
            json.append(sorted.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            json.append('[');
            for (int at = 0; at < list.size(); at++) {
                json.append(at == 0 ? "" : ",");
                write(list.get(at), json);
            }
            json.append(']');
        } else if (value instanceof BigDecimal number) {
            json.append(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
        } else if (value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            string(value.toString(), json);
        }
    }

    private static void string(String text, StringBuilder json) {
        json.append('"');
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one == '"' || one == '\\') {
                json.append('\\').append(one);
            } else if (one < ' ') {
                json.append("\\u00").append(one < 16 ? "0" : "").append(Integer.toHexString(one));
            } else {
                json.append(one);
            }
        }
        json.append('"');
    }
}
