package org.egovindex.protocol;

import java.util.Optional;
import org.egovindex.number.Rational;

/**
 * How far two sheets of one city lie apart under a rule.
 *
 * @param verdict what the rule says of it
 * @param difference as the rule measures it, exactly; nothing if it cannot be measured
 * @param threshold with which it was compared; nothing if it cannot be measured
 * @param sentence the two sheets with their figures
 */
public record Disagreement(
        Verdict verdict, Optional<Rational> difference, Optional<Rational> threshold, String sentence) {
    /** What a rule says of two sheets, the gravest last. */
    public enum Verdict {
        /** They are near enough. */
        AGREED,
        /** They cannot be compared, because a score is missing. */
        UNDECIDED,
        /** A third evaluator has to look. */
        TOO_FAR_APART
    }

    static Disagreement measured(boolean tooFar, Rational difference, Rational threshold, String sentence) {
        Verdict verdict = tooFar ? Verdict.TOO_FAR_APART : Verdict.AGREED;
        return new Disagreement(verdict, Optional.of(difference), Optional.of(threshold), sentence);
    }

    static Disagreement undecided(String sentence) {
        return new Disagreement(Verdict.UNDECIDED, Optional.empty(), Optional.empty(), sentence);
    }
}
