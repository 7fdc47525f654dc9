package org.egovindex.rules.rule;

import java.util.Optional;
import org.egovindex.number.Rational;

/** How far a score is known: of an area, or of the whole. */
public sealed interface Extent permits AreaExtent, TotalExtent {
    /** What is reached with every maximum. */
    Rational points();

    /** From where to where the score can lie; nothing if nothing in it applies to the site. */
    Optional<Interval> interval();

    /** Whether it may turn out that nothing in it applies. */
    boolean mayNotApply();

    /** How much of it is decided. */
    EvidenceCoverage coverage();

    /** The score under a policy for missing evidence, unrounded. */
    default Optional<Rational> score(MissingEvidence policy) {
        return policy.score(this);
    }
}
