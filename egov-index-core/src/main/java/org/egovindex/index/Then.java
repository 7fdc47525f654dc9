package org.egovindex.index;

import java.util.List;
import org.egovindex.model.Unit;
import org.egovindex.normalise.Direction;
import org.egovindex.normalise.Normalisation;
import org.egovindex.normalise.Sample;
import org.egovindex.number.Values;
import org.egovindex.treat.Transform;
import org.egovindex.treat.Transforms;

/**
 * What is done to an aggregate before it counts in the node above: as the UN's telecommunication index, a mean of z-scores, is
 * brought to 0 to 1 by min-max.
 *
 * @param direction whether more of the aggregate is better
 * @param transforms done first
 * @param normalisation done last
 */
public record Then(Direction direction, List<Transform> transforms, Normalisation normalisation) {
    /** Copies the transforms. */
    public Then {
        transforms = List.copyOf(transforms);
    }

    /** Room for the aggregates of these units, as a sample of them. */
    Sample room(List<Unit> units) {
        return Sample.of(Values.gaps(units.size()), direction, units, Transforms.chain(transforms));
    }

    /** Normalised only. */
    public static Then normalised(Normalisation normalisation) {
        return new Then(Direction.HIGHER_IS_BETTER, List.of(), normalisation);
    }
}
