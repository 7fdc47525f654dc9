package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Answer;
import org.egovindex.model.Naming;
import org.egovindex.model.ScoringScale;

/** Scales: {@code [0,1,2,3]}, {@code {"No":0,"Yes":30}} or {@code {"range":[0,10],"decimals":1}}. */
final class ScaleParser {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,63}");
    private static final int MOST_ANSWERS = 256;
    private static final int MOST_OF_RANGE = 1_001;
    private static final List<String> RANGE = List.of("range", "decimals");

    private ScaleParser() {}

    /** All scales of an object, by name. */
    static Map<String, ScoringScale> all(JsonTree json) {
        Map<String, ScoringScale> scales = new LinkedHashMap<>();
        json.members().forEach((name, one) -> {
            if (NAME.matcher(name).matches()) {
                scale(one).ifPresent(scale -> scales.put(name, scale));
            } else {
                one.problem(
                        ProblemCode.BAD_VALUE,
                        "the name of a scale must be 1 to 64 letters, digits or . _ / -, not \"" + Naming.visible(name)
                                + "\".",
                        "Maybe ordinal is meant.");
            }
        });
        return scales;
    }

    /** The scale of this name, or one that is written out here. */
    static Optional<ScoringScale> named(JsonTree json, Map<String, ScoringScale> known) {
        if (!json.isText()) {
            return scale(json);
        }
        return json.text().flatMap(name -> {
            ScoringScale scale = known.get(name);
            if (scale == null) {
                json.problem(
                        ProblemCode.BAD_VALUE,
                        () -> "there is no scale \"" + Naming.visible(name) + "\".",
                        () -> known.isEmpty()
                                ? "Maybe declare it under scales."
                                : Keys.advice(name, List.copyOf(known.keySet())));
            }
            return Optional.ofNullable(scale);
        });
    }

    static Optional<ScoringScale> scale(JsonTree json) {
        if (json.find("range").filter(JsonTree::isArray).isPresent()) {
            return range(json);
        }
        List<Answer> answers = new ArrayList<>();
        int wanted;
        if (json.isArray()) {
            List<JsonTree> points = json.elements(MOST_ANSWERS);
            points.forEach(one -> PlainNumber.decimal(one)
                    .flatMap(number -> one.attempt(() -> Answer.of(number)))
                    .ifPresent(answers::add));
            wanted = points.size();
        } else {
            json.members()
                    .forEach((label, one) -> PlainNumber.decimal(one)
                            .flatMap(number -> one.attempt(() -> new Answer(label, number)))
                            .ifPresent(answers::add));
            wanted = json.members().size();
            if (wanted > MOST_ANSWERS) {
                tooMany(json, MOST_ANSWERS);
                return Optional.empty();
            }
        }
        return answers.size() < wanted || !(json.isArray() || json.isObject())
                ? Optional.empty()
                : json.attempt(() -> ScoringScale.answers(answers));
    }

    private static Optional<ScoringScale> range(JsonTree json) {
        Keys.allow(json, RANGE);
        JsonTree ends = json.find("range").orElseThrow();
        List<BigDecimal> bounds = new ArrayList<>();
        ends.elements().forEach(one -> PlainNumber.decimal(one).ifPresent(bounds::add));
        if (bounds.size() != 2 || ends.elements().size() != 2) {
            ends.problem(ProblemCode.BAD_VALUE, "a range must have two ends.", "Maybe [0, 100] is meant.");
            return Optional.empty();
        }
        Optional<Integer> decimals =
                json.find("decimals").map(PlainNumber::count).orElse(Optional.of(0));
        Optional<ScoringScale> scale =
                decimals.flatMap(count -> json.attempt(() -> ScoringScale.range(bounds.get(0), bounds.get(1), count)));
        if (scale.filter(one -> one.size() > MOST_OF_RANGE).isPresent()) {
            tooMany(json, MOST_OF_RANGE);
            return Optional.empty();
        }
        return scale;
    }

    private static void tooMany(JsonTree json, int most) {
        json.problem(
                ProblemCode.LIMIT_ROWS,
                "a scale of a rule book must have at most " + most + " answers.",
                "Maybe fewer decimals will do.");
    }
}
