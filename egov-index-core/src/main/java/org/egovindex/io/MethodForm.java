package org.egovindex.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import org.egovindex.document.DocumentNumber;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;

/**
 * A method as documents write it: its name, or an object with its name under {@code method} and its settings.
 *
 * <p>A setting that is wrong or missing becomes a problem, and the method is not made.
 */
final class MethodForm {
    private final JsonTree json;
    private final String id;
    private boolean sound = true;

    private MethodForm(JsonTree json, String id) {
        this.json = json;
        this.id = id;
    }

    /** The method that stands here, if it is one of these. */
    static Optional<MethodForm> of(JsonTree json, String kind, List<String> known) {
        if (!json.isText() && !json.isObject()) {
            json.wrongType("the name of a method of " + kind + ", or an object with the key method");
            return Optional.empty();
        }
        Optional<JsonTree> name = json.isText()
                ? Optional.of(json)
                : json.require("method", "Known methods of " + kind + " are " + String.join(", ", known) + ".");
        return name.flatMap(place -> place.text().flatMap(word -> {
            if (!known.contains(word)) {
                unknown(place, word, kind, known);
                return Optional.empty();
            }
            return Optional.of(new MethodForm(json, word));
        }));
    }

    private static void unknown(JsonTree place, String word, String kind, List<String> known) {
        place.problem(
                ProblemCode.UNKNOWN_METHOD,
                () -> "there is no method of " + kind + " \"" + Naming.visible(word) + "\".",
                () -> Similarity.nearest(word, known)
                        .map(near -> "Maybe " + near + " is meant.")
                        .orElse("Known are " + String.join(", ", known) + "."));
    }

    String id() {
        return id;
    }

    /** The settings the method has; any other is a problem. */
    MethodForm having(String... settings) {
        if (json.isObject()) {
            List<String> keys = new ArrayList<>(List.of(settings));
            keys.add(0, "method");
            json.allow(keys);
            sound &= keys.containsAll(json.members().keySet());
        }
        return this;
    }

    /** A setting that may be left out. */
    <T> Optional<T> find(String key, Function<JsonTree, Optional<T>> reading) {
        Optional<JsonTree> place = json.find(key);
        Optional<T> value = place.flatMap(reading);
        sound &= place.isPresent() == value.isPresent();
        return value;
    }

    /** A setting that must be there; what stands for it where it is not goes nowhere, since then nothing is made. */
    <T> T need(String key, T none, Function<JsonTree, Optional<T>> reading) {
        if (json.find(key).isEmpty()) {
            sound = false;
            json.problem(
                    ProblemCode.MISSING_KEY,
                    "the method " + id + " needs the key " + key + ".",
                    "Maybe write {\"method\": \"" + id + "\", \"" + key + "\": ...}.");
        }
        return find(key, reading).orElse(none);
    }

    double need(String key) {
        return need(key, 0.0, DocumentNumber::real);
    }

    OptionalDouble number(String key) {
        return find(key, DocumentNumber::real).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    boolean flag(String key) {
        return find(key, JsonTree::flag).orElse(false);
    }

    /** Two numbers; nothing if the setting is left out. */
    List<Double> pair(String key) {
        return find(key, MethodForm::pair).orElse(List.of());
    }

    /** An array of two numbers. */
    static Optional<List<Double>> pair(JsonTree json) {
        List<JsonTree> ends = json.elements();
        List<Double> numbers = ends.stream()
                .limit(2)
                .flatMap(end -> DocumentNumber.real(end).stream())
                .toList();
        if (ends.size() != 2 && json.isArray()) {
            json.problem(
                    ProblemCode.BAD_VALUE,
                    "here must be two numbers, not " + ends.size() + ".",
                    "Maybe [0, 100] is meant: the lower end and the upper.");
        }
        return ends.size() == 2 && numbers.size() == 2 ? Optional.of(numbers) : Optional.empty();
    }

    /** One of a few words, each standing for a value. */
    <T> Optional<T> word(String key, Function<String, Optional<T>> meaning, String known) {
        return find(
                key,
                place -> place.text().flatMap(word -> {
                    Optional<T> value = meaning.apply(word);
                    if (value.isEmpty()) {
                        place.problem(
                                ProblemCode.BAD_VALUE,
                                "there is no " + key + " \"" + Naming.visible(word) + "\" of the method " + id + ".",
                                "Known are " + known + ".");
                    }
                    return value;
                }));
    }

    /** The method, if all its settings could be read. */
    <T> Optional<T> made(Supplier<T> making) {
        if (!sound && !json.hasErrors()) {
            json.problem(
                    ProblemCode.BAD_VALUE,
                    "the method " + id + " is not written as it must be.",
                    "Maybe a defect here.");
        }
        return sound ? json.attempt(making) : Optional.empty();
    }
}
