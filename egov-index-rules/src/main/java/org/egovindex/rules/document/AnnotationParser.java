package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.egovindex.document.DocumentText;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Lifecycle;
import org.egovindex.rules.rule.Origin;

/** What is said of a criterion besides what it decides. */
final class AnnotationParser {
    static final List<String> KEYS = List.of("because", "lifecycle", "origin", "passAt", "tags");

    private AnnotationParser() {}

    static Annotation annotation(JsonTree json, ScoringScale scale) {
        String because = json.find("because").flatMap(DocumentText::prose).orElse("");
        Lifecycle lifecycle =
                word(json, "lifecycle", Lifecycle::find, Lifecycle.values()).orElse(Lifecycle.STABLE);
        Origin origin = word(json, "origin", Origin::find, Origin.values()).orElse(Origin.SOURCE);
        Optional<BigDecimal> passAt = json.find("passAt").flatMap(points -> Rungs.points(points, scale));
        return new Annotation(because, lifecycle, origin, passAt, names(json, "tags"));
    }

    /** The names of a list, if there is one. */
    static List<String> names(JsonTree json, String key) {
        List<String> names = new ArrayList<>();
        json.find(key)
                .ifPresent(all ->
                        all.elements().forEach(one -> DocumentText.name(one).ifPresent(names::add)));
        return names;
    }

    /** One of some words, if one is said; if it is none of them, a problem. */
    static <T> Optional<T> word(JsonTree json, String key, Function<String, Optional<T>> find, Object[] known) {
        Optional<JsonTree> given = json.find(key);
        Optional<String> word = given.flatMap(JsonTree::text);
        Optional<T> found = word.flatMap(find);
        if (word.isPresent() && found.isEmpty()) {
            List<String> words = Arrays.stream(known).map(Object::toString).toList();
            given.get()
                    .problem(
                            ProblemCode.BAD_VALUE,
                            "there is no " + key + " \"" + Naming.visible(word.get()) + "\".",
                            Keys.advice(word.get(), words));
        }
        return found;
    }
}
