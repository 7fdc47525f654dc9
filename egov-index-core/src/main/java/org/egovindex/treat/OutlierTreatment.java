package org.egovindex.treat;

import java.util.Optional;
import org.egovindex.number.Values;
import org.egovindex.publish.Documented;

/**
 * What happens to numbers that lie far from all others, by name. Done after gaps are filled and before the transforms.
 *
 * <p>Gaps stay gaps, and no two units change their order.
 */
public interface OutlierTreatment extends Documented {
    /**
     * What is to be done to the numbers of an indicator; nothing if they stay as they are.
     *
     * @param values numbers and gaps, which are only looked at
     */
    Optional<OutlierRemedy> remedy(Values values);

    /** Whether what is done to a unit's number may depend on the numbers of others. */
    default boolean dependsOnSample() {
        return true;
    }
}
