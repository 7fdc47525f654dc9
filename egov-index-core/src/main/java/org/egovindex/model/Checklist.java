package org.egovindex.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a survey measures: areas and their criteria, versioned.
 *
 * <p>Theoretical framework of the handbook. Criteria are numbered from 0 in the order of the form, across areas; sums are
 * taken in that order whatever the order of a marks file.
 */
public final class Checklist {
    /** The most criteria a checklist may have. */
    public static final int MOST_CRITERIA = 10_000;

    private final ChecklistId about;
    private final BigDecimal points;
    private final List<Area> areas;
    private final List<Criterion> criteria;
    private final Map<String, Integer> places;
    private final int decimals;
    private final UnitTable units;

    private Checklist(ChecklistId about, BigDecimal points, List<Area> areas) {
        this.about = about;
        this.points = points;
        this.areas = List.copyOf(areas);
        this.criteria = areas.stream().flatMap(area -> area.criteria().stream()).toList();
        this.places = new HashMap<>();
        for (int place = 0; place < criteria.size(); place++) {
            if (places.put(criteria.get(place).id(), place) != null) {
                throw duplicate("criterion", criteria.get(place).id());
            }
        }
        this.decimals =
                criteria.stream().mapToInt(c -> c.scale().decimals()).max().orElse(0);
        this.units = UnitTable.of(criteria, decimals);
    }

    /**
     * A checklist of these areas.
     *
     * @param about id, version, title and source
     * @param points what a city gets that reaches every maximum; above 0. An area contributes to it in proportion to its
     *     own points, so that five areas of 20 make 100, and the mean of 13 areas of 100 also makes 100
     * @throws IllegalArgumentException if an id stands twice, or there is nothing to score
     */
    public static Checklist of(ChecklistId about, BigDecimal points, List<Area> areas) {
        if (points.signum() <= 0) {
            throw new IllegalArgumentException("The points of checklist " + about.id() + " must be above 0, not "
                    + points.toPlainString() + ".\nMaybe they were left out: the sum of the areas' points will do.");
        }
        Set<String> ids = new HashSet<>();
        areas.forEach(area -> {
            if (!ids.add(area.id())) {
                throw duplicate("area", area.id());
            }
        });
        Checklist checklist = new Checklist(about, points, areas);
        int size = checklist.criteria.size();
        if (size == 0 || size > MOST_CRITERIA) {
            throw new IllegalArgumentException("Checklist " + about.id() + " must have 1 to " + MOST_CRITERIA
                    + " criteria, not " + size + ".\nMaybe the areas were not read.");
        }
        return checklist;
    }

    private static IllegalArgumentException duplicate(String what, String id) {
        return new IllegalArgumentException("The " + what + " " + id
                + " must stand once in its checklist.\nMaybe one of the two was to be renamed.");
    }

    /** Id, version, title, source and notice. */
    public ChecklistId about() {
        return about;
    }

    /** What a city gets that reaches every maximum. */
    public BigDecimal points() {
        return points;
    }

    /** The areas in the order of the form. */
    public List<Area> areas() {
        return areas;
    }

    /** All criteria in the order of the form. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** The decimals that the points of any criterion can have. */
    public int decimals() {
        return decimals;
    }

    /** The points of every answer as whole numbers of units; a unit is one point divided by 10 for each decimal. */
    UnitTable units() {
        return units;
    }

    /** The place of a criterion in {@link #criteria()}, if there is one of this id. */
    public OptionalInt find(String criterion) {
        Integer place = places.get(criterion);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The place of a criterion in {@link #criteria()}; throws if there is none of this id. */
    public int place(String criterion) {
        return find(criterion)
                .orElseThrow(() ->
                        new IllegalArgumentException("Checklist " + about.id() + " has no criterion " + criterion + "."
                                + nearest(criterion)
                                        .map(id -> "\nMaybe " + id + " is meant.")
                                        .orElse("")));
    }

    /** The id most like {@code criterion}, if any is like it at all. */
    public Optional<String> nearest(String criterion) {
        return Similarity.nearest(
                criterion, criteria.stream().map(Criterion::id).toList());
    }

    /** This checklist with other criteria in place of those of the same id; throws if there is none of such an id. */
    public Checklist overlaidWith(ChecklistId other, List<Criterion> replacements) {
        Map<String, Criterion> byId = new HashMap<>();
        for (Criterion replacement : replacements) {
            place(replacement.id());
            if (byId.put(replacement.id(), replacement) != null) {
                throw duplicate("criterion", replacement.id());
            }
        }
        List<Area> overlaid = new ArrayList<>();
        for (Area area : areas) {
            List<Criterion> mixed = area.criteria().stream()
                    .map(criterion -> byId.getOrDefault(criterion.id(), criterion))
                    .toList();
            overlaid.add(new Area(area.id(), area.title(), area.points(), mixed));
        }
        return of(other, points, overlaid);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Checklist that
                        && about.equals(that.about)
                        && points.compareTo(that.points) == 0
                        && areas.equals(that.areas));
    }

    @Override
    public int hashCode() {
        return Objects.hash(about, areas);
    }

    @Override
    public String toString() {
        return about + ": " + criteria.size() + " criteria in " + areas.size() + " areas, " + points.toPlainString()
                + " points";
    }
}
