package org.egovindex.rules.verify;

/**
 * A mutant that no example notices.
 *
 * @param mutant the rule with the mistake
 * @param witness evidence on which it differs from the rule, which would make an example; empty if there are too many kinds to try
 */
public record Survivor(Mutant mutant, String witness) {
    @Override
    public String toString() {
        return mutant + (witness.isEmpty() ? "" : "; differs on " + witness);
    }
}
