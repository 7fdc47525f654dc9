package org.egovindex.scoring;

import java.util.List;
import java.util.Optional;
import org.egovindex.model.City;
import org.egovindex.model.Score;

/**
 * What the index is worth for one city.
 *
 * @param city which
 * @param score its points, or why there are none
 * @param share what it was computed from: points of the areas, of what they could be; if there is a score
 * @param bounds what the missing marks could make of it
 * @param coverage how many marks it rests on
 * @param areas what it is made of, in the order of the checklist
 */
public record CityScore(
        City city, Score score, Optional<Share> share, Bounds bounds, Coverage coverage, List<AreaScore> areas) {
    /** Copies the areas. */
    public CityScore {
        areas = List.copyOf(areas);
    }

    /** Whether any criterion applies to the city. */
    public boolean applies() {
        return coverage.expected() > 0;
    }

    /** The score of one area; throws if there is none of this id. */
    public AreaScore area(String id) {
        return areas.stream()
                .filter(a -> a.area().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no area " + id + ".\nMaybe one of "
                        + areas.stream().map(a -> a.area().id()).toList() + " is meant."));
    }

    @Override
    public String toString() {
        return city.label() + ": " + score + " (" + coverage + ")";
    }
}
