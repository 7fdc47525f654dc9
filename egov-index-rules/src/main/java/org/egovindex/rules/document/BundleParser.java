package org.egovindex.rules.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.rules.edition.Pin;
import org.egovindex.rules.rule.RuleBook;

/** A document of several books, each in the full form or in the short one; they may build upon each other. */
final class BundleParser {
    private static final List<String> KEYS = List.of("$schema", "formatVersion", "checklists");
    private static final int MOST = 1_000;
    private static final int MOST_CRITERIA = 20_000;

    private final JsonTree root;
    private final Source source;
    private final Ancestry ancestry;
    private final Map<String, JsonTree> entries = new LinkedHashMap<>();
    private final Set<String> failed = new HashSet<>();
    private final Map<String, Optional<RuleBook>> made = new HashMap<>();
    private long criteria;
    private boolean isTooLarge;

    BundleParser(JsonTree root, Source source, Ancestry ancestry) {
        this.root = root;
        this.source = source;
        this.ancestry = ancestry;
    }

    RuleBookReading read() {
        Keys.allow(root, KEYS);
        root.require("checklists")
                .ifPresent(all -> all.elements(MOST)
                        .forEach(one -> one.require("id", "Which book is it?")
                                .flatMap(JsonTree::text)
                                .ifPresent(id -> enter(id, one))));
        entries.keySet().forEach(this::followed);
        if (entries.isEmpty() && !source.problems().hasErrors()) {
            root.problem(ProblemCode.EMPTY_INPUT, "there is no checklist in it.", "Maybe another file is meant.");
        }
        List<RuleBook> books = new ArrayList<>();
        entries.keySet().forEach(id -> book(id).ifPresent(books::add));
        return RuleBookReading.of(books, source.problems(), Places.of(root));
    }

    private void enter(String id, JsonTree json) {
        if (entries.putIfAbsent(id, json) != null) {
            json.problem(
                    ProblemCode.DUPLICATE_ID,
                    "the checklist " + Naming.visible(id) + " stands twice.",
                    "Maybe one of them was to be renamed.");
        }
    }

    /** Follows one book to its parents in this document; what goes round in a circle or too far is said once. */
    private void followed(String id) {
        List<String> chain = new ArrayList<>(List.of(id));
        Optional<String> next = parent(id);
        while (next.isPresent()) {
            String parent = next.get();
            if (failed.contains(parent)) {
                failed.addAll(chain);
                return;
            }
            if (chain.contains(parent)) {
                List<String> cycle = new ArrayList<>(chain.subList(chain.indexOf(parent), chain.size()));
                cycle.add(parent);
                failed(id, chain, ProblemCode.CYCLE, Ancestry.cycle(cycle), "One of them must stand on its own.");
                return;
            }
            chain.add(parent);
            if (chain.size() - 1 > Ancestry.DEEPEST) {
                String advice = "Maybe start from a resolved book.";
                failed(id, List.of(id), ProblemCode.LIMIT_INHERITANCE, Ancestry.tooDeep(Naming.visible(id)), advice);
                return;
            }
            next = parent(parent);
        }
    }

    private void failed(String id, List<String> chain, ProblemCode code, String message, String advice) {
        failed.addAll(chain);
        JsonTree json = entries.getOrDefault(id, root);
        json.find("extends").orElse(json).problem(code, message, advice);
    }

    /** The parent of a book, if it is in this document too. */
    private Optional<String> parent(String id) {
        Optional<JsonTree> given = Optional.ofNullable(entries.get(id)).flatMap(json -> json.find("extends"));
        Optional<JsonTree> name =
                given.filter(JsonTree::isObject).isPresent() ? given.flatMap(json -> json.find("id")) : given;
        return name.filter(JsonTree::isText).flatMap(JsonTree::text).filter(entries::containsKey);
    }

    private Optional<RuleBook> book(String id) {
        Optional<RuleBook> before = made.get(id);
        if (before != null) {
            return before;
        }
        JsonTree json = entries.get(id);
        Optional<RuleBook> book =
                json == null || failed.contains(id) || criteria > MOST_CRITERIA ? Optional.empty() : parsed(json);
        made.put(id, book);
        criteria += book.map(one -> one.rules().size()).orElse(0);
        if (criteria > MOST_CRITERIA && !isTooLarge) {
            isTooLarge = true;
            root.problem(
                    ProblemCode.LIMIT_ROWS,
                    "the checklists have more than " + MOST_CRITERIA + " criteria together.",
                    "Maybe write them as several files.");
        }
        return book;
    }

    private Optional<RuleBook> parsed(JsonTree json) {
        if (json.find("criteria").filter(JsonTree::isArray).isPresent()) {
            Optional<JsonTree> parent = json.find("extends");
            Optional<RuleBook> above = parent.flatMap(this::named);
            return parent.isPresent() && above.isEmpty()
                    ? Optional.empty()
                    : new ShortParser(json, source, above).book();
        }
        if (json.find("extends").isPresent()) {
            return new EditionParser(json, source, ancestry.with(this::local))
                    .read()
                    .book();
        }
        return new BookParser(json, source).book();
    }

    private Optional<RuleBook> local(Pin pin) {
        return entries.containsKey(pin.id()) ? book(pin.id()).filter(pin::names) : Optional.empty();
    }

    /** The book that the short form names as its parent. */
    private Optional<RuleBook> named(JsonTree json) {
        Optional<String> name = json.text();
        if (name.isPresent() && !entries.containsKey(name.get())) {
            json.problem(
                    ProblemCode.UNKNOWN_PARENT,
                    "there is no checklist " + Naming.visible(name.get()) + " in this document.",
                    Keys.advice(name.get(), List.copyOf(entries.keySet())));
        }
        return name.filter(entries::containsKey).flatMap(this::book);
    }
}
