package org.egovindex.rules.syntax;

import java.math.BigDecimal;
import org.egovindex.model.Provenance;
import org.egovindex.rules.rule.Example;

/** A criterion that is decided, of which more can be said. */
public sealed interface Finishing permits Rating {
    /** Why it is so, such as a page of the codebook. */
    Finishing because(String reason);

    /** It is being tried. */
    Finishing experimental();

    /** It is to be dropped in a coming edition. */
    Finishing deprecated();

    /** It is ours; the source does not have it. */
    Finishing ours();

    /** It counts as passed from these points on, where a verdict is wanted. */
    Finishing passAt(BigDecimal points);

    /** It counts as passed from these points on. */
    default Finishing passAt(long points) {
        return passAt(BigDecimal.valueOf(points));
    }

    /** It can be chosen by these words. */
    Finishing tagged(String... tags);

    /** How surely the published instrument asked this, and in which sources it was seen. */
    Finishing provenance(Provenance provenance, String... sources);

    /** A remark for the reader. */
    Finishing noting(String note);

    /** A case with what must come of it; see {@link Case}. */
    Finishing example(Example example);

    /**
     * The criterion with its rule.
     *
     * @throws IllegalArgumentException if its scale lacks the points of a level, or the levels do not descend
     */
    PlacedRule build();
}
