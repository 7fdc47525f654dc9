package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.rule.Example;
import org.egovindex.rules.rule.Expectation;

/** {@code example slot=value slot absent reason => outcome}. */
final class ExampleLine {
    private static final String OUTCOMES = "points, cantTell, inapplicable or untested";

    private ExampleLine() {}

    /** The example of a line whose first word was read. */
    static Example read(TextLine line, TextScope scope, ScoringScale scale) {
        Map<String, Reading> given = new TreeMap<>();
        while (!line.isAt("=>")) {
            int column = line.column();
            if (line.peek().isEmpty()) {
                throw line.unexpected("slot=value, or => and what must come of it");
            }
            Slot slot = scope.slot(line);
            if (given.put(slot.name(), reading(line, slot)) != null) {
                throw new LineFault(
                        ProblemCode.DUPLICATE_KEY,
                        column,
                        "the slot " + slot.name() + " stands twice in this example.",
                        "Delete one of them.");
            }
        }
        line.need("=>");
        Example.Part part = line.takeWord("check") ? Example.Part.CROSS_CHECK : Example.Part.RULE;
        Expectation expected = expectation(line, scope, scale);
        line.end();
        return new Example(given, expected, part);
    }

    private static Reading reading(TextLine line, Slot slot) {
        if (line.takeWord("absent")) {
            return Reading.of(ValueWord.absence(line));
        }
        line.need("=");
        return Reading.of(ValueWord.value(line, slot.name(), slot.domain()));
    }

    private static Expectation expectation(TextLine line, TextScope scope, ScoringScale scale) {
        if (line.takeWord("inapplicable")) {
            return new Expectation.Inapplicable();
        }
        if (line.takeWord("untested")) {
            return new Expectation.Untested();
        }
        if (line.takeWord("cantTell")) {
            return open(line, scope, scale);
        }
        if (PlainNumber.find(line.peek()).isEmpty()) {
            throw line.unexpected(OUTCOMES);
        }
        return new Expectation.Scores(ScaleWords.points(line, scale, OUTCOMES));
    }

    private static Expectation open(TextLine line, TextScope scope, ScoringScale scale) {
        int column = line.column();
        String range = line.peek();
        int dots = range.indexOf("..");
        Optional<BigDecimal> low = dots < 0 ? Optional.empty() : PlainNumber.find(range.substring(0, dots));
        Optional<BigDecimal> high = dots < 0 ? Optional.empty() : PlainNumber.find(range.substring(dots + 2));
        if (low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) > 0) {
            throw line.unexpected("the fewest and the most points, as in 2..3");
        }
        line.take(range);
        List<String> missing = new ArrayList<>();
        if (line.takeWord("missing")) {
            do {
                missing.add(scope.slot(line).name());
            } while (line.take(","));
        }
        return new Expectation.CannotTell(
                ScaleWords.onScale(low.get(), scale, column), ScaleWords.onScale(high.get(), scale, column), missing);
    }
}
