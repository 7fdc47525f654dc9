package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.egovindex.model.Criterion;
import org.egovindex.model.Provenance;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Lifecycle;
import org.egovindex.rules.rule.Origin;
import org.egovindex.rules.rule.Rule;

/** A criterion and its rule as values of JSON. */
final class RuleMap {
    private final Rule rule;
    private final Map<String, ScoringScale> scales;
    private final boolean withTrees;

    RuleMap(Rule rule, Map<String, ScoringScale> scales, boolean withTrees) {
        this.rule = rule;
        this.scales = scales;
        this.withTrees = withTrees;
    }

    Map<String, Object> of(String area) {
        Map<String, Object> json = new LinkedHashMap<>();
        Criterion criterion = rule.criterion();
        json.put("area", area);
        if (!criterion.question().equals(criterion.id())) {
            json.put("question", criterion.question());
        }
        json.put("kind", rule.body().kind());
        json.put("scale", scale(criterion.scale()));
        if (!rule.alwaysApplies()) {
            condition(json, rule.appliesWhen(), "appliesWhen", "appliesWhenAst");
        }
        new BodyMap(this::condition, withTrees).write(rule.body(), json);
        if (criterion.provenance() != Provenance.PUBLISHED) {
            json.put("provenance", criterion.provenance().toString());
        }
        if (!criterion.sources().isEmpty()) {
            json.put("sources", criterion.sources());
        }
        criterion.note().ifPresent(note -> json.put("note", note));
        annotation(rule.annotation(), json);
        if (!rule.examples().isEmpty()) {
            json.put("examples", rule.examples().stream().map(ExampleMap::of).toList());
        }
        return json;
    }

    /** The name of the scale, the first in the alphabet if it has several; else the scale itself. */
    private Object scale(ScoringScale scale) {
        for (String name : new TreeSet<>(scales.keySet())) {
            if (scale.equals(scales.get(name))) {
                return name;
            }
        }
        return ScaleMap.of(scale);
    }

    private void condition(Map<String, Object> json, Condition condition, String textKey, String treeKey) {
        json.put(textKey, condition.text('\''));
        if (withTrees) {
            json.put(treeKey, TreeMaps.of(condition));
        }
    }

    private static void annotation(Annotation annotation, Map<String, Object> json) {
        if (!annotation.because().isEmpty()) {
            json.put("because", annotation.because());
        }
        if (annotation.lifecycle() != Lifecycle.STABLE) {
            json.put("lifecycle", annotation.lifecycle().id());
        }
        if (annotation.origin() != Origin.SOURCE) {
            json.put("origin", annotation.origin().id());
        }
        annotation.passAt().ifPresent(points -> json.put("passAt", points));
        if (!annotation.tags().isEmpty()) {
            json.put("tags", annotation.tags());
        }
    }

    /** A number without trailing zeros. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
