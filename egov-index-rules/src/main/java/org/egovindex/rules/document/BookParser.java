package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** A document that is a whole rule book by itself. */
final class BookParser {
    private static final List<String> KEYS =
            List.of("digest", "points", "slots", "scales", "areas", "criteria", "lineage");

    private final JsonTree root;
    private final Source source;

    BookParser(JsonTree root, Source source) {
        this.root = root;
        this.source = source;
    }

    Optional<RuleBook> book() {
        Keys.allow(root, Keys.both(AboutParser.KEYS, KEYS));
        Optional<ChecklistId> about = AboutParser.about(root);
        String language = AboutParser.language(root).orElse(RuleBook.USUAL_LANGUAGE);
        Map<String, Slot> slots = root.find("slots").map(SlotParser::all).orElse(Map.of());
        Set<String> faulty = new LinkedHashSet<>();
        root.find("slots")
                .filter(JsonTree::isObject)
                .ifPresent(all -> faulty.addAll(all.members().keySet()));
        faulty.removeAll(slots.keySet());
        Map<String, ScoringScale> scales =
                root.find("scales").map(ScaleParser::all).orElse(Map.of());
        Map<String, AreaParser.Frame> areas =
                root.require("areas", "").map(AreaParser::all).orElse(Map.of());
        List<CriterionParser> criteria = new ArrayList<>();
        root.require("criteria", "")
                .ifPresent(
                        all -> all.members().forEach((id, json) -> criteria.add(CriterionParser.of(id, json, scales))));
        Optional<Vocabulary> declared = root.attempt(() -> Vocabulary.of(slots.values()));
        Optional<Vocabulary> vocabulary = declared.flatMap(some -> root.attempt(() -> rated(some, criteria)));
        if (vocabulary.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Rule>> rules = rules(new Scope(source, vocabulary.get(), faulty, scales), areas, criteria);
        Optional<BigDecimal> points = root.find("points").flatMap(PlainNumber::decimal);
        Map<String, Lineage> lineage = LineageParser.all(root);
        List<Area> filled = filled(areas, rules);
        if (source.problems().hasErrors() || about.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = filled.stream().map(Area::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Rule> all = rules.values().stream().flatMap(List::stream).toList();
        return root.attempt(() -> {
            Checklist checklist = Checklist.of(about.get(), points.orElse(sum), filled);
            return RuleBook.of(checklist, declared.get(), scales, all, lineage).withLanguage(language);
        });
    }

    /** The slots with those of evaluators' ratings. */
    private static Vocabulary rated(Vocabulary declared, List<CriterionParser> criteria) {
        Map<String, Slot> implied = new LinkedHashMap<>();
        RatedSlots ratings = new RatedSlots();
        for (CriterionParser one : criteria) {
            Optional<Slot> slot = ratings.slot(one);
            if (slot.isPresent() && implied.putIfAbsent(slot.get().name(), slot.get()) != null) {
                one.json()
                        .problem(
                                ProblemCode.DUPLICATE_ID,
                                "the rating of another criterion is called "
                                        + slot.get().name() + " too.",
                                "Choose an id that differs in letters or digits.");
            }
        }
        return declared.with(implied.values());
    }

    private static Map<String, List<Rule>> rules(
            Scope scope, Map<String, AreaParser.Frame> areas, List<CriterionParser> criteria) {
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        areas.keySet().forEach(id -> rules.put(id, new ArrayList<>()));
        for (CriterionParser one : criteria) {
            Optional<String> area = AreaParser.named(one.json(), areas.keySet());
            Optional<Rule> rule = one.rule(scope);
            if (area.isPresent()) {
                List<Rule> of = rules.computeIfAbsent(area.get(), id -> new ArrayList<>());
                rule.ifPresent(of::add);
            }
        }
        return rules;
    }

    private List<Area> filled(Map<String, AreaParser.Frame> areas, Map<String, List<Rule>> rules) {
        List<Area> filled = new ArrayList<>();
        boolean sound = !source.problems().hasErrors();
        areas.forEach((id, frame) -> {
            List<Criterion> criteria = rules.getOrDefault(id, List.of()).stream()
                    .map(Rule::criterion)
                    .toList();
            if (!criteria.isEmpty()) {
                frame.json()
                        .attempt(() -> new Area(id, frame.title(), frame.points(), criteria))
                        .ifPresent(filled::add);
            } else if (sound) {
                frame.json()
                        .problem(
                                ProblemCode.BAD_VALUE,
                                "the area " + id + " has no criterion.",
                                "Maybe its criteria name another area.");
            }
        });
        return filled;
    }
}
