package org.egovindex.scoring;

import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.model.Criterion;
import org.egovindex.model.Score;
import org.egovindex.number.Rational;

/**
 * What one criterion contributes to the index of one city. The contributions of an area's criteria add up to what the area
 * contributes, and these to the index.
 *
 * <p>Worked line: an area of 20 points whose maxima add up to 25 is worth 20 / 25 = 0.8 points a mark; a mean mark of 2 is 1.6.
 *
 * @param area where it stands
 * @param criterion which
 * @param score points of the index; or why it counts for nothing
 * @param share the mean mark as the policy for missing marks counts it, of the maximum; nothing if it does not count
 * @param worth points of the index for a point of the mean mark, all else equal; nothing if area or index has no score
 */
public record CriterionScore(
        Area area, Criterion criterion, Score score, Optional<Share> share, Optional<Rational> worth) {
    @Override
    public String toString() {
        return criterion.id() + ": " + score;
    }
}
