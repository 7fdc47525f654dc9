package org.egovindex.range;

import java.util.List;

/**
 * How few of some functions can be above 0 at once.
 *
 * @param bound not fewer, as is proven
 * @param points where few are, most promising first; empty if no place is admissible
 * @param method by which that is known
 */
record Answer(int bound, List<Place> points, RangeMethod method) {
    /** A point of the free weights. */
    static final class Place {
        private final double[] coordinates;

        Place(double[] coordinates) {
            this.coordinates = coordinates.clone();
        }

        double[] coordinates() {
            return coordinates;
        }
    }
}
