package org.egovindex.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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

/**
 * Two units that may be one: the one left, the other entered.
 *
 * <p>Cities must be of one country. Then it takes one reason: names alike (a third of the letters changed at most), a site on the same
 * server, or scores nearly equal in three or more areas (each within {@value #NEAR_PERCENT} % of the largest score there). Nothing is
 * renamed on suspicion: what is right is to be said by {@link Renames}. Cost: units that left times units that entered.
 *
 * @param left as it was called
 * @param entered as it is called
 * @param reasons why they may be one
 */
public record RenameSuspicion(Unit left, Unit entered, List<String> reasons) {
    private static final int NEAR_PERCENT = 2;
    private static final int FEWEST_AREAS = 3;
    private static final SortedSet<String> NOWHERE = Collections.emptySortedSet();

    /** Copies the reasons. */
    public RenameSuspicion {
        reasons = List.copyOf(reasons);
    }

    static List<RenameSuspicion> in(Comparison comparison) {
        List<RenameSuspicion> found = new ArrayList<>();
        List<Shift> entered = comparison.shifts(Presence.ENTERED);
        Map<String, Rational> rooms = new TreeMap<>();
        comparison
                .areas()
                .forEach(area ->
                        rooms.put(area, room(comparison.from().area(area).orElseThrow())));
        for (Shift old : comparison.shifts(Presence.LEFT)) {
            for (Shift now : entered) {
                if (isPossible(old.unit(), now.unit())) {
                    List<String> reasons = reasons(comparison, old, now, rooms);
                    if (!reasons.isEmpty()) {
                        found.add(new RenameSuspicion(old.unit(), now.unit(), reasons));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isPossible(Unit left, Unit entered) {
        return !(left instanceof City before)
                || !(entered instanceof City after)
                || before.country().equals(after.country());
    }

    private static List<String> reasons(Comparison comparison, Shift old, Shift now, Map<String, Rational> rooms) {
        List<String> reasons = new ArrayList<>();
        if (Similarity.nearest(old.unit().name(), List.of(now.unit().name())).isPresent()) {
            reasons.add("the names are alike");
        }
        Set<String> hosts = comparison.from().origin().hosts().getOrDefault(old.label(), NOWHERE);
        comparison.to().origin().hosts().getOrDefault(now.label(), NOWHERE).stream()
                .filter(hosts::contains)
                .findFirst()
                .ifPresent(host -> reasons.add("both sites are on " + host));
        boolean near = rooms.entrySet().stream()
                .allMatch(area -> isNear(gap(comparison, area.getKey(), old, now), area.getValue()));
        if (rooms.size() >= FEWEST_AREAS && near) {
            reasons.add("the scores are nearly equal in all " + rooms.size() + " areas");
        }
        return reasons;
    }

    /** How far scores of an area may lie apart. */
    private static Rational room(Standings area) {
        return area.units().stream()
                .flatMap(one -> one.score().stream())
                .max(Comparator.naturalOrder())
                .orElse(Rational.ZERO)
                .timesRatio(Rational.of(NEAR_PERCENT), Rational.of(100));
    }

    private static Optional<Rational> gap(Comparison comparison, String area, Shift old, Shift now) {
        Optional<Rational> was = comparison
                .from()
                .area(area)
                .flatMap(scores -> scores.find(old.label()))
                .flatMap(Standing::score);
        Optional<Rational> is = comparison
                .to()
                .area(area)
                .flatMap(scores -> scores.find(now.label()))
                .flatMap(Standing::score);
        return was.flatMap(before -> is.map(before::minus));
    }

    private static boolean isNear(Optional<Rational> gap, Rational room) {
        return gap.filter(
                        by -> by.compareTo(room) <= 0 && Rational.ZERO.minus(by).compareTo(room) <= 0)
                .isPresent();
    }

    @Override
    public String toString() {
        return left.label() + " may be " + entered.label() + " now: " + String.join("; ", reasons);
    }
}
