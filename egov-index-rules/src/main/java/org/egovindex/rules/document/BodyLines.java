package org.egovindex.rules.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.rule.Body;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Ladder;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Tally;

/**
 * The lines that say how a criterion is decided, by what they begin with.
 *
 * @param head the line of the criterion
 * @param rungs those that begin with points
 * @param yes those of a dichotomy
 * @param items what a tally counts
 * @param rated those that say that an evaluator decides
 * @param checks the levels of the ladder beside an evaluator
 */
record BodyLines(
        TextLine head,
        List<TextLine> rungs,
        List<TextLine> yes,
        List<TextLine> items,
        List<TextLine> rated,
        List<TextLine> checks) {
    static BodyLines of(TextLine head) {
        return new BodyLines(
                head, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    boolean isRated() {
        return !rated.isEmpty();
    }

    Optional<Body> read(TextScope scope, ScoringScale scale) {
        if (isRated()) {
            return fits(scope, "a rated criterion", rungs, yes, items) ? rated(scope, scale) : Optional.empty();
        }
        if (!yes.isEmpty()) {
            return fits(scope, "a criterion of yes or no", rungs, items, checks) ? yes(scope) : Optional.empty();
        }
        if (!fits(scope, "a criterion that is not rated", checks)) {
            return Optional.empty();
        }
        if (!items.isEmpty()) {
            return tally(scope, scale);
        }
        if (rungs.isEmpty()) {
            scope.problems()
                    .add(
                            ProblemCode.MISSING_KEY,
                            head.number(),
                            1,
                            "nothing says how this criterion is decided.",
                            "Maybe lines such as 3 when ... and 0 otherwise are missing, or the line rated.");
            return Optional.empty();
        }
        return ladder(scope, scale, rungs).map(ladder -> ladder);
    }

    @SafeVarargs
    private static boolean fits(TextScope scope, String what, List<TextLine>... others) {
        boolean fits = true;
        for (List<TextLine> lines : others) {
            for (TextLine line : lines) {
                fits = false;
                scope.problems()
                        .add(
                                ProblemCode.RULE_SYNTAX,
                                line.number(),
                                line.column(),
                                what + " cannot have this line.",
                                "Maybe it belongs to another criterion.");
            }
        }
        return fits;
    }

    private Optional<Body> rated(TextScope scope, ScoringScale scale) {
        boolean sound = rated.size() == 1
                && scope.attempt(rated.get(0), () -> {
                            rated.get(0).end();
                            return true;
                        })
                        .isPresent();
        if (rated.size() > 1) {
            once(scope, rated.get(1));
        }
        if (checks.isEmpty()) {
            return sound ? Optional.of(new Rated(Optional.empty())) : Optional.empty();
        }
        Optional<Ladder> check = ladder(scope, scale, checks);
        return sound ? check.map(ladder -> new Rated(Optional.of(ladder))) : Optional.empty();
    }

    private static void once(TextScope scope, TextLine line) {
        scope.problems()
                .add(
                        ProblemCode.DUPLICATE_KEY,
                        line.number(),
                        1,
                        "this line can stand only once.",
                        "Delete one of them.");
    }

    private Optional<Body> yes(TextScope scope) {
        if (yes.size() > 1) {
            once(scope, yes.get(1));
            return Optional.empty();
        }
        TextLine line = yes.get(0);
        return scope.attempt(line, () -> {
            needWord(line, "when");
            return new Dichotomy(scope.condition(line));
        });
    }

    private static void needWord(TextLine line, String word) {
        if (!line.takeWord(word)) {
            throw line.unexpected(word);
        }
    }

    private Optional<Ladder> ladder(TextScope scope, ScoringScale scale, List<TextLine> lines) {
        Optional<RungLines.Rungs<Level>> read = new RungLines<Level>(scope, scale).read(head, lines, (line, points) -> {
            if (!line.takeWord("when")) {
                throw line.unexpected("when or otherwise");
            }
            return new Level(points, scope.condition(line));
        });
        return read.flatMap(rungs -> scope.attempt(lines.get(0), () -> new Ladder(rungs.before(), rungs.otherwise())));
    }

    private Optional<Body> tally(TextScope scope, ScoringScale scale) {
        List<Condition> counted = new ArrayList<>();
        for (TextLine line : items) {
            scope.attempt(line, () -> scope.condition(line)).ifPresent(counted::add);
        }
        Optional<RungLines.Rungs<Tally.Cut>> read = new RungLines<Tally.Cut>(scope, scale)
                .read(head, rungs, (line, points) -> {
                    if (!line.takeWord("from")) {
                        throw line.unexpected("from or otherwise");
                    }
                    int least = line.count("the number of items");
                    needWord(line, least == 1 && line.peek().equals("item") ? "item" : "items");
                    line.end();
                    return new Tally.Cut(points, least);
                });
        if (counted.size() < items.size()) {
            return Optional.empty();
        }
        return read.flatMap(
                cuts -> scope.attempt(rungs.get(0), () -> new Tally(counted, cuts.before(), cuts.otherwise())));
    }
}
