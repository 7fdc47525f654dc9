package org.egovindex.robust;

/**
 * How small errors of simulation shall be: standard errors, so that 95 % of repetitions with other seeds lie within about two of them.
 *
 * @param rank of the mean rank of any unit
 * @param probability of the probability of any unit to be first
 */
public record Precision(double rank, double probability) {
    /** Checks that both are above 0. */
    public Precision {
        if (!(rank > 0 && probability > 0)) {
            throw new IllegalArgumentException("Errors must be above 0, not " + rank + " and " + probability
                    + ".\nMaybe 0.1 ranks and 0.005 are meant.");
        }
    }

    boolean isMetBy(UncertaintyResult result) {
        return result.precision().rank() <= rank && result.precision().probability() <= probability;
    }
}
