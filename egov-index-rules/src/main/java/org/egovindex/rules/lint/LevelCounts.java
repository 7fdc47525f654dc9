package org.egovindex.rules.lint;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.egovindex.rules.cell.CellCondition;
import org.egovindex.rules.cell.CellEvidence;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.cell.CellWalk;
import org.egovindex.rules.condition.Truth;
import org.egovindex.rules.rule.Rule;

/** On which kinds of complete evidence the levels of a rule hold, alone and together. Cost: kinds times levels. */
final class LevelCounts {
    private final CellCondition applies;
    private final CellCondition[] levels;
    /** By level: where it holds and the rule applies. */
    private final List<BitSet> holds;
    /** By level, otherwise the last: where it decides. */
    private final List<BitSet> decides;
    /** The levels that hold anywhere, though the rule may not apply there. */
    private final BitSet anywhere = new BitSet();

    LevelCounts(Rule rule, CellSpace space) {
        this.applies = space.compile(rule.appliesWhen());
        this.levels = rule.ladder().levels().stream()
                .map(level -> space.compile(level.when()))
                .toArray(CellCondition[]::new);
        this.holds = sets(levels.length);
        this.decides = sets(levels.length + 1);
        CellWalk walk = CellWalk.complete(space);
        while (walk.next()) {
            take(walk.kind(), (int) walk.index());
        }
    }

    private static List<BitSet> sets(int many) {
        return IntStream.range(0, many).mapToObj(level -> new BitSet()).toList();
    }

    private void take(CellEvidence kind, int index) {
        boolean isApplying = applies.truth(kind) == Truth.TRUE;
        int first = levels.length;
        for (int level = levels.length - 1; level >= 0; level--) {
            if (levels[level].truth(kind) == Truth.TRUE) {
                anywhere.set(level);
                if (isApplying) {
                    holds.get(level).set(index);
                }
                first = level;
            }
        }
        if (isApplying) {
            decides.get(first).set(index);
        }
    }

    int levels() {
        return levels.length;
    }

    /** Whether it applies to any evidence. */
    boolean applies() {
        return decides.stream().anyMatch(kinds -> !kinds.isEmpty());
    }

    boolean decides(int level) {
        return !decides.get(level).isEmpty();
    }

    /** Whether a level holds on any evidence to which the rule applies. */
    boolean holds(int level) {
        return !holds.get(level).isEmpty();
    }

    /** Whether a level holds on any evidence, though the rule may not apply there. */
    boolean holdsAnywhere(int level) {
        return anywhere.get(level);
    }

    /** Whether a level takes evidence on which a lower one holds too. */
    boolean takes(int above, int level) {
        return decides.get(above).intersects(holds.get(level));
    }

    /** Whether both hold on some evidence, and each on some without the other. */
    boolean overlap(int above, int level) {
        BitSet one = holds.get(above);
        BitSet other = holds.get(level);
        return one.intersects(other) && !isWithin(one, other) && !isWithin(other, one);
    }

    private static boolean isWithin(BitSet one, BitSet other) {
        int kind = one.nextSetBit(0);
        while (kind >= 0 && other.get(kind)) {
            kind = one.nextSetBit(other.nextClearBit(kind));
        }
        return kind < 0;
    }

    /** The first kind on which both hold. */
    int whereBoth(int above, int level) {
        int kind = holds.get(above).nextSetBit(0);
        while (!holds.get(level).get(kind)) {
            kind = holds.get(above).nextSetBit(holds.get(level).nextSetBit(kind));
        }
        return kind;
    }
}
