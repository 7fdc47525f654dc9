package org.egovindex.rules.pack;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.egovindex.catalogue.OpenDataIndex;
import org.egovindex.document.JsonDocument;
import org.egovindex.document.JsonTree;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Constant;
import org.egovindex.rules.condition.Relation;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** The pack godi-2015, read with just as much understanding as its dichotomies need; so that its rules are checked beside any reader. */
final class OpenDataPack {
    private OpenDataPack() {}

    static JsonTree document(String name) {
        Problems problems = new Problems(name);
        InputStream stream =
                Objects.requireNonNull(RuleBook.class.getResourceAsStream("/org/egovindex/rules/pack/" + name));
        return JsonDocument.read(stream, ReadingLimits.USUAL, problems)
                .orElseThrow(() -> new AssertionError(problems.report()));
    }

    static RuleBook book() {
        JsonTree pack = document("godi-2015.json");
        List<Slot> slots = new ArrayList<>();
        pack.require("slots")
                .orElseThrow()
                .members()
                .forEach((name, slot) -> slots.add(new Slot(
                        name,
                        Domain.oneOf(slot.find("values").orElseThrow().elements().stream()
                                .map(OpenDataPack::text)
                                .toArray(String[]::new)),
                        SlotSource.find(text(slot, "source")).orElseThrow(),
                        Optional.empty(),
                        text(slot, "text"))));
        Vocabulary vocabulary = Vocabulary.of(slots);
        Map<String, ScoringScale> scales = new LinkedHashMap<>();
        pack.require("scales")
                .orElseThrow()
                .members()
                .forEach((name, points) -> scales.put(
                        name,
                        ScoringScale.of(points.elements().stream()
                                .mapToLong(one -> one.number().orElseThrow().longValueExact())
                                .toArray())));
        List<Rule> rules = new ArrayList<>();
        Map<String, List<Criterion>> byArea = new LinkedHashMap<>();
        pack.require("criteria").orElseThrow().members().forEach((id, one) -> {
            Criterion criterion =
                    Criterion.of(id, text(one, "question"), Objects.requireNonNull(scales.get(text(one, "scale"))));
            byArea.computeIfAbsent(text(one, "area"), area -> new ArrayList<>()).add(criterion);
            rules.add(rule(criterion, text(one, "when"), vocabulary));
        });
        List<Area> areas = pack.require("areas").orElseThrow().elements().stream()
                .map(area -> new Area(
                        text(area, "id"),
                        text(area, "title"),
                        area.find("points").flatMap(JsonTree::number).orElseThrow(),
                        byArea.getOrDefault(text(area, "id"), List.of())))
                .toList();
        BigDecimal points = pack.find("points").flatMap(JsonTree::number).orElseThrow();
        return RuleBook.of(Checklist.of(OpenDataIndex.checklist().about(), points, areas), vocabulary, scales, rules);
    }

    private static Rule rule(Criterion criterion, String when, Vocabulary vocabulary) {
        String[] parts = when.split(" == ");
        Slot slot = vocabulary.find(parts[0]).orElseThrow();
        Comparison yes = new Comparison(slot, Relation.EQUAL, Value.of(parts[1].replace("'", "")));
        return new Rule(criterion, new Constant(true), new Dichotomy(yes), Annotation.NONE, List.of());
    }

    private static String text(JsonTree object, String key) {
        return text(object.find(key).orElseThrow());
    }

    private static String text(JsonTree json) {
        return json.text().orElseThrow();
    }
}
