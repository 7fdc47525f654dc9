package org.egovindex;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of the documents that says what comes of what: {@code normalise "min-max" of 10 20 30 = 0 0.5 1}, or that begins with
 * {@code refused} and says what must not be computed.
 *
 * @param place page and line, for messages
 * @param refused whether it must be refused
 * @param keys keys of the methodology's document with their JSON, in the order of the line
 * @param inputs what stands behind {@code of}
 * @param expected what stands behind the equals sign
 */
record WorkedLine(String place, boolean refused, Map<String, String> keys, List<String> inputs, List<String> expected) {
    private static final String REFUSED = "refused ";
    private static final String INPUTS = "of ";
    private static final String EXPECTED = " = ";

    /** The line; throws, naming its place, if it is none of these. */
    static WorkedLine parse(String place, String line) {
        boolean refused = line.startsWith(REFUSED);
        String text = refused ? line.substring(REFUSED.length()) : line;
        Map<String, String> keys = new LinkedHashMap<>();
        int at = 0;
        while (!text.startsWith(INPUTS, at)) {
            int space = text.indexOf(' ', at);
            int end = space < 0 ? -1 : endOfJson(text, space + 1);
            if (end < 0 || end == text.length()) {
                throw notUnderstood(place, line);
            }
            keys.put(text.substring(at, space), text.substring(space + 1, end));
            at = end + 1;
        }
        String rest = text.substring(at + INPUTS.length());
        int equals = rest.indexOf(EXPECTED);
        if (keys.isEmpty() || refused == (equals >= 0)) {
            throw notUnderstood(place, line);
        }
        String inputs = refused ? rest : rest.substring(0, equals);
        String expected = refused ? "" : rest.substring(equals + EXPECTED.length());
        return new WorkedLine(place, refused, keys, words(inputs), words(expected));
    }

    static AssertionError notUnderstood(String place, String line) {
        return new AssertionError(place + ": this worked line is not understood: " + line);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Where the JSON that begins at {@code from} ends: at a space outside of quotes and brackets. */
    private static int endOfJson(String text, int from) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (c == ' ' && depth == 0 && !quoted) {
                return i;
            }
        }
        return text.length();
    }

    /** The key that the line begins with, which says what the numbers of the line are. */
    String subject() {
        return keys.keySet().iterator().next();
    }

    @Override
    public String toString() {
        return place + ": " + keys + " of " + inputs;
    }
}
