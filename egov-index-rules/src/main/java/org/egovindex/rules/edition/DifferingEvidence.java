package org.egovindex.rules.edition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.egovindex.rules.evidence.Reading;

/**
 * Evidence of which two rules make something different.
 *
 * @param given one example, with as few slots as will do; nobody looked at the others
 * @param kinds how many kinds of evidence differ in the same way
 */
public record DifferingEvidence(Map<String, Reading> given, long kinds) {
    /** Copies. */
    public DifferingEvidence {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    /** Such as {@code {policy.scope=every-page, contact.hours=48}}. */
    @Override
    public String toString() {
        return given.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + shown(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String shown(Reading reading) {
        if (reading instanceof Reading.Seen seen) {
            return seen.is().shown();
        }
        return reading instanceof Reading.Absent absent ? absent.reason().id() : reading.toString();
    }
}
