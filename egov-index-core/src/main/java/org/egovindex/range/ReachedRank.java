package org.egovindex.range;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.egovindex.index.WeightSet;
import org.egovindex.number.Rational;
import org.egovindex.rank.Rank;

/**
 * The best or the worst rank of a unit, with weights under which it has it.
 *
 * @param rank reached, as the index gives it when it is computed with the weights
 * @param bound no better than this, or no worse, under any admissible weights; the same as {@code rank} where the range is exact
 * @param shares of their parent, for every child of a parent whose weights vary
 * @param weights the same for {@code methodology.withWeights}
 * @param method by which the bound is known
 */
public record ReachedRank(Rank rank, Rank bound, Map<String, Rational> shares, WeightSet weights, RangeMethod method) {
    /** Copies the shares. */
    public ReachedRank {
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    /** Whether the rank reached is the best or worst there is. */
    public boolean isExact() {
        return rank.equals(bound);
    }

    /** The shares in words: {@code osi 10% hci 80% tii 10%}; the weights as stated where none vary. */
    public String where() {
        return ShareWords.of(shares);
    }

    @Override
    public String toString() {
        return rank + (isExact() ? "" : " (bound " + bound + ")") + " at " + where();
    }
}
