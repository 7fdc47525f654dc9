package org.egovindex.robust;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.egovindex.index.Publication;
import org.egovindex.index.ScoreClass;

/** How often each unit was in each class of the methodology. */
final class ClassTally {
    private final List<ScoreClass> classes;
    private final long[] bounds;
    private final long[] counts;
    private final int units;

    ClassTally(Publication publication, ScoreScale scale, int units) {
        classes = publication.classes();
        bounds = classes.stream()
                .mapToLong(each ->
                        each.from().map(from -> key(from, publication, scale)).orElse(Long.MIN_VALUE))
                .toArray();
        this.units = units;
        counts = new long[units * classes.size()];
    }

    /** The lowest score on the grid that is in the class: if rounded scores are judged, what is rounded up to its bound. */
    private static long key(BigDecimal from, Publication publication, ScoreScale scale) {
        BigDecimal lowest = publication
                .ranking()
                .rounded()
                .map(rounding -> from.subtract(BigDecimal.valueOf(5, rounding.decimals() + 1)))
                .orElse(from);
        return lowest.movePointRight(scale.grid().decimals())
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
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
