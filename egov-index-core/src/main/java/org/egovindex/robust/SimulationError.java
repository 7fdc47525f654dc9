package org.egovindex.robust;

/** How much results would differ with another seed. */
final class SimulationError {
    private SimulationError() {}

    static Precision of(UncertaintyResult result) {
        double rank = Double.MIN_VALUE;
        double probability = Double.MIN_VALUE;
        for (int unit = 0; unit < result.subject().units(); unit++) {
            UnitUncertainty one = result.of(unit);
            if (one.rankedRuns() > 0) {
                rank = Math.max(rank, one.meanRankError());
                probability = Math.max(
                        probability, of(one.probabilityOfFirst(), result.tally().succeeded()));
            }
        }
        return new Precision(rank, probability);
    }

    /** The standard error of a probability: {@code sqrt(p (1 - p) / n)}. With 0.2 of 10,000 runs: 0.004. */
    static double of(double probability, long runs) {
        return runs == 0 ? 0 : Math.sqrt(probability * (1 - probability) / runs);
    }
}
