package org.egovindex.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;

/** Splits changes of rank between two whole standings. Cost: n log n for all units. */
final class RankChange {
    private final Crowd stayedBefore;
    private final Crowd stayedAfter;
    private final Crowd left;
    private final Crowd entered;
    private final Set<String> stayed = new HashSet<>();

    private RankChange(Standings from, Standings to) {
        Rounding gridBefore = grid(from);
        Rounding gridAfter = grid(to);
        List<Standing> both = new ArrayList<>();
        List<Standing> gone = new ArrayList<>();
        for (Standing one : from.ranked()) {
            (isRanked(to, one.label()) ? both : gone).add(one);
        }
        both.forEach(one -> stayed.add(one.label()));
        List<Standing> now =
                to.ranked().stream().filter(one -> stayed.contains(one.label())).toList();
        List<Standing> fresh = to.ranked().stream()
                .filter(one -> !stayed.contains(one.label()))
                .toList();
        stayedBefore = new Crowd(gridBefore, both);
        stayedAfter = new Crowd(gridAfter, now);
        left = new Crowd(gridBefore, gone);
        entered = new Crowd(gridAfter, fresh);
    }

    /** The way to split, if both standings are whole. */
    static Optional<RankChange> of(Standings from, Standings to) {
        return from.isWhole() && to.isWhole() ? Optional.of(new RankChange(from, to)) : Optional.empty();
    }

    private static Rounding grid(Standings standings) {
        List<Rational> scores =
                standings.ranked().stream().flatMap(one -> one.score().stream()).toList();
        return standings.rule().orElseThrow().grid(scores);
    }

    private static boolean isRanked(Standings standings, String label) {
        return standings.find(label).flatMap(Standing::rank).isPresent();
    }

    /** The parts of one unit's change; nothing unless it is ranked in both. */
    Optional<RankParts> parts(Standing before, Standing after) {
        String label = after.label();
        if (!stayed.contains(label)) {
            return Optional.empty();
        }
        Rational old = before.score().orElseThrow();
        Rational now = after.score().orElseThrow();
        int both = stayedBefore.above(old, label);
        int alone = stayedBefore.above(now, label);
        int still = stayedAfter.above(old, label);
        int neither = stayedAfter.above(now, label);
        int gone = left.above(old, label);
        int fresh = entered.above(now, label);
        long rankBefore = before.rank().orElseThrow().halves();
        long rankAfter = after.rank().orElseThrow().halves();
        long plain = 2L * (both + gone) - 2L * (neither + fresh);
        return Optional.of(new RankParts(
                Rational.of((long) both - alone + still - neither, 2),
                Rational.of((long) both - still + alone - neither, 2),
                Rational.of(gone),
                Rational.of(-fresh),
                Rational.of(rankBefore - rankAfter - plain, 2)));
    }

    /** The units ranked in both that stood above this one and now stand below, or the other way round; by label. */
    List<String> crossed(String label, boolean byThis) {
        if (!stayed.contains(label)) {
            return List.of();
        }
        int sign = byThis ? 1 : -1;
        return stayed.stream()
                .filter(other -> sign * Integer.signum(stayedBefore.key(other).compareTo(stayedBefore.key(label))) > 0)
                .filter(other -> sign * Integer.signum(stayedAfter.key(other).compareTo(stayedAfter.key(label))) < 0)
                .sorted()
                .toList();
    }
}
