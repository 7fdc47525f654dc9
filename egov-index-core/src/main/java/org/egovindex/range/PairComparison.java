package org.egovindex.range;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.egovindex.model.Unit;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rational;

/**
 * How far one unit is ahead of another, at least and at most.
 *
 * @param unit the first
 * @param other the second
 * @param domination what follows
 * @param least the smallest lead of the first, negative where it is behind
 * @param most its largest lead
 * @param leastWith shares of their parents with which the lead is smallest
 * @param mostWith shares with which it is largest
 */
public record PairComparison(
        Unit unit,
        Unit other,
        Domination domination,
        double least,
        double most,
        Map<String, Rational> leastWith,
        Map<String, Rational> mostWith) {
    /** Copies the shares. */
    public PairComparison {
        leastWith = Collections.unmodifiableMap(new LinkedHashMap<>(leastWith));
        mostWith = Collections.unmodifiableMap(new LinkedHashMap<>(mostWith));
    }

    @Override
    public String toString() {
        return unit.label() + " against " + other.label() + ": " + domination + ", ahead by " + Decimals.text(least)
                + " at " + ShareWords.of(leastWith) + " to " + Decimals.text(most) + " at " + ShareWords.of(mostWith);
    }
}
