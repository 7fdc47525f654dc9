package org.egovindex.rules.document;

import java.util.stream.Collectors;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.rule.Example;

/** An example in words. */
final class ExampleText {
    private ExampleText() {}

    static String of(Example example) {
        String given = example.given().entrySet().stream()
                .map(entry -> entry.getKey() + reading(entry.getValue()) + " ")
                .collect(Collectors.joining());
        String check = example.part() == Example.Part.CROSS_CHECK ? "check " : "";
        return "example " + given + "=> " + check + example.expected();
    }

    private static String reading(Reading reading) {
        return reading instanceof Reading.Seen seen ? "=" + seen.is().literal('"') : " absent " + reading.shown();
    }
}
