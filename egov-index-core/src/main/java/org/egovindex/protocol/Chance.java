package org.egovindex.protocol;

import java.math.BigDecimal;
import org.egovindex.number.Rounding;

/** Probabilities: as words, and of few successes among trials of different probability. */
final class Chance {
    private static final double LEAST = 0.0001;

    private Chance() {}

    static String words(double chance) {
        return chance < LEAST ? "below 0.0001" : "about " + rounded(chance, Rounding.halfUp(4));
    }

    static String rounded(double number, Rounding rounding) {
        return rounding.round(new BigDecimal(number)).toPlainString();
    }

    /**
     * The probability of at most so many successes in trials with these probabilities (Poisson binomial distribution), added up trial by trial.
     *
     * <p>Worked line: of trials with 0.5 and 0.8 at most one succeeds with 1 - 0.4 = 0.6. Cost: the square of the number of trials.
     */
    static double atMost(int most, double[] probabilities) {
        double[] exactly = new double[most + 1];
        exactly[0] = 1;
        for (double probability : probabilities) {
            for (int successes = most; successes > 0; successes--) {
                exactly[successes] = exactly[successes] * (1 - probability) + exactly[successes - 1] * probability;
            }
            exactly[0] *= 1 - probability;
        }
        double sum = 0;
        for (double one : exactly) {
            sum += one;
        }
        return Math.min(1, sum);
    }
}
