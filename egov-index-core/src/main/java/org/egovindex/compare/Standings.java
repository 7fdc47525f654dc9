package org.egovindex.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.egovindex.index.CompositeIndex;
import org.egovindex.model.Lookup;
import org.egovindex.model.Unit;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rank.Rank;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.RankingRule;
import org.egovindex.scoring.SurveyIndex;

/**
 * Who stood where in one wave, or under one method: overall, and in areas or at nodes.
 *
 * <p>Standings are whole if every unit of the wave is here and ranks follow from scores: those of an index or a ranking. Published
 * facts are in part: a unit that is not here was not seen in the sources, which does not mean that it was not in the wave. A unit
 * is known again in another wave by its label. Immutable.
 */
public final class Standings implements Tabular {
    static final Cell UNKNOWN = Cell.missing("unknown");
    static final Cell ABSENT = Cell.missing("-");

    private static final Comparator<Standing> BY_RANK = Comparator.comparingInt(
                    (Standing one) -> one.rank().map(Rank::halves).orElse(Integer.MAX_VALUE))
            .thenComparing(Standing::label);

    private final String id;
    private final Origin origin;
    private final Map<String, Standing> units = new TreeMap<>();
    private final Map<String, Standings> areas;

    private Standings(String id, Origin origin, Collection<Standing> units, Map<String, Standings> areas) {
        this.id = id;
        this.origin = origin;
        this.areas = areas;
        for (Standing one : units) {
            Standing before = this.units.put(one.label(), one);
            if (before != null) {
                throw new IllegalArgumentException(
                        one.label() + " must stand once in " + id + ".\nMaybe a renaming gave two units one name.");
            }
        }
    }

    /** The standings of a ranking; {@code id} is that of its wave or method. */
    public static Standings of(String id, Ranking ranking) {
        List<Standing> units = new ArrayList<>();
        ranking.rows()
                .forEach(row -> units.add(new Standing(row.unit(), Optional.of(row.rank()), Optional.of(row.score()))));
        ranking.unranked().forEach(unit -> units.add(new Standing(unit.unit(), Optional.empty(), Optional.empty())));
        return new Standings(
                id, Origin.of(Origin.Method.UNSAID, Optional.of(ranking.rule()), ranking.notes()), units, Map.of());
    }

    /** The standings of a survey's cities, overall and in every area; the id is that of the wave. */
    public static Standings of(SurveyIndex index) {
        return of(index.survey().wave().id(), index);
    }

    /** The same under another id, such as that of the method. */
    public static Standings of(String id, SurveyIndex index) {
        return SurveyStandings.of(id, index);
    }

    /** The standings of an index's units, overall and at every node right below; for a deeper node, take its ranking. */
    public static Standings of(String id, CompositeIndex index) {
        Map<String, Standings> areas = new LinkedHashMap<>();
        index.methodology().tree().children().forEach(node -> areas.put(node.id(), of(id, index.ranking(node.id()))));
        Standings whole = of(id, index.ranking());
        Origin origin =
                Origin.of(Origin.Method.of(index), whole.rule(), index.data().notices());
        return new Standings(id, origin, whole.units(), areas);
    }

    /** What sources say of some units of a wave: ranks and scores as far as they are known. */
    public static Standings published(String id, Collection<Standing> known) {
        return new Standings(id, Origin.of(Origin.Method.UNSAID, Optional.empty(), List.of()), known, Map.of());
    }

    Standings from(Origin other) {
        return new Standings(id, other, units(), areas);
    }

    /** These standings with those in areas or at nodes, by name, in this order. */
    public Standings withAreas(Map<String, Standings> others) {
        return new Standings(id, origin, units(), new LinkedHashMap<>(others));
    }

    /** These standings with units under the names that they have now; throws if two get one name. */
    public Standings renamed(Renames renames) {
        List<Standing> renamed =
                units().stream().map(one -> one.of(renames.of(one.unit(), id))).toList();
        Map<String, Standings> below = new LinkedHashMap<>();
        areas.forEach((area, standings) -> below.put(area, standings.renamed(renames)));
        return new Standings(id, origin, renamed, below);
    }

    /** The wave or the method. */
    public String id() {
        return id;
    }

    Origin origin() {
        return origin;
    }

    /** Whether every unit of the wave is here, so that who is not here was not in it. */
    public boolean isWhole() {
        return rule().isPresent();
    }

    /** What stands for a figure that is not here: absent if all is known, else unknown. */
    Cell missing() {
        return isWhole() ? ABSENT : UNKNOWN;
    }

    /** How ranks follow from scores; nothing if these are published facts. */
    public Optional<RankingRule> rule() {
        return origin.rule();
    }

    /** What must be said wherever these are shown. */
    public List<String> notices() {
        return origin.notices();
    }

    /** All units, by label. */
    public List<Standing> units() {
        return List.copyOf(units.values());
    }

    /** The units whose rank is known, best first, ties by label. */
    public List<Standing> ranked() {
        return units.values().stream()
                .filter(one -> one.rank().isPresent())
                .sorted(BY_RANK)
                .toList();
    }

    /** The standing of the unit of exactly this label, if it is here. */
    public Optional<Standing> find(String label) {
        return Optional.ofNullable(units.get(label));
    }

    /** The standing of a unit, named alone or by its label; throws if there is none. */
    public Standing of(String unit) {
        return Lookup.one(units(), Standing::unit, unit);
    }

    /** The unit of a standing, as it is known here. */
    Unit unit(String label) {
        return find(label).map(Standing::unit).orElseThrow();
    }

    /** The names of the areas or nodes whose standings are known. */
    public List<String> areas() {
        return List.copyOf(areas.keySet());
    }

    /** The standings in one area, if any are known. */
    public Optional<Standings> area(String name) {
        return Optional.ofNullable(areas.get(name));
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        units.values().stream()
                .sorted(BY_RANK)
                .forEach(one -> rows.add(List.of(
                        one.rank().map(rank -> Cell.exactly(rank.value())).orElse(missing()),
                        Cell.words(one.label()),
                        one.score()
                                .map(score -> Cell.exactly(score.toDecimal()))
                                .orElse(missing()))));
        List<Column> columns = List.of(Column.of("rank"), Column.of("unit"), Column.of("score"));
        return new Table("Standings " + id, columns, rows, notices());
    }

    @Override
    public String toString() {
        return text();
    }
}
