package org.egovindex.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Why a fact may be believed.
 *
 * @param certainty how surely it is known
 * @param sources ids of the sources in which it was seen
 * @param note what else must be said of it
 */
public record Evidence(Certainty certainty, List<String> sources, Optional<String> note) {
    /** Copies the sources. */
    public Evidence {
        sources = List.copyOf(sources);
    }

    @Override
    public String toString() {
        return certainty + " " + String.join(" ", sources)
                + note.map(words -> " (" + words + ")").orElse("");
    }
}
