package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.Naming;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** The lines of a whole rule book. */
final class BookLines {
    private static final BigDecimal USUAL_POINTS = BigDecimal.valueOf(20);

    private final SortedLines lines;
    private final Problems problems;
    private final Declarations said;
    private final Map<String, ScoringScale> scales = new LinkedHashMap<>();
    private final List<CriterionLines> criteria = new ArrayList<>();

    BookLines(SortedLines lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
        this.said = new Declarations(problems);
    }

    /** Where its parts stand, by JSON pointer; known once it was read. */
    Map<String, DocumentPlace> places() {
        return said.places();
    }

    Optional<RuleBook> read(Optional<ChecklistId> about) {
        lines.lines().stream()
                .filter(line -> line.isPlain() && !line.kind().equals("criterion"))
                .forEach(line -> said.read(line.kind(), line.head()));
        scales.putAll(ScaleWords.usual());
        scales.putAll(said.scales());
        lines.plain("criterion")
                .forEach(line -> CriterionHead.read(line.block(), true, scales, problems)
                        .ifPresent(head -> criteria.add(
                                CriterionLines.of(head, line.block().below(), problems))));
        criteria.forEach(one -> one.places("/criteria/" + one.head().id(), said.places()));
        Map<String, Declarations.Area> areas = areas();
        Map<String, List<Rule>> rules = rules(areas);
        Optional<BigDecimal> points = lines.about().points();
        String language = lines.about().language().orElse(RuleBook.USUAL_LANGUAGE);
        if (criteria.isEmpty() && !problems.hasErrors()) {
            problems.add(ProblemCode.MISSING_KEY, 0, 0, "there is no criterion.", "Maybe the text was cut off.");
        }
        List<Area> filled = problems.hasErrors() ? List.of() : filled(areas, rules);
        if (problems.hasErrors() || about.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = filled.stream().map(Area::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return attempt(
                lines.about().place("points"),
                () -> book(Checklist.of(about.get(), points.orElse(sum), filled), rules)
                        .withLanguage(language));
    }

    /** What comes of lines that stand there, or of the first if that is not known. */
    private <T> Optional<T> attempt(Optional<DocumentPlace> place, Supplier<T> made) {
        return TextScope.attempt(
                problems, new TextLine(place.map(DocumentPlace::line).orElse(1), ""), made);
    }

    private List<Area> filled(Map<String, Declarations.Area> areas, Map<String, List<Rule>> rules) {
        List<Area> filled = new ArrayList<>();
        int number = 0;
        for (Declarations.Area area : areas.values()) {
            List<Criterion> of = rules.getOrDefault(area.id(), List.of()).stream()
                    .map(Rule::criterion)
                    .toList();
            attempt(
                            Optional.ofNullable(said.places().get("/areas/" + number++)),
                            () -> new Area(area.id(), area.title(), area.points(), of))
                    .ifPresent(filled::add);
        }
        return filled;
    }

    private RuleBook book(Checklist checklist, Map<String, List<Rule>> rules) {
        List<Rule> all = rules.values().stream().flatMap(List::stream).toList();
        Vocabulary declared = Vocabulary.of(said.slots().values());
        return RuleBook.of(checklist, declared, named(), all, said.lineage());
    }

    /** The scales that are declared, and of the usual ones those that are used. */
    private Map<String, ScoringScale> named() {
        Map<String, ScoringScale> named = new LinkedHashMap<>(said.scales());
        ScaleWords.usual().forEach((name, scale) -> {
            boolean used = !said.scales().containsKey(name)
                    && criteria.stream().anyMatch(one -> one.head().scaleName().equals(name));
            if (used) {
                named.put(name, scale);
            }
        });
        return named;
    }

    /** The areas that are declared; if none is, those that criteria name, with the usual points each. */
    private Map<String, Declarations.Area> areas() {
        boolean declared = !lines.plain("area").isEmpty();
        Map<String, Declarations.Area> areas = new LinkedHashMap<>(said.areas());
        for (CriterionLines one : criteria) {
            if (problems.isFull()) {
                break;
            }
            String id = one.head().area();
            if (!areas.containsKey(id) && declared) {
                problems.add(
                        ProblemCode.BAD_VALUE,
                        one.head().line().number(),
                        1,
                        "there is no area \"" + Naming.visible(id) + "\".",
                        Keys.advice(id, List.copyOf(said.areas().keySet())));
            } else {
                areas.putIfAbsent(id, new Declarations.Area(id, id, USUAL_POINTS));
            }
        }
        return areas;
    }

    private Map<String, List<Rule>> rules(Map<String, Declarations.Area> areas) {
        Map<String, Slot> slots = new LinkedHashMap<>(said.slots());
        RatedSlots ratings = new RatedSlots();
        criteria.forEach(one -> ratings.slot(one, problems).ifPresent(slot -> slots.put(slot.name(), slot)));
        Optional<Vocabulary> vocabulary = attempt(Optional.empty(), () -> Vocabulary.of(slots.values()));
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        areas.keySet().forEach(id -> rules.put(id, new ArrayList<>()));
        if (vocabulary.isEmpty()) {
            return rules;
        }
        TextScope scope = new TextScope(problems, vocabulary.get(), said.faulty(), scales);
        Map<String, CriterionLines> known = new LinkedHashMap<>();
        for (CriterionLines one : criteria) {
            String id = one.head().id();
            if (known.putIfAbsent(id, one) != null) {
                problems.add(
                        ProblemCode.DUPLICATE_ID,
                        one.head().line().number(),
                        1,
                        "the criterion " + Naming.visible(id) + " stands twice.",
                        "Delete one of them.");
            }
            one.rule(scope)
                    .ifPresent(rule -> rules.computeIfAbsent(one.head().area(), area -> new ArrayList<>())
                            .add(rule));
        }
        return rules;
    }
}
