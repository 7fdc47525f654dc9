package org.egovindex.rules.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Levels from the most points to the fewest; the first that holds decides, and one is left for what none of them takes.
 *
 * @param levels one or more, in strictly descending order of points
 * @param otherwise the points if none of them holds; fewer than any of theirs
 */
public record Ladder(List<Level> levels, BigDecimal otherwise) implements Body {
    /** Checks the order. */
    public Ladder {
        levels = List.copyOf(levels);
        otherwise = Level.plain(otherwise);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException(
                    "A ladder must have a level besides otherwise.\nMaybe the criterion is rated by an evaluator.");
        }
        BigDecimal below = otherwise;
        for (int rung = levels.size() - 1; rung >= 0; rung--) {
            if (levels.get(rung).points().compareTo(below) <= 0) {
                throw new IllegalArgumentException(
                        "The level " + levels.get(rung).points().toPlainString()
                                + " must be worth more than " + below.toPlainString()
                                + ", which follows it.\nMaybe write the levels from the most points to the fewest.");
            }
            below = levels.get(rung).points();
        }
    }

    @Override
    public Ladder ladder(org.egovindex.model.Criterion criterion) {
        return this;
    }

    @Override
    public String kind() {
        return "ladder";
    }

    @Override
    public String toString() {
        return levels.stream().map(Level::toString).collect(Collectors.joining(", ", "", ", otherwise "))
                + otherwise.toPlainString();
    }
}
