package org.egovindex.agree;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;

/**
 * The marks of criteria with different scales as shares of each criterion's maximum, in whole units of a common denominator. Answers of the same points are one
 * category. Of scales with very many answers only those count as categories that were given.
 */
final class MarkCategories {
    private static final int MOST_LISTED = 200;

    private final BigInteger whole;
    private final int decimals;
    private final List<BigInteger> units;

    private MarkCategories(BigInteger whole, int decimals, List<BigInteger> units) {
        this.whole = whole;
        this.decimals = decimals;
        this.units = units;
    }

    /** The categories of all criteria; {@code given} says which answers occur. */
    static MarkCategories of(List<Criterion> criteria, List<SortedSet<Integer>> given) {
        int decimals =
                criteria.stream().mapToInt(one -> one.scale().decimals()).max().orElse(0);
        BigInteger whole = BigInteger.ONE;
        for (Criterion one : criteria) {
            BigInteger highest = points(one.scale().highest(), decimals).max(BigInteger.ONE);
            whole = whole.divide(whole.gcd(highest)).multiply(highest);
        }
        MarkCategories empty = new MarkCategories(whole, decimals, List.of());
        SortedSet<BigInteger> all = new TreeSet<>();
        for (int place = 0; place < criteria.size(); place++) {
            all.addAll(empty.unitsOf(criteria.get(place).scale(), given.get(place)));
        }
        return new MarkCategories(whole, decimals, List.copyOf(all));
    }

    private static BigInteger points(BigDecimal points, int decimals) {
        return points.movePointRight(decimals).toBigIntegerExact();
    }

    private BigInteger unit(ScoringScale scale, int answer) {
        BigInteger highest = points(scale.highest(), decimals).max(BigInteger.ONE);
        return points(scale.points(answer), decimals).multiply(whole.divide(highest));
    }

    private SortedSet<BigInteger> unitsOf(ScoringScale scale, SortedSet<Integer> given) {
        SortedSet<BigInteger> units = new TreeSet<>();
        if (scale.size() > MOST_LISTED) {
            given.forEach(answer -> units.add(unit(scale, answer)));
        } else {
            for (int answer = 0; answer < scale.size(); answer++) {
                units.add(unit(scale, answer));
            }
        }
        return units;
    }

    /** The category of an answer. */
    int of(ScoringScale scale, int answer) {
        return Collections.binarySearch(units, unit(scale, answer));
    }

    /** The categories that a scale has. */
    SortedSet<Integer> of(ScoringScale scale, SortedSet<Integer> given) {
        SortedSet<Integer> categories = new TreeSet<>();
        unitsOf(scale, given).forEach(unit -> categories.add(Collections.binarySearch(units, unit)));
        return categories;
    }

    /** A scale of these categories only. */
    RatingScale scale(SortedSet<Integer> categories) {
        List<BigInteger> kept = categories.stream().map(units::get).toList();
        return RatingScale.named(
                kept.stream().map(unit -> unit + "/" + whole).toList(),
                kept.stream().map(BigDecimal::new).toList());
    }
}
