package org.egovindex.model;

import java.util.Arrays;
import java.util.Optional;

/** How surely a criterion is what the published instrument asked. */
public enum Provenance {
    /** Wording and scale as published. */
    PUBLISHED("published"),
    /** The concept was seen in a source; wording and scale are ours. */
    VERIFIED_CONCEPT("verified concept"),
    /** Concept, wording and scale are ours, made to fit what is published. */
    RECONSTRUCTED("reconstructed");

    private final String words;

    Provenance(String words) {
        this.words = words;
    }

    /** The provenance written {@code words}, as in a checklist file. */
    public static Optional<Provenance> find(String words) {
        return Arrays.stream(values()).filter(p -> p.words.equals(words)).findFirst();
    }

    @Override
    public String toString() {
        return words;
    }
}
