package org.egovindex.rules.document;

import java.util.List;
import java.util.Optional;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.DayDomain;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.FlagDomain;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.TextDomain;
import org.egovindex.rules.evidence.Value;

/** Values as JSON has them, each typed by what its slot can hold. */
final class ValueParser {
    private static final List<String> ABSENT = List.of("absent");

    private ValueParser() {}

    /** What was seen of a slot, or {@code {"absent": reason}}. */
    static Optional<Reading> reading(JsonTree json, Slot slot) {
        if (!json.isObject()) {
            return value(json, slot.name(), slot.domain()).map(Reading::of);
        }
        Keys.allow(json, ABSENT);
        return json.require("absent", "Maybe " + slot.name() + " was seen: then write the value itself.")
                .flatMap(ValueParser::absence)
                .map(Reading::of);
    }

    static Optional<Absence> absence(JsonTree json) {
        return json.text().flatMap(word -> absence(json, word));
    }

    static Optional<Absence> absence(JsonTree place, String word) {
        Optional<Absence> found = Absence.find(word);
        if (found.isEmpty()) {
            List<String> known =
                    List.of(Absence.values()).stream().map(Absence::id).toList();
            place.problem(
                    ProblemCode.BAD_VALUE,
                    "there is no absence \"" + Naming.visible(word) + "\".",
                    Keys.advice(word, known));
        }
        return found;
    }

    /** A value of this domain; {@code what} names the slot. */
    static Optional<Value> value(JsonTree json, String what, Domain domain) {
        Optional<Value> value = typed(json, what, domain);
        Optional<String> fault = value.flatMap(domain::fault);
        fault.ifPresent(must -> outside(json, what, domain, value.orElseThrow(), must));
        return fault.isPresent() ? Optional.empty() : value;
    }

    private static Optional<Value> typed(JsonTree json, String what, Domain domain) {
        if (domain instanceof FlagDomain) {
            return json.flag().map(Value::of);
        }
        if (domain instanceof DayDomain) {
            Optional<String> text = json.text();
            Optional<Value> day = text.flatMap(domain::read);
            if (text.isPresent() && day.isEmpty()) {
                outside(json, what, domain, Value.of(text.get()), "must be a day such as 2005-09-12");
            }
            return day;
        }
        if (domain instanceof ChoiceDomain) {
            return json.text().map(Value::of);
        }
        return domain instanceof TextDomain
                ? json.text().filter(text -> WellFormed.check(json, text)).map(Value::of)
                : PlainNumber.decimal(json).map(Value::of);
    }

    private static void outside(JsonTree json, String what, Domain domain, Value value, String must) {
        json.problem(
                ProblemCode.OUT_OF_DOMAIN,
                () -> what + " " + must + ", not " + Naming.visible(value.shown()) + ".",
                () -> domain instanceof ChoiceDomain choice
                        ? Similarity.nearest(value.shown(), choice.values())
                                .map(word -> "Maybe " + word + " is meant.")
                                .orElse("")
                        : "");
    }
}
