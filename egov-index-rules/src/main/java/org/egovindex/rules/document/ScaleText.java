package org.egovindex.rules.document;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.egovindex.model.ScoringScale;

/** A scale in words. */
final class ScaleText {
    private ScaleText() {}

    static String of(ScoringScale scale) {
        if (isRange(scale)) {
            String decimals = scale.decimals() == 0 ? "" : " decimals " + scale.decimals();
            return scale.lowest().toPlainString() + ".." + scale.highest().toPlainString() + decimals;
        }
        return IntStream.range(0, scale.size())
                .mapToObj(answer -> answer(scale, answer))
                .collect(Collectors.joining(", "));
    }

    /** Whether it has an answer for every step between two numbers; those have no labels to be found by. */
    static boolean isRange(ScoringScale scale) {
        return scale.find(scale.label(0)).isEmpty();
    }

    private static String answer(ScoringScale scale, int answer) {
        String points = scale.points(answer).toPlainString();
        return scale.isNumeric() ? points : Quote.text(scale.label(answer)) + " " + points;
    }

    /** The first name it has, or the scale in brackets. */
    static String named(ScoringScale scale, Map<String, ScoringScale> names) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(scale))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> "[" + of(scale) + "]");
    }
}
