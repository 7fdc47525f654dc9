package org.egovindex.rules.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.CrossCheck;
import org.egovindex.rules.rule.Finding;
import org.egovindex.rules.rule.Interval;
import org.egovindex.rules.rule.Outcome;
import org.egovindex.rules.rule.RuleBook;

/** What the library makes of evidence, and evidence itself, in the words of the vectors. */
final class ConformanceVectors {
    private ConformanceVectors() {}

    /** Evidence as a vector has it; slots at which nobody looked are left out. */
    static Map<String, Object> written(Evidence evidence) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Slot slot : evidence.vocabulary().slots()) {
            Reading reading = evidence.observation(slot.name()).reading();
            if (reading instanceof Reading.Absent absent) {
                if (absent.reason() != Absence.NOT_LOOKED) {
                    json.put(slot.name(), Map.of("absent", absent.reason().id()));
                }
            } else {
                json.put(slot.name(), plain(reading.value().orElseThrow()));
            }
        }
        return json;
    }

    private static Object plain(Value value) {
        if (value instanceof Value.Flag flag) {
            return flag.is();
        }
        return value instanceof Value.Numeric number ? number.number() : value.shown();
    }

    /** Evidence from a vector. */
    static Evidence read(RuleBook book, Map<String, Object> json) {
        Evidence.Draft draft = Evidence.draft(Site.ANY, book.vocabulary());
        json.forEach((name, seen) -> {
            Slot slot = book.vocabulary().find(name).orElseThrow();
            if (seen instanceof Map<?, ?> absent) {
                draft.miss(name, Absence.find((String) absent.get("absent")).orElseThrow());
            } else if (seen instanceof Boolean is) {
                draft.see(name, Value.of(is));
            } else if (seen instanceof BigDecimal number) {
                draft.see(name, Value.of(number));
            } else {
                draft.see(name, slot.domain().read((String) seen).orElseThrow());
            }
        });
        return draft.finished();
    }

    /** What must come of a vector: the outcomes by criterion. */
    static Map<String, Object> outcomes(Assessment assessment) {
        Map<String, CrossCheck> checks = new HashMap<>();
        assessment
                .crossChecks()
                .forEach(check -> checks.put(check.rated().rule().id(), check));
        Map<String, Object> outcomes = new LinkedHashMap<>();
        for (Finding finding : assessment.findings()) {
            Map<String, Object> outcome = outcome(finding.outcome());
            Optional.ofNullable(checks.get(finding.rule().id()))
                    .ifPresent(check ->
                            outcome.put("check", outcome(check.observed().outcome())));
            outcomes.put(finding.rule().id(), outcome);
        }
        return outcomes;
    }

    private static Map<String, Object> outcome(Outcome outcome) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("outcome", outcome.id());
        outcome.points().ifPresent(points -> json.put("points", points));
        if (outcome.points().isEmpty() && !outcome.possible().isEmpty()) {
            json.put("possible", outcome.possible());
            if (outcome.mayNotApply()) {
                json.put("mayNotApply", true);
            }
            json.put("missing", List.copyOf(outcome.missing().keySet()));
        }
        return json;
    }

    /** The intervals of the areas by id, and of the whole under an empty id. */
    static Map<String, Object> intervals(Assessment assessment) {
        Map<String, Object> intervals = new LinkedHashMap<>();
        assessment.areas().forEach(area -> intervals.put(area.area().id(), interval(area.interval())));
        intervals.put("", interval(assessment.total().interval()));
        return intervals;
    }

    private static Map<String, Object> interval(Optional<Interval> interval) {
        if (interval.isEmpty()) {
            return Map.of("inapplicable", true);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "lowest",
                NaivePart.Fraction.of(interval.get().lowest().toString()).toString());
        json.put(
                "highest",
                NaivePart.Fraction.of(interval.get().highest().toString()).toString());
        return json;
    }

    /** A whole vector. */
    static Map<String, Object> vector(String name, RuleBook book, Evidence evidence) {
        Assessment assessment = book.assess(evidence);
        Map<String, Object> vector = new LinkedHashMap<>();
        vector.put("name", name);
        vector.put("evidence", written(evidence));
        vector.put("expect", outcomes(assessment));
        Map<String, Object> areas = intervals(assessment);
        vector.put("total", areas.remove(""));
        vector.put("areas", areas);
        return vector;
    }

    /** JSON without line breaks, so that a vector is a line. */
    static String compact(Object json) {
        if (json instanceof Map<?, ?> object) {
            List<String> members = new ArrayList<>();
            object.forEach((key, value) -> members.add(quoted((String) key) + ": " + compact(value)));
            return "{" + String.join(", ", members) + "}";
        }
        if (json instanceof List<?> list) {
            return "["
                    + String.join(
                            ", ", list.stream().map(ConformanceVectors::compact).toList()) + "]";
        }
        if (json instanceof String text) {
            return quoted(text);
        }
        return json instanceof BigDecimal number ? number.toPlainString() : json.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\');
            }
            quoted.append((char) character);
        });
        return quoted.append('"').toString();
    }
}
