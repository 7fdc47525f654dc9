package org.egovindex.io;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Naming;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Similarity;

/**
 * What a score field says on a scale: an answer, a reason for none, or a fault.
 *
 * <p>A number is checked against {@code -?digits[.digits]}, at most 20 characters, before anything is parsed: no exponent, no
 * sign in front but minus, no digits but 0 to 9, no spaces, no comma.
 */
sealed interface ReadScore {
    /** The words for a mark that does not apply. */
    String NOT_APPLICABLE = "n/a";
    /** The word for a site that could not be seen. */
    String UNAVAILABLE = "unavailable";
    /** The numbers that are parsed. */
    Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,12})?");

    /** A mark of the scale. */
    record Given(int answer) implements ReadScore {}

    /** No mark. */
    record Left(MissingReason reason) implements ReadScore {}

    /** Not a mark. */
    record Fault(ProblemCode code, String message, String advice) implements ReadScore {}

    /** Whether a text says that there is no mark, so that no answer can be called so. */
    static boolean isReserved(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return word.equals(NOT_APPLICABLE) || word.equals(UNAVAILABLE);
    }

    /** Reads {@code text} on {@code scale}. */
    static ReadScore of(String text, ScoringScale scale) {
        if (text.isEmpty()) {
            return new Left(MissingReason.NOT_ASSESSED);
        }
        if (text.toLowerCase(Locale.ROOT).equals(NOT_APPLICABLE)) {
            return new Left(MissingReason.NOT_APPLICABLE);
        }
        if (text.toLowerCase(Locale.ROOT).equals(UNAVAILABLE)) {
            return new Left(MissingReason.EVIDENCE_UNAVAILABLE);
        }
        OptionalInt answer = scale.find(text);
        if (answer.isPresent()) {
            return new Given(answer.getAsInt());
        }
        return scale.isNumeric() ? number(text, scale) : unknown(text, scale);
    }

    private static ReadScore number(String text, ScoringScale scale) {
        String shown = "the score \"" + Naming.visible(text) + "\" ";
        if (text.length() > 20 || !NUMBER.matcher(text).matches()) {
            String advice =
                    text.contains(",") ? "Write decimals with a point." : "Write it as 7 or 7.5, or leave it empty.";
            return new Fault(ProblemCode.BAD_NUMBER, shown + "is not a plain decimal number.", advice);
        }
        BigDecimal points = new BigDecimal(text);
        points = points.signum() == 0 ? BigDecimal.ZERO : points;
        OptionalInt answer = scale.find(points);
        if (answer.isPresent()) {
            return new Given(answer.getAsInt());
        }
        boolean within = points.compareTo(scale.lowest()) >= 0 && points.compareTo(scale.highest()) <= 0;
        return within && points.stripTrailingZeros().scale() > scale.decimals()
                ? new Fault(
                        ProblemCode.TOO_MANY_DECIMALS,
                        shown + "has more than the " + scale.decimals() + " decimals of its scale.",
                        "A mark is never rounded: correct it.")
                : new Fault(ProblemCode.OUT_OF_SCALE, shown + "is not on its scale: " + scale + ".", "");
    }

    private static ReadScore unknown(String text, ScoringScale scale) {
        var labels = IntStream.range(0, scale.size()).mapToObj(scale::label).toList();
        String nearest = Similarity.nearest(text, labels)
                .map(label -> "Maybe " + label + " is meant.")
                .orElse("");
        return new Fault(
                ProblemCode.UNKNOWN_ANSWER,
                "the score \"" + Naming.visible(text) + "\" is not one of "
                        + labels.stream().limit(10).collect(Collectors.joining(", ")) + ".",
                nearest);
    }
}
