package org.egovindex.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.document.DocumentNumber;
import org.egovindex.document.DocumentText;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.index.Choices;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;
import org.egovindex.normalise.Direction;
import org.egovindex.treat.MissingDataPolicies;
import org.egovindex.treat.MissingDataPolicy;
import org.egovindex.treat.Transform;
import org.egovindex.treat.Transforms;

/** Reads the methods that a node chooses: direction, treatment of outliers, transforms, normalisation, policy for gaps, aggregation. */
final class ChoicesParser {
    /** The keys of these. */
    static final List<String> KEYS = List.of("direction", "outliers", "transform", "normalise", "missing", "aggregate");

    private static final List<String> MISSING =
            List.of("reject-unit", "renormalise", "mean", "median", "zero", "constant", "group-mean", "group-median");
    private static final List<String> AGGREGATIONS = List.of(
            "arithmetic-mean",
            "geometric-mean",
            "harmonic-mean",
            "power-mean",
            "median",
            "minimum",
            "maximum",
            "sum",
            "product");
    private static final List<String> TRANSFORMS =
            List.of("log", "log10", "power", "cap", "floor", "clip", "multiply", "add");

    private static final int MOST_TRANSFORMS = 100;

    private ChoicesParser() {}

    static Choices read(JsonTree json) {
        return new Choices(
                json.find("direction").flatMap(ChoicesParser::direction),
                json.find("transform").flatMap(ChoicesParser::transforms),
                json.find("normalise").flatMap(NormalisationParser::read),
                json.find("missing").flatMap(ChoicesParser::missing),
                json.find("aggregate").flatMap(ChoicesParser::aggregation),
                json.find("answers").map(ChoicesParser::answers),
                json.find("outliers").flatMap(OutliersParser::read));
    }

    private static Map<String, Double> answers(JsonTree json) {
        Map<String, Double> answers = new LinkedHashMap<>();
        json.members().forEach((word, worth) -> {
            Optional<String> name = DocumentText.key(worth, word);
            Optional<Double> number = DocumentNumber.real(worth);
            if (name.isPresent() && number.isPresent() && answers.putIfAbsent(name.get(), number.get()) != null) {
                worth.problem(
                        ProblemCode.DUPLICATE_KEY,
                        "the answer \"" + Naming.visible(word) + "\" stands twice, in two spellings.",
                        "Delete one of them.");
            }
        });
        return answers;
    }

    static Optional<Direction> direction(JsonTree json) {
        return json.text().flatMap(word -> {
            Optional<Direction> found = Direction.find(word);
            if (found.isEmpty()) {
                json.problem(
                        ProblemCode.BAD_VALUE,
                        "there is no direction \"" + Naming.visible(word) + "\".",
                        "Known are higher-is-better and lower-is-better.");
            }
            return found;
        });
    }

    static Optional<List<Transform>> transforms(JsonTree json) {
        List<JsonTree> steps = json.elements(MOST_TRANSFORMS);
        List<Transform> read = new ArrayList<>();
        steps.forEach(step -> transform(step).ifPresent(read::add));
        return read.size() == steps.size() && json.isArray() ? Optional.of(read) : Optional.empty();
    }

    private static Optional<Transform> transform(JsonTree step) {
        if (!step.isText() && !step.isObject()) {
            step.wrongType("log, log10, or an object such as {\"power\": 0.5}");
            return Optional.empty();
        }
        List<String> named = step.isText()
                ? step.text().stream().toList()
                : List.copyOf(step.members().keySet());
        if (named.size() != 1) {
            step.problem(
                    ProblemCode.BAD_VALUE,
                    "a transform has one key, not " + named.size() + ".",
                    "Maybe write one object for each, in the order in which they are done.");
            return Optional.empty();
        }
        String id = named.get(0);
        boolean plain = id.equals("log") || id.equals("log10");
        if (!TRANSFORMS.contains(id) || plain != step.isText()) {
            step.problem(
                    ProblemCode.UNKNOWN_METHOD,
                    () -> "there is no transform " + (step.isText() ? "" : "with the key ") + "\"" + Naming.visible(id)
                            + "\".",
                    () -> Similarity.nearest(id, TRANSFORMS)
                            .map(near -> near.startsWith("log") ? "\"" + near + "\"" : "{\"" + near + "\": ...}")
                            .map(near -> "Maybe " + near + " is meant.")
                            .orElse("Known are log and log10 as text, and objects with one of the keys "
                                    + String.join(", ", TRANSFORMS.subList(2, TRANSFORMS.size())) + "."));
            return Optional.empty();
        }
        if (plain) {
            return Optional.of(id.equals("log") ? Transforms.LOG : Transforms.LOG10);
        }
        JsonTree value = step.find(id).orElseThrow();
        if (id.equals("clip")) {
            return MethodForm.pair(value)
                    .flatMap(ends -> value.attempt(() -> Transforms.clip(ends.get(0), ends.get(1))));
        }
        return DocumentNumber.real(value).flatMap(number -> value.attempt(() -> transform(id, number)));
    }

    private static Transform transform(String id, double number) {
        return switch (id) {
            case "power" -> Transforms.power(number);
            case "cap" -> Transforms.cap(number);
            case "floor" -> Transforms.floor(number);
            case "multiply" -> Transforms.multiply(number);
            default -> Transforms.add(number);
        };
    }

    static Optional<MissingDataPolicy> missing(JsonTree json) {
        return MethodForm.of(json, "filling gaps", MISSING).flatMap(form -> switch (form.id()) {
            case "renormalise" -> {
                OptionalDouble coverage = form.having("coverage").number("coverage");
                yield form.made(() -> MissingDataPolicies.renormalise(coverage.orElse(0)));
            }
            case "constant" -> {
                double value = form.having("value").need("value");
                yield form.made(() -> MissingDataPolicies.constant(value));
            }
            case "group-mean", "group-median" -> {
                String group = form.having("group").need("group", "", DocumentText::column);
                yield form.made(() -> form.id().equals("group-mean")
                        ? MissingDataPolicies.groupMean(group)
                        : MissingDataPolicies.groupMedian(group));
            }
            default ->
                form.having()
                        .made(() -> MissingDataPolicies.plain().stream()
                                .filter(policy -> policy.id().equals(form.id()))
                                .findFirst()
                                .orElseThrow());
        });
    }

    static Optional<Aggregation> aggregation(JsonTree json) {
        return MethodForm.of(json, "aggregation", AGGREGATIONS).flatMap(form -> switch (form.id()) {
            case "geometric-mean" ->
                withZeros(form, () -> Aggregations.GEOMETRIC_MEAN, Aggregations::geometricMeanWithZeros);
            case "harmonic-mean" ->
                withZeros(form, () -> Aggregations.HARMONIC_MEAN, Aggregations::harmonicMeanWithZeros);
            case "power-mean" -> {
                double power = form.having("power").need("power");
                yield form.made(() -> Aggregations.powerMean(power));
            }
            default ->
                form.having()
                        .made(() -> Aggregations.all().stream()
                                .filter(aggregation -> aggregation.id().equals(form.id()))
                                .findFirst()
                                .orElseThrow());
        });
    }

    private static Optional<Aggregation> withZeros(
            MethodForm form, Supplier<Aggregation> refusing, Supplier<Aggregation> taking) {
        Optional<Boolean> zeros = form.having("zero")
                .word(
                        "zero",
                        word -> Stream.of(true)
                                .filter(yes -> word.equals("zero"))
                                .findFirst(),
                        "zero");
        return form.made(() -> zeros.isPresent() ? taking.get() : refusing.get());
    }
}
