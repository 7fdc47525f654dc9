package org.egovindex.rules.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovindex.document.DocumentText;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Area;
import org.egovindex.model.Naming;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.edition.Change;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.rule.RuleBook;

/** What an edition does to its parent. What stands at the top of the document stands as if under add. */
final class ChangesParser {
    static final List<String> KEYS = List.of(
            "slots", "scales", "areas", "criteria", "add", "replace", "remove", "retext", "reweight", "rescale");

    private static final List<String> ADDED = List.of("slots", "scales", "areas", "criteria");
    private static final List<String> REPLACED = List.of("slots", "scales", "criteria");
    private static final List<String> REMOVED = List.of("slots", "criteria");
    private static final List<String> TEXTS = List.of("question", "note", "because");

    private final JsonTree root;
    private final Source source;
    private final Optional<RuleBook> parent;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, ScoringScale> scales = new LinkedHashMap<>();
    private final Set<String> areas = new LinkedHashSet<>();
    private final Set<String> faulty = new LinkedHashSet<>();

    ChangesParser(JsonTree root, Source source, Optional<RuleBook> parent) {
        this.root = root;
        this.source = source;
        this.parent = parent;
        parent.ifPresent(book -> {
            book.vocabulary().slots().forEach(slot -> slots.put(slot.name(), slot));
            scales.putAll(book.scales());
            book.checklist().areas().stream().map(Area::id).forEach(areas::add);
        });
    }

    List<Change> changes() {
        List<JsonTree> adding = new ArrayList<>(List.of(root));
        root.find("add").ifPresent(adding::add);
        Optional<JsonTree> replacing = root.find("replace");
        Optional<JsonTree> removing = root.find("remove");
        root.find("add").ifPresent(json -> Keys.allow(json, ADDED));
        replacing.ifPresent(json -> Keys.allow(json, REPLACED));
        removing.ifPresent(json -> Keys.allow(json, REMOVED));
        for (JsonTree json : adding) {
            slots(json).forEach((name, slot) -> changes.add(new Change.AddSlot(slot)));
            scales(json).forEach((name, scale) -> changes.add(new Change.AddScale(name, scale)));
            json.find("areas").map(AreaParser::all).orElse(Map.of()).values().forEach(this::area);
        }
        replacing.ifPresent(json -> {
            slots(json).forEach((name, slot) -> changes.add(new Change.ReplaceSlot(slot)));
            scales(json).forEach((name, scale) -> changes.add(new Change.ReplaceScale(name, scale)));
        });
        removing.ifPresent(this::removed);
        ChangedCriteria criteria = new ChangedCriteria(source, slots, faulty, scales);
        adding.forEach(json -> json.find("criteria").ifPresent(criteria::collect));
        replacing.flatMap(json -> json.find("criteria")).ifPresent(criteria::collect);
        adding.forEach(json ->
                json.find("criteria").ifPresent(all -> changes.addAll(criteria.added(all, parent.map(book -> areas)))));
        replacing
                .flatMap(json -> json.find("criteria"))
                .ifPresent(all -> changes.addAll(criteria.replaced(all, parent)));
        rest();
        return changes;
    }

    private Map<String, Slot> slots(JsonTree json) {
        Map<String, Slot> read = json.find("slots").map(SlotParser::all).orElse(Map.of());
        json.find("slots")
                .filter(JsonTree::isObject)
                .ifPresent(all -> all.members().keySet().stream()
                        .filter(name -> !read.containsKey(name))
                        .forEach(faulty::add));
        slots.putAll(read);
        return read;
    }

    private Map<String, ScoringScale> scales(JsonTree json) {
        Map<String, ScoringScale> read =
                json.find("scales").map(ScaleParser::all).orElse(Map.of());
        scales.putAll(read);
        return read;
    }

    private void area(AreaParser.Frame area) {
        areas.add(area.id());
        changes.add(new Change.AddArea(area.id(), area.title(), area.points()));
    }

    private void removed(JsonTree json) {
        json.find("slots")
                .ifPresent(all -> all.members()
                        .forEach((name, why) -> reason(why)
                                .flatMap(reason -> why.attempt(() -> new Change.RemoveSlot(name, reason)))
                                .ifPresent(change -> {
                                    slots.remove(name);
                                    changes.add(change);
                                })));
        json.find("criteria")
                .ifPresent(all -> all.members()
                        .forEach((id, why) -> reason(why)
                                .flatMap(reason -> why.attempt(() -> new Change.RemoveCriterion(id, reason)))
                                .ifPresent(changes::add)));
    }

    private static Optional<String> reason(JsonTree json) {
        return DocumentText.prose(json);
    }

    private void rest() {
        root.find("retext")
                .ifPresent(all -> all.members().forEach((id, json) -> {
                    Keys.allow(json, TEXTS);
                    changes.add(
                            new Change.Retext(id, text(json, "question"), text(json, "note"), text(json, "because")));
                }));
        root.find("reweight")
                .ifPresent(all -> all.members()
                        .forEach((id, json) -> PlainNumber.decimal(json)
                                .ifPresent(points -> changes.add(new Change.Reweight(id, points)))));
        root.find("rescale").ifPresent(all -> all.members().forEach((id, json) -> rescaled(id, json)));
        root.find("points")
                .flatMap(PlainNumber::decimal)
                .ifPresent(points -> changes.add(new Change.TotalPoints(points)));
    }

    private void rescaled(String id, JsonTree json) {
        if (parent.isEmpty()
                && json.isText()
                && json.text().filter(scales::containsKey).isEmpty()) {
            json.problem(
                    ProblemCode.UNKNOWN_PARENT,
                    "the scale " + Naming.visible(json.text().orElse("")) + " is the parent's, which is not at hand.",
                    "Read the document with a Library that has it.");
            return;
        }
        ScaleParser.named(json, scales).ifPresent(scale -> changes.add(new Change.Rescale(id, scale)));
    }

    private static Optional<String> text(JsonTree json, String key) {
        return json.find(key).flatMap(DocumentText::prose);
    }
}
