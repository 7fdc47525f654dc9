package org.egovindex.rules.rule;

import java.util.Optional;
import org.egovindex.number.Rational;

/** What becomes of a score while evidence is missing; see {@link MissingEvidencePolicies}. */
public sealed interface MissingEvidence permits StandardMissingEvidence, ProratedEvidence {
    /** Its name, as in results and on the command line. */
    String id();

    /** The score in points of its scale; nothing if the policy gives none. It never lies outside of the interval. */
    Optional<Rational> score(Extent extent);
}
