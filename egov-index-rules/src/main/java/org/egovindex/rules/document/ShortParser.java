package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.egovindex.document.DocumentText;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Answer;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.Naming;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Body;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** A book in the short form: a list of questions of yes or no, each with its weight, and with a condition if it is not rated. */
final class ShortParser {
    private static final List<String> KEYS = List.of("extends", "weightsMustSumTo", "slots", "criteria");
    private static final List<String> CRITERION = List.of("id", "weight", "rule", "question");

    private final JsonTree json;
    private final Source source;
    private final Optional<RuleBook> parent;
    private final List<Rule> rules = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;

    ShortParser(JsonTree json, Source source, Optional<RuleBook> parent) {
        this.json = json;
        this.source = source;
        this.parent = parent;
    }

    Optional<RuleBook> book() {
        Keys.allow(json, Keys.both(AboutParser.KEYS, KEYS));
        Optional<ChecklistId> about = AboutParser.about(json);
        String language =
                AboutParser.language(json).orElse(parent.map(RuleBook::language).orElse(RuleBook.USUAL_LANGUAGE));
        Map<String, Slot> own = json.find("slots").map(SlotParser::all).orElse(Map.of());
        Optional<Vocabulary> slots = json.attempt(
                () -> parent.map(RuleBook::declared).orElse(Vocabulary.of()).with(own.values()));
        if (slots.isEmpty()) {
            return Optional.empty();
        }
        Set<String> faulty = new LinkedHashSet<>();
        json.find("slots")
                .filter(JsonTree::isObject)
                .ifPresent(all -> faulty.addAll(all.members().keySet()));
        faulty.removeAll(own.keySet());
        Set<String> ids = new LinkedHashSet<>();
        parent.ifPresent(book -> book.rules().forEach(rule -> {
            ids.add(rule.id());
            sum = sum.add(rule.criterion().scale().highest());
        }));
        Scope scope = new Scope(source, slots.get(), faulty, Map.of());
        json.find("criteria").ifPresent(all -> all.elements().forEach(one -> criterion(one, scope, ids)));
        json.find("weightsMustSumTo").ifPresent(this::checkSum);
        return source.problems().hasErrors()
                ? Optional.empty()
                : about.flatMap(id -> json.attempt(
                        () -> AddedCriteria.book(id, parent, slots.get(), rules).withLanguage(language)));
    }

    private void criterion(JsonTree one, Scope scope, Set<String> ids) {
        Keys.allow(one, CRITERION);
        Optional<String> id = one.require("id", "Which criterion is it?").flatMap(DocumentText::name);
        Optional<BigDecimal> weight =
                one.require("weight", "How many points is a yes worth?").flatMap(ShortParser::weight);
        weight.ifPresent(points -> sum = sum.add(points));
        Optional<Body> body = one.find("rule").isEmpty()
                ? Optional.of(new Rated(Optional.empty()))
                : one.find("rule").flatMap(rule -> body(rule, scope));
        if (id.isPresent() && !ids.add(id.get())) {
            one.problem(
                    ProblemCode.DUPLICATE_ID,
                    "the criterion " + Naming.visible(id.get()) + " stands twice.",
                    parent.isPresent() ? "Maybe the parent has it already." : "Delete one of them.");
        }
        String question = one.find("question").flatMap(DocumentText::prose).orElse(id.orElse(""));
        Optional<ScoringScale> scale = weight.flatMap(
                points -> Optional.of(ScoringScale.answers(List.of(Answer.of(BigDecimal.ZERO), Answer.of(points)))));
        id.flatMap(name -> scale.flatMap(on -> body.flatMap(how -> one.attempt(() -> new Rule(
                        Criterion.of(name, question, on), Condition.always(), how, Annotation.NONE, List.of())))))
                .ifPresent(rules::add);
    }

    private static Optional<Body> body(JsonTree rule, Scope scope) {
        return new ConditionParser(scope).condition(rule).map(Dichotomy::new);
    }

    /** A number above 0, in quotes or not. */
    private static Optional<BigDecimal> weight(JsonTree json) {
        Optional<BigDecimal> number = number(json);
        if (number.isPresent()
                && (number.get().signum() <= 0
                        || number.get().stripTrailingZeros().scale() > 4
                        || number.get().compareTo(BigDecimal.valueOf(1_000_000)) > 0)) {
            bad(json, number.get().toPlainString());
            return Optional.empty();
        }
        return number;
    }

    private static Optional<BigDecimal> number(JsonTree json) {
        Optional<String> written = json.isText() ? json.text() : json.digits();
        Optional<BigDecimal> number = written.flatMap(PlainNumber::find);
        if (written.isPresent() && number.isEmpty()) {
            bad(json, Naming.visible(written.get()));
        }
        return number;
    }

    private static void bad(JsonTree json, String written) {
        json.problem(
                ProblemCode.BAD_WEIGHT,
                "a weight must be a number above 0 and at most 1000000 with at most 4 decimals, not " + written + ".",
                "Maybe 0.25 is meant.");
    }

    private void checkSum(JsonTree wanted) {
        if (source.problems().hasErrors()) {
            return;
        }
        number(wanted)
                .filter(total -> total.compareTo(sum) != 0)
                .ifPresent(total -> wanted.problem(
                        ProblemCode.WEIGHT_SUM,
                        "the weights sum to " + sum.toPlainString() + ", not to " + total.toPlainString() + ".",
                        "Maybe a weight was rounded: write it with more decimals."));
    }
}
