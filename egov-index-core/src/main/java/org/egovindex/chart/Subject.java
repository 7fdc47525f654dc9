package org.egovindex.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Unit;
import org.egovindex.publish.Cell;
import org.egovindex.rank.RankedUnit;
import org.egovindex.rank.Ranking;

/** An index as charts see it, whether of a survey or of a table. Parts are its areas, or the nodes right below it. */
interface Subject {
    /** What the index is called. */
    String title();

    /** What must be said wherever it is shown. */
    List<String> notices();

    Ranking ranking();

    /** What the index is made of. */
    List<Part> parts();

    /** All that can be the column of a heat map: criteria or indicators, and what they are parts of. */
    List<Part> columns();

    /** The ids of those at the bottom: criteria or indicators. */
    List<String> bottom();

    /** The score of a unit at each part; a missing cell where it has none. */
    List<Cell> scores(Unit unit);

    /** The mean of each part, over the units that have a score there. */
    List<Cell> means();

    /** The highest score at each part. */
    List<Cell> best();

    /** What each part gives to the index of a unit, if they add up to it. */
    Optional<List<Cell>> contributions(RankedUnit unit);

    /** The numbers of a unit at columns of a heat map. */
    List<Cell> cells(Unit unit, List<Part> columns);

    /** Where the scale of a heat map ends, if it begins at 0 and has an end. */
    Optional<BigDecimal> top();

    /** What the numbers of a heat map are. */
    String scale();

    /**
     * A part of an index.
     *
     * @param id its id
     * @param title for readers
     */
    record Part(String id, String title) {}

    /** The unit of this name or label, whether it has a rank or not; throws if there is none. */
    Unit unit(String name);

    /** The scores of the ranked units as published, in their order. */
    default List<Cell> published() {
        return ranking().table().rows().stream()
                .limit(ranking().rows().size())
                .map(row -> row.get(2))
                .toList();
    }

    /** The columns of these ids; throws for one that there is not. */
    default List<Part> columns(List<String> ids) {
        return ids.stream()
                .map(id -> columns().stream()
                        .filter(part -> part.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("There is no area, criterion or node " + id
                                + " in " + title() + ".\nMaybe a title was given instead of an id.")))
                .toList();
    }
}
