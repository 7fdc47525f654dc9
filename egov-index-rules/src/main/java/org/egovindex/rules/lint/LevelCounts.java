package org.egovindex.rules.lint;

import java.util.Arrays;
import org.egovindex.rules.cell.CellCondition;
import org.egovindex.rules.cell.CellEvidence;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.cell.CellWalk;
import org.egovindex.rules.condition.Truth;
import org.egovindex.rules.rule.Rule;

/** On how many kinds of complete evidence the levels of a rule hold, alone and together. */
final class LevelCounts {
    private final CellCondition applies;
    private final CellCondition[] levels;
    private final boolean[] holding;
    private final int[] anywhere;
    private final int[] holds;
    private final int[] decides;
    private final int[][] both;
    private final int[][] bothAt;
    private final int[][] taken;

    LevelCounts(Rule rule, CellSpace space) {
        this.applies = space.compile(rule.appliesWhen());
        this.levels = rule.ladder().levels().stream()
                .map(level -> space.compile(level.when()))
                .toArray(CellCondition[]::new);
        int size = levels.length;
        this.holding = new boolean[size];
        this.anywhere = new int[size];
        this.holds = new int[size];
        this.decides = new int[size + 1];
        this.both = new int[size][size];
        this.bothAt = new int[size][size];
        this.taken = new int[size][size];
        CellWalk walk = CellWalk.complete(space);
        while (walk.next()) {
            count(walk.kind(), (int) walk.index());
        }
    }

    private void count(CellEvidence kind, int index) {
        for (int level = 0; level < levels.length; level++) {
            holding[level] = levels[level].truth(kind) == Truth.TRUE;
            anywhere[level] += holding[level] ? 1 : 0;
        }
        if (applies.truth(kind) != Truth.TRUE) {
            return;
        }
        int first = 0;
        while (first < levels.length && !holding[first]) {
            first++;
        }
        decides[first]++;
        for (int level = first; level < levels.length; level++) {
            if (holding[level]) {
                holds[level]++;
                taken[level][first]++;
                countAbove(level, index);
            }
        }
    }

    private void countAbove(int level, int index) {
        for (int above = 0; above < level; above++) {
            if (holding[above]) {
                bothAt[above][level] = both[above][level] == 0 ? index : bothAt[above][level];
                both[above][level]++;
            }
        }
    }

    int levels() {
        return levels.length;
    }

    /** Whether it applies to any evidence. */
    boolean applies() {
        return Arrays.stream(decides).anyMatch(count -> count > 0);
    }

    boolean decides(int level) {
        return decides[level] > 0;
    }

    /** Whether a level holds on any evidence to which the rule applies. */
    boolean holds(int level) {
        return holds[level] > 0;
    }

    /** Whether a level holds on any evidence, though the rule may not apply there. */
    boolean holdsAnywhere(int level) {
        return anywhere[level] > 0;
    }

    /** Whether a level takes evidence on which a lower one holds too. */
    boolean takes(int above, int level) {
        return taken[level][above] > 0;
    }

    /** Whether both hold on some evidence, and each on some without the other. */
    boolean overlap(int above, int level) {
        return both[above][level] > 0 && both[above][level] < holds[above] && both[above][level] < holds[level];
    }

    /** The first kind on which both hold. */
    int whereBoth(int above, int level) {
        return bothAt[above][level];
    }
}
