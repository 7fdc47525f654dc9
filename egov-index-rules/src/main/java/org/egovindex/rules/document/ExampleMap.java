package org.egovindex.rules.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.rule.Example;
import org.egovindex.rules.rule.Expectation;

/** An example as values of JSON. */
final class ExampleMap {
    private ExampleMap() {}

    static Map<String, Object> of(Example example) {
        Map<String, Object> given = new LinkedHashMap<>();
        example.given().forEach((slot, reading) -> given.put(slot, reading(reading)));
        Map<String, Object> expected = expected(example.expected());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("given", given);
        json.put("expect", example.part() == Example.Part.CROSS_CHECK ? Map.of("check", expected) : expected);
        return json;
    }

    private static Object reading(Reading reading) {
        return reading instanceof Reading.Seen seen ? SlotMap.value(seen.is()) : Map.of("absent", reading.shown());
    }

    private static Map<String, Object> expected(Expectation expectation) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (expectation instanceof Expectation.Scores scores) {
            json.put("score", scores.points());
        } else if (expectation instanceof Expectation.CannotTell open) {
            json.put("cantTell", List.of(open.lowest(), open.highest()));
            if (!open.missing().isEmpty()) {
                json.put("missing", open.missing());
            }
        } else {
            json.put(expectation instanceof Expectation.Untested ? "untested" : "inapplicable", true);
        }
        return json;
    }
}
