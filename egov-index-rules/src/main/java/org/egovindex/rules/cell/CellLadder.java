package org.egovindex.rules.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.rule.Ladder;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Rule;

/**
 * A rule made ready for evidence in cells. Levels are numbered from the top; the last number is that of otherwise. Allocates nothing once
 * made.
 */
public final class CellLadder {
    private final CellCondition applies;
    private final CellCondition[] levels;
    private final List<BigDecimal> points = new ArrayList<>();

    private CellLadder(Rule rule, CellSpace space) {
        Ladder ladder = rule.ladder();
        this.applies = space.compile(rule.appliesWhen());
        this.levels = ladder.levels().stream()
                .map(level -> space.compile(level.when()))
                .toArray(CellCondition[]::new);
        ladder.levels().forEach(level -> points.add(level.points()));
        points.add(ladder.otherwise());
    }

    /** A rule over these cells, which may ask only for their slots. */
    public static CellLadder of(Rule rule, CellSpace space) {
        return new CellLadder(rule, space);
    }

    /** All conditions of a rule, for making the cells that they tell apart. */
    public static List<Condition> conditions(Rule rule) {
        List<Condition> all = new ArrayList<>(List.of(rule.appliesWhen()));
        rule.ladder().levels().stream().map(Level::when).forEach(all::add);
        return all;
    }

    /** Whether it applies: 0 no, 1 unknown, 2 yes. */
    int applies(short[] cells) {
        return applies.truth(cells);
    }

    /** The first level that is possible, and the last one in the upper half of the number. */
    long reach(short[] cells) {
        int first = -1;
        for (int level = 0; level < levels.length; level++) {
            int truth = levels[level].truth(cells);
            if (truth != 0) {
                first = first < 0 ? level : first;
                if (truth == 2) {
                    return (long) level << 32 | first;
                }
            }
        }
        return (long) levels.length << 32 | (first < 0 ? levels.length : first);
    }

    /** The points of a level. */
    public BigDecimal points(int level) {
        return points.get(level);
    }

    /** How many levels there are, otherwise among them. */
    public int size() {
        return points.size();
    }

    /** Whether it applies to this kind of evidence: 0 no, 1 unknown, 2 yes. */
    public int applies(CellEvidence evidence) {
        return applies(evidence.cells());
    }

    /** The highest possible level, if it applies. */
    public int highest(CellEvidence evidence) {
        return (int) reach(evidence.cells());
    }

    /** The lowest possible level, if it applies. */
    public int lowest(CellEvidence evidence) {
        return (int) (reach(evidence.cells()) >>> 32);
    }
}
