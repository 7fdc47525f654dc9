package org.egovindex.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;

/** The scores of some ranked units of a wave on the grid of that wave, sorted so that those above a score are counted at once. */
final class Crowd {
    private final Rounding grid;
    private final Map<String, BigDecimal> keys = new HashMap<>();
    private final List<BigDecimal> sorted;

    Crowd(Rounding grid, List<Standing> units) {
        this.grid = grid;
        for (Standing one : units) {
            keys.put(one.label(), one.score().orElseThrow().rounded(grid));
        }
        this.sorted = new ArrayList<>(keys.values());
        Collections.sort(sorted);
    }

    /** The score of one of them as it is ranked. */
    BigDecimal key(String label) {
        return Objects.requireNonNull(keys.get(label), label);
    }

    /** How many stand above a unit that scores so much, itself aside if it is one of them. */
    int above(Rational score, String label) {
        BigDecimal key = score.rounded(grid);
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted.get(middle).compareTo(key) > 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        BigDecimal own = keys.get(label);
        boolean itself = own != null && own.compareTo(key) > 0;
        return sorted.size() - from - (itself ? 1 : 0);
    }
}
