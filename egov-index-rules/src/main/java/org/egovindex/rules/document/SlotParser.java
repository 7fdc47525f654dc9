package org.egovindex.rules.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.document.DocumentText;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.rules.evidence.AbsenceFinding;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.rule.Rated;

/** The declarations of slots. */
final class SlotParser {
    private static final List<String> KEYS = List.of("type", "source", "onAbsent", "text");

    private SlotParser() {}

    /** All slots of an object, by name; those with a fault are left out. */
    static Map<String, Slot> all(JsonTree json) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        json.members().forEach((name, one) -> slot(name, one).ifPresent(slot -> slots.put(name, slot)));
        return slots;
    }

    private static Optional<Slot> slot(String name, JsonTree json) {
        if (Rated.isImplied(name)) {
            json.problem(
                    ProblemCode.BAD_VALUE,
                    "the slot " + Naming.visible(name) + " is there by itself.",
                    "Leave it out: slots of ratings are never declared.");
            return Optional.empty();
        }
        Optional<Domain> domain = json.require("type", "Maybe bool, int, decimal, enum, text or date.")
                .flatMap(JsonTree::text)
                .flatMap(type -> {
                    Keys.allow(json, Keys.both(KEYS, DomainParser.keys(type)));
                    return DomainParser.domain(type, json);
                });
        Optional<SlotSource> source =
                json.find("source").map(SlotParser::source).orElse(Optional.of(SlotSource.BOTH));
        Optional<String> text = json.find("text").map(DocumentText::prose).orElse(Optional.of(""));
        if (domain.isEmpty() || source.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Slot> plain =
                json.attempt(() -> new Slot(name, domain.get(), source.get(), Optional.empty(), text.get()));
        Optional<JsonTree> absent = json.find("onAbsent");
        return absent.isEmpty() ? plain : plain.flatMap(slot -> finding(absent.get(), slot));
    }

    private static Optional<SlotSource> source(JsonTree json) {
        Optional<String> word = json.text();
        Optional<SlotSource> source = word.flatMap(SlotSource::find);
        if (word.isPresent() && source.isEmpty()) {
            json.problem(
                    ProblemCode.BAD_VALUE,
                    "there is no source \"" + Naming.visible(word.get()) + "\".",
                    Keys.advice(word.get(), List.of("observer", "crawler", "both")));
        }
        return source;
    }

    private static Optional<Slot> finding(JsonTree json, Slot slot) {
        List<Map.Entry<String, JsonTree>> members =
                new ArrayList<>(json.members().entrySet());
        if (members.size() != 1) {
            json.problem(
                    ProblemCode.BAD_VALUE,
                    "one kind of absence, and no more, can be a finding.",
                    "Maybe {\"not-found\": value} is meant.");
            return Optional.empty();
        }
        JsonTree meant = members.get(0).getValue();
        return ValueParser.absence(meant, members.get(0).getKey())
                .flatMap(reason -> ValueParser.value(meant, slot.name(), slot.domain())
                        .flatMap(value -> meant.attempt(() -> new AbsenceFinding(reason, value))))
                .flatMap(finding -> json.attempt(
                        () -> new Slot(slot.name(), slot.domain(), slot.source(), Optional.of(finding), slot.text())));
    }
}
