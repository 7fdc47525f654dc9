package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Body;
import org.egovindex.rules.rule.Example;
import org.egovindex.rules.rule.Rule;

/** The lines of one criterion: first sorted by what they begin with, then, once all slots are known, read. */
final class CriterionLines {
    private static final List<String> ONCE = List.of(
            "question", "provenance", "sources", "note", "because", "lifecycle", "origin", "pass", "tags", "applies");
    private static final List<String> WORDS = Keys.both(ONCE, List.of("yes", "item", "rated", "check", "example"));

    private final CriterionHead head;
    private final Map<String, TextLine> once = new LinkedHashMap<>();
    private final List<TextLine> examples = new ArrayList<>();
    private final BodyLines body;
    private final Optional<Criterion> criterion;

    private CriterionLines(CriterionHead head, List<TextLine> below, Problems problems) {
        this.head = head;
        this.body = BodyLines.of(head.line());
        below.forEach(line -> TextScope.attempt(problems, line, () -> {
            sort(line);
            return line;
        }));
        if (head.because().isPresent() && once.containsKey("because")) {
            problems.add(
                    ProblemCode.DUPLICATE_KEY,
                    head.line().number(),
                    1,
                    "why a criterion is so stands after # or in the line because, not in both.",
                    "Delete one of them.");
        }
        AnnotationLines said = new AnnotationLines(once, problems);
        this.criterion = head.scale()
                .flatMap(scale -> TextScope.attempt(problems, head.line(), () -> said.criterion(head.id(), scale)));
    }

    static CriterionLines of(CriterionHead head, List<TextLine> below, Problems problems) {
        return new CriterionLines(head, below, problems);
    }

    /** Whether a line that begins with this word belongs below a criterion. */
    static boolean isBelow(String word) {
        return WORDS.contains(word) || PlainNumber.find(word).isPresent();
    }

    private void sort(TextLine line) {
        String word = line.peek();
        if (PlainNumber.find(word).isPresent()) {
            body.rungs().add(line);
            return;
        }
        if (!WORDS.contains(word)) {
            throw line.fault(
                    ProblemCode.UNKNOWN_KEY,
                    "no line below a criterion begins so.",
                    Keys.advice(word, Keys.both(WORDS, List.of("3 when", "0 otherwise"))));
        }
        line.take(word);
        switch (word) {
            case "yes" -> body.yes().add(line);
            case "item" -> body.items().add(line);
            case "rated" -> body.rated().add(line);
            case "check" -> body.checks().add(line);
            case "example" -> examples.add(line);
            default -> {
                if (once.put(word, line) != null) {
                    throw line.fault(
                            ProblemCode.DUPLICATE_KEY,
                            "the line " + word + " can stand only once below a criterion.",
                            "Delete one of them.");
                }
            }
        }
    }

    CriterionHead head() {
        return head;
    }

    /** What is asked, if it is rated by an evaluator. */
    Optional<Criterion> rated() {
        return criterion.filter(one -> body.isRated());
    }

    /** Where its parts stand, by JSON pointer below the criterion. */
    void places(String pointer, Map<String, DocumentPlace> places) {
        places.put(pointer, head.line().place());
        number(pointer + (body.items().isEmpty() ? "/levels/" : "/cuts/"), body.rungs(), places);
        number(pointer + "/items/", body.items(), places);
        number(pointer + "/crossCheck/levels/", body.checks(), places);
        number(pointer + "/examples/", examples, places);
        body.yes().forEach(line -> places.put(pointer + "/when", line.place()));
        once.forEach((word, line) -> places.put(pointer + "/" + key(word), line.place()));
    }

    private static String key(String word) {
        return word.equals("applies") ? "appliesWhen" : word.equals("pass") ? "passAt" : word;
    }

    private static void number(String pointer, List<TextLine> lines, Map<String, DocumentPlace> places) {
        for (int place = 0; place < lines.size(); place++) {
            places.put(pointer + place, lines.get(place).place());
        }
    }

    /** Reads how it is decided. */
    Optional<Rule> rule(TextScope scope) {
        if (criterion.isEmpty()) {
            return Optional.empty();
        }
        ScoringScale scale = criterion.get().scale();
        Optional<Condition> applies = optional(scope, "applies", line -> {
            if (!line.takeWord("when")) {
                throw line.unexpected("when");
            }
            return scope.condition(line);
        });
        Optional<BigDecimal> passAt = optional(scope, "pass", line -> {
            if (!line.takeWord("at")) {
                throw line.unexpected("at");
            }
            return ended(line, ScaleWords.points(line, scale, "points"));
        });
        Optional<Body> decides = body.read(scope, scale);
        List<Example> cases = new ArrayList<>();
        examples.forEach(line ->
                scope.attempt(line, () -> ExampleLine.read(line, scope, scale)).ifPresent(cases::add));
        Annotation annotation = new AnnotationLines(once, scope.problems()).annotation(head.because(), passAt);
        return decides.flatMap(how -> scope.attempt(
                head.line(),
                () -> new Rule(criterion.get(), applies.orElse(Condition.always()), how, annotation, cases)));
    }

    private <T> Optional<T> optional(TextScope scope, String word, Function<TextLine, T> reading) {
        return Optional.ofNullable(once.get(word)).flatMap(line -> scope.attempt(line, () -> reading.apply(line)));
    }

    static <T> T ended(TextLine line, T read) {
        line.end();
        return read;
    }
}
