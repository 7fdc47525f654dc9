package org.egovindex.rules.edition;

import org.egovindex.rules.evidence.Reading;

/**
 * A slot that was noted otherwise.
 *
 * @param slot its name
 * @param before what was noted
 * @param after what is noted
 */
public record ObservationChange(String slot, Reading before, Reading after) {
    @Override
    public String toString() {
        return slot + ": " + before.shown() + " -> " + after.shown();
    }
}
