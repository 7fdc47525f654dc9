package org.egovindex.rules.rule;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.egovindex.rules.evidence.Reading;

/**
 * A case with what must come of it, written beside the rule and run as its test.
 *
 * @param given what was seen, by slot; nobody looked at the others
 * @param expected what must come of it
 * @param part whether the rule must come to it, or the cross-check beside it
 */
public record Example(Map<String, Reading> given, Expectation expected, Part part) {
    /** What an example speaks of. */
    public enum Part {
        /** The rule itself. */
        RULE,
        /** The ladder beside an evaluator's rating. */
        CROSS_CHECK
    }

    /** Sorts by slot. */
    public Example {
        given = Collections.unmodifiableMap(new TreeMap<>(given));
    }

    /** What must come of a rule. */
    public static Example of(Map<String, Reading> given, Expectation expected) {
        return new Example(given, expected, Part.RULE);
    }
}
