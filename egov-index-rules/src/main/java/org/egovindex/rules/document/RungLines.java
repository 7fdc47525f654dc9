package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.ScoringScale;

/** The lines of levels or cuts, the last of which is {@code N otherwise}. */
final class RungLines<T> {
    private final TextScope scope;
    private final ScoringScale scale;
    private BigDecimal last = BigDecimal.ZERO;

    RungLines(TextScope scope, ScoringScale scale) {
        this.scope = scope;
        this.scale = scale;
    }

    /** How one line goes on after its points. */
    interface Reading<T> {
        T of(TextLine line, BigDecimal points);
    }

    /**
     * All of them.
     *
     * @param before those before the last
     * @param otherwise the points of the last
     */
    record Rungs<T>(List<T> before, BigDecimal otherwise) {}

    /** Reads them; nothing if something is wrong, which is noted. {@code head} is where a missing last one is noted. */
    Optional<Rungs<T>> read(TextLine head, List<TextLine> lines, Reading<T> reading) {
        List<T> before = new ArrayList<>();
        Optional<BigDecimal> otherwise = Optional.empty();
        boolean sound = true;
        for (TextLine line : lines) {
            boolean after = otherwise.isPresent();
            Optional<Optional<T>> read = scope.attempt(line, () -> one(line, after, reading));
            sound &= read.isPresent();
            read.flatMap(rung -> rung).ifPresent(before::add);
            if (read.isPresent() && read.get().isEmpty()) {
                otherwise = Optional.of(last);
            }
        }
        if (sound && otherwise.isEmpty()) {
            scope.problems()
                    .add(
                            ProblemCode.MISSING_KEY,
                            head.number(),
                            1,
                            "the last line of levels must be otherwise, so that every site has points.",
                            "Maybe add " + scale.lowest().toPlainString() + " otherwise.");
        }
        return sound ? otherwise.map(least -> new Rungs<>(before, least)) : Optional.empty();
    }

    /** What one line says; nothing if it is the last, the points of which are then remembered. */
    private Optional<T> one(TextLine line, boolean afterLast, Reading<T> reading) {
        if (afterLast) {
            throw line.fault(
                    ProblemCode.RULE_SYNTAX,
                    "nothing can follow otherwise.",
                    "Maybe put otherwise into the last line.");
        }
        BigDecimal points = ScaleWords.points(line, scale, "points");
        if (line.takeWord("otherwise")) {
            line.end();
            last = points;
            return Optional.empty();
        }
        return Optional.of(reading.of(line, points));
    }
}
