package org.egovindex.rules.edition;

import java.util.Optional;

/**
 * One thing in which two editions differ.
 *
 * @param subject what it is, such as {@code criterion PS-01}
 * @param kind in what it differs
 * @param before how it was; empty if there was nothing
 * @param after how it is; empty if there is nothing
 * @param evidence what shows it, where evidence does
 */
public record Difference(
        String subject, DifferenceKind kind, String before, String after, Optional<DifferingEvidence> evidence) {
    static Difference of(String subject, DifferenceKind kind, String before, String after) {
        return new Difference(subject, kind, before, after, Optional.empty());
    }

    /** How far the version must move for it. */
    public VersionBump bump() {
        return kind.bump();
    }

    /** On one line, such as {@code criterion PS-01 decides otherwise: {contact.hours=48}: 2 -> 1}. */
    @Override
    public String toString() {
        String step = before.isEmpty() ? after : before + " -> " + (after.isEmpty() ? "nothing" : after);
        return subject + " " + kind.words() + ": "
                + evidence.map(shown -> shown + ": ").orElse("") + step;
    }
}
