package org.egovindex.robust;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.egovindex.index.Publication;
import org.egovindex.index.ScoreClass;
import org.egovindex.number.Grid;
import org.egovindex.rank.RankingRule;

/** How often each unit was in each class of the methodology. */
final class ClassTally {
    private final List<ScoreClass> classes;
    private final long[] bounds;
    private final long[] counts;
    private final int units;

    ClassTally(Publication publication, ScoreScale scale, int units) {
        classes = publication.classes();
        bounds = classes.stream()
                .mapToLong(each -> lowest(each, publication.ranking(), scale.grid()))
                .toArray();
        this.units = units;
        counts = new long[units * classes.size()];
    }

    /** The lowest number of the grid that a class takes, found by halving: scores may be rounded before they are judged. */
    private static long lowest(ScoreClass each, RankingRule rule, Grid grid) {
        long below = -ScoreScale.FAR;
        long taken = ScoreScale.FAR;
        if (takes(each, below, rule, grid)) {
            return Long.MIN_VALUE;
        }
        while (taken - below > 1) {
            long middle = below + (taken - below) / 2;
            if (takes(each, middle, rule, grid)) {
                taken = middle;
            } else {
                below = middle;
            }
        }
        return taken;
    }

    private static boolean takes(ScoreClass each, long key, RankingRule rule, Grid grid) {
        BigDecimal score = BigDecimal.valueOf(key, grid.decimals());
        return each.takes(rule.rounded().map(rounding -> rounding.round(score)).orElse(score));
    }

    void take(Block block) {
        if (bounds.length == 0) {
            return;
        }
        for (int run = 0; run < block.runs(); run++) {
            for (int unit = 0; unit < units; unit++) {
                if (block.isRanked(run, unit)) {
                    count(unit, block.key(run, unit));
                }
            }
        }
    }

    private void count(int unit, long key) {
        for (int i = 0; i < bounds.length; i++) {
            if (key >= bounds[i]) {
                counts[unit * bounds.length + i]++;
                return;
            }
        }
    }

    void add(ClassTally other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    void clear() {
        Arrays.fill(counts, 0);
    }

    List<ScoreClass> classes() {
        return classes;
    }

    long of(int unit, int place) {
        return counts[unit * bounds.length + place];
    }

    void digest(Digest digest) {
        digest.add(counts);
    }
}
