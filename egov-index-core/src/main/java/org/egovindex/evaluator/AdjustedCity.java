package org.egovindex.evaluator;

import java.util.List;
import java.util.OptionalDouble;
import org.egovindex.scoring.CityScore;

/**
 * One city with its evaluators' severity taken out.
 *
 * @param unadjusted the score as the marks give it, which stays the main number
 * @param score points once the mean effects of the evaluators are taken out of every area; nothing if the city has no score
 * @param areas the same of each area, in the order of the form
 * @param isClipped whether an area would have left the range from 0 to its points
 * @param unknown how many effects of an evaluator in an area are not known, and count as 0
 */
public record AdjustedCity(
        CityScore unadjusted, OptionalDouble score, List<OptionalDouble> areas, boolean isClipped, int unknown) {
    /** Copies the areas. */
    public AdjustedCity {
        areas = List.copyOf(areas);
    }
}
