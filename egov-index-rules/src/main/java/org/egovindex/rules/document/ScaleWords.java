package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Answer;
import org.egovindex.model.Naming;
import org.egovindex.model.ScoringScale;

/** Scales in words: {@code 0, 1, 2, 3}, {@code "No" 0, "Yes" 30} or {@code 0..10 decimals 1}; in brackets where they have no name. */
final class ScaleWords {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,63}");

    private ScaleWords() {}

    /** The scales that need no line: they are what the checklists of the survey use. */
    static Map<String, ScoringScale> usual() {
        Map<String, ScoringScale> usual = new LinkedHashMap<>();
        usual.put("ordinal", ScoringScale.fourPoint());
        usual.put("dichotomy", ScoringScale.dichotomous(3));
        return usual;
    }

    static String name(TextLine line) {
        int column = line.column();
        String name = line.word("the name of a scale");
        if (!NAME.matcher(name).matches()) {
            throw new LineFault(
                    ProblemCode.BAD_VALUE,
                    column,
                    "the name of a scale must be 1 to 64 letters, digits or . _ / -, not \"" + Naming.visible(name)
                            + "\".",
                    "Maybe ordinal is meant.");
        }
        return name;
    }

    /** The scale that is written next. */
    static ScoringScale read(TextLine line) {
        int column = line.column();
        ScoringScale scale = any(line);
        if (scale.size() > ScaleParser.most(scale)) {
            throw new LineFault(
                    ProblemCode.LIMIT_ROWS,
                    column,
                    "a scale of a rule book must have at most " + ScaleParser.most(scale) + " answers.",
                    "Maybe fewer decimals will do.");
        }
        return scale;
    }

    private static ScoringScale any(TextLine line) {
        String first = line.peek();
        int dots = first.indexOf("..");
        if (dots >= 0) {
            return range(line, first, dots);
        }
        List<Answer> answers = new ArrayList<>();
        do {
            if (line.isAtString()) {
                String label = line.name("the answer");
                answers.add(new Answer(label, line.decimal("its points")));
            } else {
                answers.add(Answer.of(line.decimal("points")));
            }
        } while (line.take(","));
        return ScoringScale.answers(answers);
    }

    private static ScoringScale range(TextLine line, String word, int dots) {
        int column = line.column();
        line.take(word);
        int decimals = line.takeWord("decimals") ? line.count("the decimals") : 0;
        return ScoringScale.range(
                end(word.substring(0, dots), column), end(word.substring(dots + 2), column), decimals);
    }

    private static BigDecimal end(String written, int column) {
        return PlainNumber.find(written)
                .orElseThrow(() -> new LineFault(
                        ProblemCode.BAD_NUMBER,
                        column,
                        "a range must have two ends that are numbers, not \"" + Naming.visible(written) + "\".",
                        "Maybe 0..100 is meant."));
    }

    /** A scale that is known by name, or one in brackets. */
    static ScoringScale named(TextLine line, Map<String, ScoringScale> known) {
        if (line.take("[")) {
            ScoringScale scale = read(line);
            line.need("]");
            return scale;
        }
        int column = line.column();
        String name = line.word("the name of a scale");
        ScoringScale scale = known.get(name);
        if (scale == null) {
            throw new LineFault(
                    ProblemCode.BAD_VALUE,
                    column,
                    "there is no scale \"" + Naming.visible(name) + "\".",
                    Keys.advice(name, List.copyOf(known.keySet())));
        }
        return scale;
    }

    /** Points that the scale has. */
    static BigDecimal points(TextLine line, ScoringScale scale, String what) {
        int column = line.column();
        return onScale(line.decimal(what), scale, column);
    }

    static BigDecimal onScale(BigDecimal points, ScoringScale scale, int column) {
        if (Rungs.has(scale, points)) {
            return points;
        }
        throw new LineFault(
                ProblemCode.OUT_OF_SCALE,
                column,
                points.toPlainString() + " is not on the scale, which is " + scale + ".",
                "Maybe the criterion is on another scale.");
    }
}
