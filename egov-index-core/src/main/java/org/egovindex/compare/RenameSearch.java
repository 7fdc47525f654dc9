package org.egovindex.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.egovindex.model.City;
import org.egovindex.model.Similarity;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;

/** Looks for units that left and entered under another name. Cost: pairs of those that left and entered, by country. */
final class RenameSearch {
    private static final int NEAR_PERCENT = 2;
    private static final int FEWEST_AREAS = 3;
    private static final long MOST_PAIRS = 250_000;
    private static final SortedSet<String> NOWHERE = Collections.emptySortedSet();

    private final Comparison comparison;
    private final List<Shift> left;
    private final Map<String, List<Shift>> entered = new HashMap<>();
    private final Map<String, Rational> rooms = new TreeMap<>();

    RenameSearch(Comparison comparison) {
        this.comparison = comparison;
        this.left = comparison.shifts(Presence.LEFT);
        comparison
                .shifts(Presence.ENTERED)
                .forEach(one -> entered.computeIfAbsent(country(one.unit()), country -> new ArrayList<>())
                        .add(one));
        comparison
                .areas()
                .forEach(area ->
                        rooms.put(area, room(comparison.from().area(area).orElseThrow())));
    }

    private static String country(Unit unit) {
        return unit instanceof City city ? city.country() : "";
    }

    /** How far scores of an area may lie apart. */
    private static Rational room(Standings area) {
        return area.units().stream()
                .flatMap(one -> one.score().stream())
                .max(Comparator.naturalOrder())
                .orElse(Rational.ZERO)
                .timesRatio(Rational.of(NEAR_PERCENT), Rational.of(100));
    }

    private List<Shift> candidates(Shift old) {
        return entered.getOrDefault(country(old.unit()), List.of());
    }

    /** Whether there are so many pairs that none is looked at. */
    boolean isTooLarge() {
        return left.stream().mapToLong(old -> candidates(old).size()).sum() > MOST_PAIRS;
    }

    /** What is suspicious, in the order of the earlier ranks. */
    List<RenameSuspicion> found() {
        List<RenameSuspicion> found = new ArrayList<>();
        for (Shift old : isTooLarge() ? List.<Shift>of() : left) {
            for (Shift now : candidates(old)) {
                List<String> reasons = reasons(old, now);
                if (!reasons.isEmpty()) {
                    found.add(new RenameSuspicion(old.unit(), now.unit(), reasons));
                }
            }
        }
        return found;
    }

    private List<String> reasons(Shift old, Shift now) {
        List<String> reasons = new ArrayList<>();
        if (isAlike(old.unit(), now.unit())) {
            reasons.add("the names are alike");
        }
        Set<String> hosts = comparison.from().origin().hosts().getOrDefault(old.label(), NOWHERE);
        comparison.to().origin().hosts().getOrDefault(now.label(), NOWHERE).stream()
                .filter(hosts::contains)
                .findFirst()
                .ifPresent(host -> reasons.add("both sites are on " + host));
        boolean near = rooms.keySet().stream().allMatch(area -> isNear(area, old, now));
        if (rooms.size() >= FEWEST_AREAS && near) {
            reasons.add("the scores are nearly equal in all " + rooms.size() + " areas");
        }
        return reasons;
    }

    /** Bombay and Mumbai: 3 changes in 6 letters. Without a country to agree on, fewer. */
    private static boolean isAlike(Unit old, Unit now) {
        int letters = Math.max(old.name().length(), now.name().length());
        int most = old instanceof City ? letters / 2 : letters / 3;
        return Similarity.changes(old.name(), now.name()) <= most || holds(old, now) || holds(now, old);
    }

    /** Whether the one name is the other with words before or after it. */
    private static boolean holds(Unit unit, Unit other) {
        return (" " + unit.name() + " ").contains(" " + other.name() + " ");
    }

    private boolean isNear(String area, Shift old, Shift now) {
        Optional<Rational> was = score(comparison.from(), area, old);
        Optional<Rational> is = score(comparison.to(), area, now);
        Rational room = rooms.getOrDefault(area, Rational.ZERO);
        return was.flatMap(before -> is.map(before::minus))
                .filter(gap ->
                        gap.compareTo(room) <= 0 && Rational.ZERO.minus(gap).compareTo(room) <= 0)
                .isPresent();
    }

    private static Optional<Rational> score(Standings wave, String area, Shift unit) {
        return wave.area(area).flatMap(scores -> scores.find(unit.label())).flatMap(Standing::score);
    }
}
