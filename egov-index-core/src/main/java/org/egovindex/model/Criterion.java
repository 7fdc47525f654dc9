package org.egovindex.model;

import java.util.List;
import java.util.Optional;

/**
 * One question of a checklist, with the scale on which it is marked.
 *
 * @param id unique in its checklist, such as {@code P07}
 * @param question what the evaluator is asked, in plain words
 * @param scale the marks that are allowed
 * @param provenance how surely this is what the published instrument asked
 * @param sources ids of the sources in which the concept was seen; empty where there are none
 * @param note a remark for the reader, if one is needed
 */
public record Criterion(
        String id,
        String question,
        ScoringScale scale,
        Provenance provenance,
        List<String> sources,
        Optional<String> note) {
    /** Checks id and question. */
    public Criterion {
        Identifier.require("a criterion", id);
        if (question.isBlank()) {
            throw new IllegalArgumentException(
                    "The question of criterion " + id + " must not be blank.\nMaybe the column was not filled in.");
        }
        sources = List.copyOf(sources);
    }

    /** A criterion as its instrument publishes it. */
    public static Criterion of(String id, String question, ScoringScale scale) {
        return new Criterion(id, question, scale, Provenance.PUBLISHED, List.of(), Optional.empty());
    }

    @Override
    public String toString() {
        return id + " " + question + " (" + scale + ")";
    }
}
