package org.egovindex.rules.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.Naming;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;

/**
 * A checklist with exactly one rule a criterion, and the slots they ask for.
 *
 * <p>Immutable. The slots of evaluators' ratings are there by themselves, after the declared ones.
 */
public final class RuleBook {
    /** The language of the texts of a book that does not say another. */
    public static final String USUAL_LANGUAGE = "en";

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    private final Checklist checklist;
    private final Vocabulary declared;
    private final Vocabulary vocabulary;
    private final Map<String, ScoringScale> scales;
    private final List<Rule> rules;
    private final Map<String, Rule> byId = new HashMap<>();
    private final Map<String, List<Rule>> asking = new HashMap<>();
    private final Map<String, Lineage> lineage;
    private final String language;

    private RuleBook(
            Checklist checklist,
            Vocabulary declared,
            Map<String, ScoringScale> scales,
            Map<String, Rule> rules,
            Map<String, Lineage> lineage,
            String language) {
        this.checklist = checklist;
        this.declared = declared;
        this.language = language;
        this.scales = Collections.unmodifiableMap(new LinkedHashMap<>(scales));
        this.rules = checklist.criteria().stream()
                .map(criterion -> Objects.requireNonNull(rules.get(criterion.id())))
                .toList();
        this.rules.forEach(rule -> {
            byId.put(rule.id(), rule);
            rule.slots()
                    .forEach(slot -> asking.computeIfAbsent(slot.name(), name -> new ArrayList<>())
                            .add(rule));
        });
        this.lineage = Collections.unmodifiableMap(new LinkedHashMap<>(lineage));
        List<Slot> implied = new ArrayList<>();
        this.rules.stream()
                .filter(rule -> rule.body() instanceof Rated)
                .forEach(rule -> implied.add(Rated.slot(rule.criterion())));
        this.vocabulary = declared.with(implied);
    }

    /**
     * These rules.
     *
     * @param checklist areas and criteria
     * @param declared the slots, but for those of evaluators' ratings
     * @param scales the names of scales, for documents; may be empty
     * @param rules one for each criterion
     * @throws IllegalArgumentException if a criterion has no rule or two, or a rule asks for a slot that is not declared so
     */
    public static RuleBook of(
            Checklist checklist, Vocabulary declared, Map<String, ScoringScale> scales, Collection<Rule> rules) {
        return of(checklist, declared, scales, rules, Map.of());
    }

    /** These rules, and where their criteria come from. */
    public static RuleBook of(
            Checklist checklist,
            Vocabulary declared,
            Map<String, ScoringScale> scales,
            Collection<Rule> rules,
            Map<String, Lineage> lineage) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("The criterion " + rule.id()
                        + " must have one rule, not two.\nMaybe one of them was to be renamed.");
            }
        }
        for (Criterion criterion : checklist.criteria()) {
            Rule rule = byId.get(criterion.id());
            if (rule == null || !rule.criterion().equals(criterion)) {
                throw new IllegalArgumentException("The criterion " + criterion.id() + " must have a rule"
                        + (rule == null ? "" : " of the same question and scale")
                        + ".\nMaybe it is rated by an evaluator.");
            }
        }
        byId.keySet().forEach(checklist::place);
        RuleBook book = new RuleBook(checklist, declared, scales, byId, lineage, USUAL_LANGUAGE);
        book.rules.forEach(book::checkSlots);
        return book;
    }

    private void checkSlots(Rule rule) {
        checkSlots(rule, rule.slots());
        rule.body()
                .crossCheck()
                .ifPresent(check -> check.levels()
                        .forEach(level -> checkSlots(rule, level.when().slots())));
    }

    private void checkSlots(Rule rule, List<Slot> slots) {
        for (Slot slot : slots) {
            if (!vocabulary.slots().get(vocabulary.place(slot.name())).equals(slot)) {
                throw new IllegalArgumentException("The slot " + slot.name() + " of criterion " + rule.id()
                        + " must be the one that is declared.\nMaybe it was declared twice with different types.");
            }
        }
    }

    /** Areas and criteria: what marks made by these rules are marks of. */
    public Checklist checklist() {
        return checklist;
    }

    /** All slots, those of evaluators' ratings last. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The slots that are declared. */
    public Vocabulary declared() {
        return declared;
    }

    /** The names that documents give to scales, in their order. */
    public Map<String, ScoringScale> scales() {
        return scales;
    }

    /** The rules in the order of the checklist. */
    public List<Rule> rules() {
        return rules;
    }

    /** Where criteria come from that earlier editions had otherwise; by id, in the order of the document. */
    public Map<String, Lineage> lineage() {
        return lineage;
    }

    /** The language of titles, questions and notes, as a tag such as {@code en} or {@code pt-BR}. */
    public String language() {
        return language;
    }

    /**
     * The same book, its texts said to be in this language.
     *
     * @throws IllegalArgumentException if that is not the tag of a language
     */
    public RuleBook withLanguage(String tag) {
        if (!LANGUAGE.matcher(tag).matches()) {
            throw new IllegalArgumentException("The language of a rule book must be a tag such as en or pt-BR, not \""
                    + Naming.visible(tag) + "\".\nMaybe en, el or pt-BR is meant.");
        }
        return new RuleBook(checklist, declared, scales, byId, lineage, tag);
    }

    /** The rule of a criterion, if there is one. */
    public Optional<Rule> find(String criterion) {
        return Optional.ofNullable(byId.get(criterion));
    }

    /** The rule of a criterion; throws if there is none. */
    public Rule rule(String criterion) {
        return rules.get(checklist.place(criterion));
    }

    /**
     * The book in which a rated criterion that has a cross-check is decided by it, from what was observed; its id ends in
     * {@code -observed}.
     */
    public RuleBook observed() {
        ChecklistId about = checklist.about();
        String notice = about.notice().map(words -> words + "; ").orElse("")
                + "criteria are decided by what was observed wherever there is a ladder for it";
        ChecklistId id = new ChecklistId(
                about.id() + "-observed",
                about.version(),
                about.title(),
                about.source(),
                about.methodology(),
                Optional.of(notice));
        Checklist same = Checklist.of(id, checklist.points(), checklist.areas());
        return of(
                        same,
                        declared,
                        scales,
                        rules.stream()
                                .map(rule -> rule.crossCheck().orElse(rule))
                                .toList(),
                        lineage)
                .withLanguage(language);
    }

    /** The rules that ask for a slot, cross-checks aside, in the order of the checklist. */
    public List<Rule> asking(String slot) {
        return List.copyOf(asking.getOrDefault(slot, List.of()));
    }

    /** What comes of evidence. */
    public Assessment assess(Evidence evidence) {
        return Assessment.of(this, evidence);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleBook that
                && checklist.equals(that.checklist)
                && declared.equals(that.declared)
                && scales.equals(that.scales)
                && rules.equals(that.rules)
                && lineage.equals(that.lineage)
                && language.equals(that.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(checklist, rules);
    }

    @Override
    public String toString() {
        return checklist.about() + ": " + rules.size() + " rules over " + vocabulary.size() + " slots";
    }
}
