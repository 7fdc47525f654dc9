package org.egovindex.rules.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.egovindex.model.Criterion;
import org.egovindex.rules.condition.AtLeast;
import org.egovindex.rules.condition.Condition;

/**
 * Points by how many of some items hold.
 *
 * @param items what is counted
 * @param cuts from how many items there are how many points, in descending order of both
 * @param otherwise the points below the last cut
 */
public record Tally(List<Condition> items, List<Cut> cuts, BigDecimal otherwise) implements Body {
    /**
     * One cut.
     *
     * @param points what it is worth
     * @param atLeast from how many items on
     */
    public record Cut(BigDecimal points, int atLeast) {
        /** Strips trailing zeros. */
        public Cut {
            points = Level.plain(points);
        }
    }

    /** Checks the cuts. */
    public Tally {
        items = List.copyOf(items);
        cuts = List.copyOf(cuts);
        otherwise = Level.plain(otherwise);
        int below = items.size() + 1;
        for (Cut cut : cuts) {
            if (cut.atLeast() < 1 || cut.atLeast() >= below) {
                throw new IllegalArgumentException("The cut for " + cut.points().toPlainString()
                        + " points must lie at 1 to " + (below - 1) + " items, not " + cut.atLeast()
                        + ".\nMaybe write the cuts from the most points to the fewest.");
            }
            below = cut.atLeast();
        }
    }

    @Override
    public String kind() {
        return "tally";
    }

    @Override
    public Ladder ladder(Criterion criterion) {
        return new Ladder(
                cuts.stream()
                        .map(cut -> new Level(cut.points(), new AtLeast(cut.atLeast(), items)))
                        .toList(),
                otherwise);
    }

    @Override
    public String toString() {
        return cuts.stream()
                .map(cut -> cut.points().toPlainString() + " from " + cut.atLeast() + " of " + items.size())
                .collect(Collectors.joining(", ", "", ", otherwise " + otherwise.toPlainString()));
    }
}
