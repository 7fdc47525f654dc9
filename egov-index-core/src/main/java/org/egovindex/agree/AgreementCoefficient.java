package org.egovindex.agree;

/** One way to say how far raters agree. Immutable; {@link AgreementCoefficients} has all of them. */
public sealed interface AgreementCoefficient permits StandardCoefficient {
    /** The level of intervals where none is given. */
    double USUAL_LEVEL = 0.95;

    /** Its name in tables and data files. */
    String id();

    /** Its name for readers. */
    String title();

    /** Where it is published. */
    String source();

    /**
     * Whether only the ratings of a subject matter, not who gave which; such a coefficient also fits subjects that were rated by different people.
     */
    boolean isOfInterchangeableRaters();

    /** The coefficient with the interval of the literature, if there is one, at this level. */
    Agreement of(Ratings ratings, double level);

    /** The same at 0.95. */
    default Agreement of(Ratings ratings) {
        return of(ratings, USUAL_LEVEL);
    }
}
