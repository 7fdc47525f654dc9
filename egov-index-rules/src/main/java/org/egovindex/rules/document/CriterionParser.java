package org.egovindex.rules.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.document.DocumentText;
import org.egovindex.document.JsonTree;
import org.egovindex.model.Criterion;
import org.egovindex.model.Provenance;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Body;
import org.egovindex.rules.rule.Example;
import org.egovindex.rules.rule.Rule;

/** One criterion with its rule: first what is asked, then, once all slots are known, how it is decided. */
final class CriterionParser {
    private static final List<String> KEYS = List.of(
            "area",
            "question",
            "kind",
            "scale",
            "appliesWhen",
            "appliesWhenAst",
            "provenance",
            "sources",
            "note",
            "examples");

    private final String id;
    private final JsonTree json;
    private final Optional<String> kind;
    private final Optional<Criterion> criterion;

    private CriterionParser(String id, JsonTree json, Optional<String> kind, Optional<Criterion> criterion) {
        this.id = id;
        this.json = json;
        this.kind = kind;
        this.criterion = criterion;
    }

    /** Reads what is asked, and on which scale. */
    static CriterionParser of(String id, JsonTree json, Map<String, ScoringScale> scales) {
        Optional<String> kind = json.isObject() ? BodyParser.kind(json) : Optional.empty();
        Keys.allow(json, Keys.both(Keys.both(KEYS, AnnotationParser.KEYS), BodyParser.keys(kind.orElse(""))));
        Optional<ScoringScale> scale =
                json.require("scale", "Maybe ordinal is meant.").flatMap(given -> ScaleParser.named(given, scales));
        String question = json.find("question").flatMap(DocumentText::prose).orElse(id);
        Provenance provenance = AnnotationParser.word(json, "provenance", Provenance::find, Provenance.values())
                .orElse(Provenance.PUBLISHED);
        List<String> sources = AnnotationParser.names(json, "sources");
        Optional<String> note = json.find("note").flatMap(DocumentText::prose);
        return new CriterionParser(
                id,
                json,
                kind,
                scale.flatMap(on -> json.attempt(() -> new Criterion(id, question, on, provenance, sources, note))));
    }

    String id() {
        return id;
    }

    JsonTree json() {
        return json;
    }

    /** What is asked, if it is rated by an evaluator. */
    Optional<Criterion> rated() {
        return criterion.filter(one -> kind.filter(word -> word.equals("rated")).isPresent());
    }

    /** Reads how it is decided. */
    Optional<Rule> rule(Scope scope) {
        if (criterion.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        Criterion of = criterion.get();
        ConditionParser conditions = new ConditionParser(scope);
        boolean conditional = json.find("appliesWhen").isPresent()
                || json.find("appliesWhenAst").isPresent();
        Optional<Condition> applies =
                conditional ? conditions.both(json, "appliesWhen", "appliesWhenAst") : Optional.of(Condition.always());
        Optional<Body> body = new BodyParser(conditions, of.scale()).body(kind.get(), json);
        Annotation annotation = AnnotationParser.annotation(json, of.scale());
        List<Example> examples = json.find("examples")
                .map(all -> new ExampleParser(scope, of.scale()).examples(all))
                .orElse(List.of());
        return applies.flatMap(
                when -> body.flatMap(how -> json.attempt(() -> new Rule(of, when, how, annotation, examples))));
    }
}
