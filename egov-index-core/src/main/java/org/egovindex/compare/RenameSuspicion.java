package org.egovindex.compare;

import java.util.List;
import org.egovindex.model.Unit;

/**
 * Two units that may be one: the one left, the other entered.
 *
 * <p>Cities must be of one country. Then it takes one reason: names alike (half of the letters changed at most, a third where
 * there is no country; or the one with words before or after it), a site on the same server, or scores nearly equal in three or more areas (each within 2 % of the largest score there). Nothing is
 * renamed on suspicion: what is right is to be said by {@link Renames}.
 *
 * @param left as it was called
 * @param entered as it is called
 * @param reasons why they may be one
 */
public record RenameSuspicion(Unit left, Unit entered, List<String> reasons) {
    /** Copies the reasons. */
    public RenameSuspicion {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return left.label() + " may be " + entered.label() + " now: " + String.join("; ", reasons);
    }
}
