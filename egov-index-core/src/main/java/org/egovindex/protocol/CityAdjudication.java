package org.egovindex.protocol;

import java.util.Optional;
import org.egovindex.model.City;

/**
 * What became of one city.
 *
 * @param city which
 * @param status where it stands
 * @param disagreement of the two regular sheets that lie furthest apart; nothing if there are not two
 * @param outcome what was done, in a sentence
 */
public record CityAdjudication(City city, Status status, Optional<Disagreement> disagreement, String outcome) {
    /** Where a city stands. */
    public enum Status {
        /** Two sheets too far apart: a third evaluator has to look. */
        THIRD_NEEDED,
        /** A sheet has no score, so that the rule cannot be applied. */
        UNDECIDED,
        /** One sheet only. */
        NO_PAIR,
        /** Three sheets or more, of which the resolution made the city's marks. */
        SETTLED,
        /** Two sheets near enough. */
        AGREED
    }
}
