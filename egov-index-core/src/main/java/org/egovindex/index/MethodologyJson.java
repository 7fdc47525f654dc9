package org.egovindex.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Documented;
import org.egovindex.publish.JsonText;
import org.egovindex.rank.RankingRule;
import org.egovindex.treat.Denominator;
import org.egovindex.treat.Transform;

/** Writes a methodology as its document: what is as usual is left out, so that equal methodologies give equal bytes. */
final class MethodologyJson {
    private MethodologyJson() {}

    static String of(Methodology methodology) {
        Map<String, Object> document = new LinkedHashMap<>();
        About about = methodology.about();
        document.put("methodology", about.id());
        document.put("title", about.title());
        put(document, "edition", about.edition());
        put(document, "source", about.source());
        put(document, "notes", about.notes());
        document.put("tree", node(methodology.tree()));
        publication(document, methodology.publication());
        if (!methodology.weightSets().isEmpty()) {
            Map<String, Object> sets = new LinkedHashMap<>();
            methodology.weightSets().forEach(set -> {
                Map<String, Object> weights = new LinkedHashMap<>();
                set.weights().forEach((id, weight) -> weights.put(id, number(weight)));
                sets.put(set.id(), weights);
            });
            document.put("weightSets", sets);
        }
        return JsonText.of(document);
    }

    private static void put(Map<String, Object> object, String key, Object value) {
        if (!value.equals("") && !value.equals(List.of())) {
            object.put(key, value);
        }
    }

    private static void publication(Map<String, Object> document, Publication publication) {
        publication.round().ifPresent(rounding -> document.put("round", rounding(rounding)));
        RankingRule ranking = publication.ranking();
        Map<String, Object> rank = new LinkedHashMap<>();
        ranking.rounded()
                .ifPresentOrElse(
                        rounding -> rank.put(
                                "on", publication.round().equals(ranking.rounded()) ? "rounded" : rounding(rounding)),
                        () -> rank.put("on", "unrounded"));
        rank.put("ties", ranking.ties().name().toLowerCase(Locale.ROOT));
        document.put("rank", rank);
        put(
                document,
                "classes",
                publication.classes().stream().map(MethodologyJson::scoreClass).toList());
        put(document, "groups", publication.groups());
    }

    private static Map<String, Object> scoreClass(ScoreClass scores) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", scores.id());
        scores.from().ifPresent(bound -> object.put(scores.open() ? "above" : "from", bound));
        return object;
    }

    private static Map<String, Object> rounding(Rounding rounding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("decimals", rounding.decimals());
        object.put("mode", rounding.mode().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return object;
    }

    private static Map<String, Object> node(Node node) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", node.id());
        if (!node.title().equals(node.id())) {
            object.put("title", node.title());
        }
        if (!node.weight().equals(Rational.ONE)) {
            object.put("weight", number(node.weight()));
        }
        if (node.content() instanceof Content.Indicator indicator) {
            object.put("indicator", indicator.column());
            indicator.per().ifPresent(per -> object.put("per", per(per)));
            put(object, "missingCodes", indicator.missingCodes());
        }
        choices(object, node.choices());
        node.round().ifPresent(rounding -> object.put("round", rounding(rounding)));
        if (node.content() instanceof Content.Parent parent) {
            parent.then().ifPresent(then -> object.put("then", then(then)));
            parent.weightsTotal().ifPresent(total -> object.put("weightsTotal", number(total)));
            object.put(
                    "children",
                    parent.children().stream().map(MethodologyJson::node).toList());
        }
        return object;
    }

    private static void choices(Map<String, Object> object, Choices choices) {
        choices.answers().ifPresent(answers -> object.put("answers", answers));
        choices.direction().ifPresent(direction -> object.put("direction", direction.id()));
        choices.outliers().ifPresent(method -> object.put("outliers", method(method)));
        choices.transforms().ifPresent(steps -> object.put("transform", transforms(steps)));
        choices.normalisation().ifPresent(method -> object.put("normalise", method(method)));
        choices.missing().ifPresent(method -> object.put("missing", method(method)));
        choices.aggregation().ifPresent(method -> object.put("aggregate", method(method)));
    }

    private static Map<String, Object> then(Then then) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("direction", then.direction().id());
        put(object, "transform", transforms(then.transforms()));
        object.put("normalise", method(then.normalisation()));
        return object;
    }

    private static Map<String, Object> per(Denominator per) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("column", per.column());
        object.put("times", per.times());
        return object;
    }

    private static List<Object> transforms(List<Transform> steps) {
        return steps.stream()
                .map(step -> step.settings().isEmpty() ? (Object) step.id() : step.settings())
                .toList();
    }

    private static Object method(Documented method) {
        if (method.settings().isEmpty()) {
            return method.id();
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("method", method.id());
        object.putAll(method.settings());
        return object;
    }

    /** A decimal if there is an exact one, else a fraction as text. */
    private static Object number(Rational number) {
        String text = number.toString();
        return text.contains("/") ? text : number.toDecimal();
    }
}
