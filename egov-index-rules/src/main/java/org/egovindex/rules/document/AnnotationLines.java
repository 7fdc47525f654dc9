package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.egovindex.document.Problems;
import org.egovindex.model.Criterion;
import org.egovindex.model.Provenance;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Lifecycle;
import org.egovindex.rules.rule.Origin;

/** The lines that say of a criterion what is not about how it is decided. Each is read once, whoever asks. */
final class AnnotationLines {
    private final Map<String, TextLine> lines;
    private final Problems problems;

    /** Lines by their first word, which was read. */
    AnnotationLines(Map<String, TextLine> lines, Problems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** What is asked. */
    Criterion criterion(String id, ScoringScale scale) {
        String question = prose("question").orElse(id);
        Provenance provenance = read("provenance", line -> {
                    int column = line.column();
                    String words = line.rest().replaceAll(" +", " ");
                    return ValueWord.known(Provenance.find(words), column, "provenance", words, ValueWord.ids((Object[])
                            Provenance.values()));
                })
                .orElse(Provenance.PUBLISHED);
        List<String> sources = names("sources");
        return new Criterion(id, question, scale, provenance, sources, prose("note"));
    }

    /** What else is said; {@code comment} is why, where that stands after {@code #}. */
    Annotation annotation(Optional<String> comment, Optional<BigDecimal> passAt) {
        Lifecycle lifecycle = word("lifecycle", Lifecycle::find, (Object[]) Lifecycle.values())
                .orElse(Lifecycle.STABLE);
        Origin origin = word("origin", Origin::find, (Object[]) Origin.values()).orElse(Origin.SOURCE);
        String because = prose("because").or(() -> comment).orElse("");
        return new Annotation(because, lifecycle, origin, passAt, names("tags"));
    }

    private Optional<String> prose(String word) {
        return read(word, line -> line.string("a text"));
    }

    private List<String> names(String word) {
        return read(word, line -> line.names("a name")).orElse(List.of());
    }

    private <T> Optional<T> word(String key, Function<String, Optional<T>> find, Object... known) {
        return read(key, line -> {
            int column = line.column();
            String word = line.word("one of " + String.join(", ", ValueWord.ids(known)));
            return ValueWord.known(find.apply(word), column, key, word, ValueWord.ids(known));
        });
    }

    private <T> Optional<T> read(String word, Function<TextLine, T> reading) {
        return Optional.ofNullable(lines.get(word))
                .flatMap(line ->
                        TextScope.attempt(problems, line, () -> CriterionLines.ended(line, reading.apply(line))));
    }
}
