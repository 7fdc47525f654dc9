package org.egovindex.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.egovindex.model.Lookup;
import org.egovindex.model.Unit;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * Several waves in the order of time, with units known again under their last names.
 *
 * <p>Whatever is not known stays unknown: no rank, score or mean is made up. Immutable.
 */
public final class Series implements Tabular {
    private final List<Standings> waves;
    private final List<Unit> units;

    private Series(List<Standings> waves) {
        this.waves = List.copyOf(waves);
        TreeMap<String, Unit> last = new TreeMap<>();
        waves.forEach(wave -> wave.units().forEach(one -> last.put(one.label(), one.unit())));
        this.units = List.copyOf(last.values());
    }

    /** These waves, the earliest first; throws if there is none, or two have one id. */
    public static Series of(List<Standings> waves) {
        return of(waves, Renames.NONE);
    }

    /** The same with units found again under their new names. */
    public static Series of(List<Standings> waves, Renames renames) {
        if (waves.isEmpty()) {
            throw new IllegalArgumentException("A series must have a wave.\nMaybe no file was read.");
        }
        Set<String> ids = new HashSet<>();
        for (Standings wave : waves) {
            if (!ids.add(wave.id())) {
                throw new IllegalArgumentException(
                        "The wave " + wave.id() + " must stand once in a series.\nMaybe one file was read twice.");
            }
        }
        return new Series(waves.stream().map(wave -> wave.renamed(renames)).toList());
    }

    /** The waves, the earliest first. */
    public List<Standings> waves() {
        return waves;
    }

    /** Every unit of any wave, by label, as it is known last. */
    public List<Unit> units() {
        return units;
    }

    /** The wave of this id; throws if there is none. */
    public Standings wave(String id) {
        return waves.get(place(id));
    }

    /** The waves from one to another, both included; throws if one is not here, or the second comes before the first. */
    public Series between(String from, String to) {
        if (place(to) < place(from)) {
            throw new IllegalArgumentException(
                    "Wave " + to + " must not come before " + from + ".\nMaybe the two are swapped.");
        }
        return new Series(waves.subList(place(from), place(to) + 1));
    }

    private int place(String id) {
        for (int place = 0; place < waves.size(); place++) {
            if (waves.get(place).id().equals(id)) {
                return place;
            }
        }
        throw new IllegalArgumentException("There is no wave " + id + ".\nMaybe one of "
                + waves.stream().map(Standings::id).toList() + " is meant.");
    }

    /** What changed from one wave to another. */
    public Comparison comparison(String from, String to) {
        return Comparison.of(wave(from), wave(to));
    }

    /** What changed from the first wave to the last. */
    public Comparison comparison() {
        return Comparison.of(waves.get(0), waves.get(waves.size() - 1));
    }

    /** The row of waves, up to and with this one, in which a unit was among the first {@code places}. */
    public Streak streak(String unit, String wave, int places) {
        return streaks(unit, places).endingAt(place(wave));
    }

    /** The same up to and with the last wave. */
    public Streak streak(String unit, int places) {
        return streaks(unit, places).endingAt(waves.size() - 1);
    }

    /** The longest such row, the latest of several. */
    public Streak longestStreak(String unit, int places) {
        return streaks(unit, places).longest();
    }

    private Streaks streaks(String unit, int places) {
        if (places < 1) {
            throw new IllegalArgumentException(
                    "The first places must be 1 or more, not " + places + ".\nMaybe 1 is meant: the first.");
        }
        return new Streaks(waves, Lookup.one(units, each -> each, unit).label(), places);
    }

    /** The areas of any wave, in the order in which they first appear. */
    public List<String> areas() {
        LinkedHashSet<String> areas = new LinkedHashSet<>();
        waves.forEach(wave -> areas.addAll(wave.areas()));
        return new ArrayList<>(areas);
    }

    /** Who led an area in every wave. */
    public Leaders leaders() {
        return Leaders.of(this);
    }

    /** The mean score of each group in every wave, and its distance from all others. */
    public GroupGaps groups(String attribute) {
        return GroupGaps.of(this, attribute);
    }

    /** Whether scores of the units common to all waves drew together. */
    public Spread spread() {
        return Spread.of(this);
    }

    /** The labels of the units that have a score in every wave. */
    List<String> scoredThroughout() {
        TreeSet<String> labels = new TreeSet<>();
        units.forEach(unit -> labels.add(unit.label()));
        waves.forEach(wave -> labels.removeIf(
                label -> wave.find(label).flatMap(Standing::score).isEmpty()));
        return List.copyOf(labels);
    }

    /** The notices of all waves, each once. */
    List<String> notices() {
        LinkedHashSet<String> notices = new LinkedHashSet<>();
        waves.forEach(wave -> notices.addAll(wave.notices()));
        if (waves.stream().anyMatch(wave -> !wave.isWhole())) {
            notices.add("unknown = not in the sources that could be seen");
        }
        return new ArrayList<>(notices);
    }

    /** Every unit with its rank and score in every wave, in the order of the last ranks. */
    @Override
    public Table table() {
        return SeriesTables.units(this);
    }

    /** How often and how long each unit was among the first {@code places}: those that ever were. */
    public Table streakTable(int places) {
        return SeriesTables.streaks(this, places);
    }

    @Override
    public String toString() {
        return text();
    }
}
