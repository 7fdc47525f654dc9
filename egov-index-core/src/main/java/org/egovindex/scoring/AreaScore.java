package org.egovindex.scoring;

import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.model.Score;

/**
 * What one area is worth for one city.
 *
 * @param area which
 * @param score its points, or why there are none
 * @param share what it was computed from: points attained, of the maxima; if there is a score
 * @param bounds what the missing marks could make of it
 * @param coverage how many marks it rests on
 */
public record AreaScore(Area area, Score score, Optional<Share> share, Bounds bounds, Coverage coverage) {
    /** Whether any criterion of the area applies to the city. */
    public boolean applies() {
        return coverage.expected() > 0;
    }

    @Override
    public String toString() {
        return area.title() + ": " + score + " (" + coverage + ")";
    }
}
