package org.egovindex.rules.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Area;
import org.egovindex.model.Criterion;
import org.egovindex.model.Naming;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.edition.Change;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.RuleBook;

/** The criteria that an edition adds or replaces: first all are collected, since a rating of one is a slot for others. */
final class ChangedCriteria {
    private final Source source;
    private final Map<String, Slot> slots;
    private final Set<String> faulty;
    private final Map<String, ScoringScale> scales;
    private final RatedSlots ratings = new RatedSlots();
    private final Map<JsonTree, CriterionParser> criteria = new HashMap<>();

    ChangedCriteria(Source source, Map<String, Slot> slots, Set<String> faulty, Map<String, ScoringScale> scales) {
        this.source = source;
        this.slots = slots;
        this.faulty = faulty;
        this.scales = scales;
    }

    void collect(JsonTree all) {
        all.members().forEach((id, json) -> {
            CriterionParser one = CriterionParser.of(id, json, scales);
            criteria.put(json, one);
            ratings.slot(one).ifPresent(slot -> slots.put(slot.name(), slot));
        });
    }

    /** The criteria that are added, to these areas; to any if they are not known. */
    List<Change> added(JsonTree all, Optional<Set<String>> areas) {
        List<Change> changes = new ArrayList<>();
        for (CriterionParser one : these(all)) {
            Optional<String> area = areas.isPresent()
                    ? AreaParser.named(one.json(), areas.get())
                    : one.json().require("area", "In which area does it count?").flatMap(JsonTree::text);
            one.rule(scope()).ifPresent(rule -> area.ifPresent(in -> changes.add(new Change.AddCriterion(in, rule))));
        }
        return changes;
    }

    List<Change> replaced(JsonTree all, Optional<RuleBook> parent) {
        List<Change> changes = new ArrayList<>();
        for (CriterionParser one : these(all)) {
            one.json()
                    .find("area")
                    .ifPresent(area -> area.text()
                            .filter(name -> parent.flatMap(book -> area(book, one.id()))
                                    .filter(before -> !before.equals(name))
                                    .isPresent())
                            .ifPresent(name -> area.problem(
                                    ProblemCode.BAD_VALUE,
                                    "a criterion that is replaced stays in its area, and cannot move to "
                                            + Naming.visible(name) + ".",
                                    "Maybe remove it and add another under a new id.")));
            one.rule(scope()).ifPresent(rule -> changes.add(new Change.ReplaceCriterion(rule)));
        }
        return changes;
    }

    private List<CriterionParser> these(JsonTree all) {
        return all.members().values().stream()
                .map(criteria::get)
                .flatMap(one -> Optional.ofNullable(one).stream())
                .toList();
    }

    private Scope scope() {
        return new Scope(source, Vocabulary.of(slots.values()), faulty, scales);
    }

    private static Optional<String> area(RuleBook book, String criterion) {
        return book.checklist().areas().stream()
                .filter(area -> area.criteria().stream().map(Criterion::id).anyMatch(criterion::equals))
                .map(Area::id)
                .findFirst();
    }
}
