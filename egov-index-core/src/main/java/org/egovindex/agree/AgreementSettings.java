package org.egovindex.agree;

/**
 * How intervals of a survey are found.
 *
 * @param resamples how many; 0 for the intervals of the literature only
 * @param seed of the draws
 * @param level such as 0.95
 */
public record AgreementSettings(int resamples, long seed, double level) {
    /** Checks the numbers. */
    public AgreementSettings {
        AgreementBootstrap.requireResamples(resamples, 0);
        StandardCoefficient.requireLevel(level);
    }

    String words() {
        return resamples == 0
                ? "intervals: " + level + ", where the literature has one, as if subjects were drawn one by one"
                : "intervals: " + level + ", " + resamples + " resamples of cities (for a city: of criteria), seed "
                        + seed;
    }
}
