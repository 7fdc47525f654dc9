package org.egovindex.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.egovindex.model.Lookup;
import org.egovindex.number.Rational;
import org.egovindex.publish.Explanation;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rank.Rank;

/**
 * Two standings side by side: for each unit its change of score and its change of rank, and what that is due to.
 *
 * <p>Units are the same if their labels are, after the renamings that were given; who entered and left is known only where standings are
 * whole. Immutable. Cost: n log n.
 */
public final class Comparison implements Tabular {
    private static final Comparator<Shift> BY_RANK = Comparator.comparingInt((Shift one) -> halves(one.after()))
            .thenComparingInt(one -> halves(one.before()))
            .thenComparing(Shift::label);

    private final Standings from;
    private final Standings to;
    private final Optional<RankChange> change;
    private final Map<String, Shift> byLabel = new TreeMap<>();
    private final List<Shift> shifts;

    private Comparison(Standings from, Standings to) {
        this.from = from;
        this.to = to;
        this.change = RankChange.of(from, to);
        TreeSet<String> labels = new TreeSet<>();
        from.units().forEach(one -> labels.add(one.label()));
        to.units().forEach(one -> labels.add(one.label()));
        labels.forEach(label -> byLabel.put(label, shift(label)));
        this.shifts = byLabel.values().stream().sorted(BY_RANK).toList();
    }

    /** Two waves or methods compared, the earlier one first. */
    public static Comparison of(Standings from, Standings to) {
        return new Comparison(from, to);
    }

    /** The same with units found again under their new names; throws if two get one name. */
    public static Comparison of(Standings from, Standings to, Renames renames) {
        return of(from.renamed(renames), to.renamed(renames));
    }

    private static int halves(Shift.Side side) {
        return side.rank().map(Rank::halves).orElse(Integer.MAX_VALUE);
    }

    private Shift shift(String label) {
        Optional<Standing> before = from.find(label);
        Optional<Standing> after = to.find(label);
        Optional<RankParts> parts =
                change.flatMap(how -> before.flatMap(old -> after.flatMap(now -> how.parts(old, now))));
        return new Shift(
                after.or(() -> before).orElseThrow().unit(),
                presence(before.isPresent(), after.isPresent()),
                Shift.Side.of(before),
                Shift.Side.of(after),
                parts);
    }

    private Presence presence(boolean before, boolean after) {
        if (before && after) {
            return Presence.STAYED;
        }
        boolean sure = before ? to.isWhole() : from.isWhole();
        return !sure ? Presence.UNKNOWN : after ? Presence.ENTERED : Presence.LEFT;
    }

    /** The earlier standings, under the names that units have now. */
    public Standings from() {
        return from;
    }

    /** The later standings. */
    public Standings to() {
        return to;
    }

    /** Every unit of either, in the order of the later ranks, then of the earlier ones. */
    public List<Shift> shifts() {
        return shifts;
    }

    /** The units that were so. */
    public List<Shift> shifts(Presence presence) {
        return shifts.stream().filter(one -> one.presence() == presence).toList();
    }

    /** What became of the unit of exactly this label, if there is one. */
    public Optional<Shift> find(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    /** What became of a unit, named alone or by its label; throws if there is none. */
    public Shift of(String unit) {
        return Lookup.one(shifts, Shift::unit, unit);
    }

    /** Whom a unit overtook among those ranked in both; by label; none where standings are published facts. Cost: n. */
    public List<String> overtook(String unit) {
        return change.map(how -> how.crossed(of(unit).label(), true)).orElse(List.of());
    }

    /** By whom a unit was overtaken among those ranked in both; by label. Cost: n. */
    public List<String> overtakenBy(String unit) {
        return change.map(how -> how.crossed(of(unit).label(), false)).orElse(List.of());
    }

    /** The units that gained most places, most first, ties by label; those that gained none are left out. */
    public List<Shift> climbers(int count) {
        return movers(count, 1);
    }

    /** The units that lost most places, most first, ties by label; those that lost none are left out. */
    public List<Shift> fallers(int count) {
        return movers(count, -1);
    }

    /** The units that gained or lost most places, most first, ties by label; those that stayed are left out. */
    public List<Shift> movers(int count) {
        return movers(count, 0);
    }

    private List<Shift> movers(int count, int sign) {
        return shifts.stream()
                .filter(one -> {
                    int way = one.rankChange().map(Rational::signum).orElse(0);
                    return way != 0 && (sign == 0 || way == sign);
                })
                .sorted(Comparator.comparing(Comparison::places).reversed().thenComparing(Shift::label))
                .limit(count)
                .toList();
    }

    private static Rational places(Shift shift) {
        Rational change = shift.rankChange().orElseThrow();
        return change.signum() < 0 ? Rational.ZERO.minus(change) : change;
    }

    /** The areas whose standings are known in both, in the order of the later ones. */
    public List<String> areas() {
        return to.areas().stream().filter(area -> from.area(area).isPresent()).toList();
    }

    /** The same comparison in one area; throws if it is not known in both. */
    public Comparison area(String name) {
        if (!areas().contains(name)) {
            throw new IllegalArgumentException(
                    "There is no area " + name + " in both.\nMaybe one of " + areas() + " is meant.");
        }
        return of(from.area(name).orElseThrow(), to.area(name).orElseThrow());
    }

    /** How much the two rankings agree, with the usual persistence and the first ten. */
    public RankMeasures measures() {
        return RankMeasures.of(this);
    }

    /**
     * Units that left and entered and may be the same under another name: to be looked at, never applied by itself. None are looked for
     * where more than 250,000 pairs of one country left and entered.
     */
    public List<RenameSuspicion> suspicions() {
        return new RenameSearch(this).found();
    }

    /** What must be said wherever the comparison is shown. */
    public List<String> notes() {
        return ComparisonNotes.of(this);
    }

    /** Every unit with both ranks and scores, and the parts of its change of rank. */
    @Override
    public Table table() {
        return new ComparisonTables(this).units(shifts, "Change of rank and score");
    }

    /** The units that gained or lost most places. */
    public Table moversTable(int count) {
        return new ComparisonTables(this).units(movers(count), "Largest changes of rank");
    }

    /** How a unit's change of rank and of its areas' scores came to be. */
    public Explanation explain(String unit) {
        return new ComparisonTables(this).explain(of(unit));
    }

    /** How many units were so, by presence. */
    Map<Presence, Integer> counts() {
        Map<Presence, Integer> counts = new TreeMap<>();
        shifts.forEach(one -> counts.merge(one.presence(), 1, Integer::sum));
        return counts;
    }

    @Override
    public String toString() {
        return text();
    }
}
