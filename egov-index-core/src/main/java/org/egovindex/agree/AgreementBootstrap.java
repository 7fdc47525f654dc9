package org.egovindex.agree;

import java.util.Arrays;
import org.egovindex.random.Draws;

/**
 * Intervals by resampling: as many subjects are drawn with replacement as there are, the coefficient is worked out anew, and the interval lies between
 * the percentiles of what came out. One seed, one interval, whatever the order of subjects. Source: Efron, Annals of Statistics 7 (1979).
 *
 * <p>Cost: resamples times subjects, for the draws.
 *
 * @param resamples how many, 1 or more; 1000 is usual
 * @param seed of the draws
 * @param level such as 0.95
 */
public record AgreementBootstrap(int resamples, long seed, double level) {
    /** Checks that there is something to draw. */
    public AgreementBootstrap {
        requireResamples(resamples, 1);
        StandardCoefficient.requireLevel(level);
    }

    static void requireResamples(int resamples, int least) {
        if (resamples < least || resamples > 1_000_000) {
            throw new IllegalArgumentException(
                    "Resamples must be from " + least + " to 1000000, not " + resamples + ".\nMaybe 1000 is meant.");
        }
    }

    /** A thousand resamples, at 0.95. */
    public static AgreementBootstrap of(long seed) {
        return new AgreementBootstrap(1000, seed, AgreementCoefficient.USUAL_LEVEL);
    }

    /** The coefficient with the interval of resamples first; an interval of the literature is kept behind it. */
    public Agreement of(AgreementCoefficient coefficient, Ratings ratings) {
        StandardCoefficient standard = (StandardCoefficient) coefficient;
        Ratings used = standard.asNeeded(ratings);
        Prepared prepared = standard.preparation().on(used.rows(), used.times());
        Agreement found = standard.of(prepared, used.rows(), used.times(), level);
        if (found.value().isEmpty()) {
            return found;
        }
        Resampled resampled = new Resampled(resamples, level);
        double[] upTo = used.times().clone();
        for (int row = 1; row < upTo.length; row++) {
            upTo[row] += upTo[row - 1];
        }
        Draws draws = Draws.of(seed);
        double[] times = new double[upTo.length];
        Quotient worked = new Quotient();
        for (int resample = 0; resample < resamples; resample++) {
            draws.at(resample, 0);
            draw(draws, upTo, times);
            prepared.at(times, worked);
            resampled.put(resample, worked);
        }
        return resampled.interval().map(found::with).orElse(found);
    }

    private static void draw(Draws draws, double[] upTo, double[] times) {
        Arrays.fill(times, 0);
        double all = upTo[upTo.length - 1];
        for (long left = Math.round(all); left > 0; left--) {
            int row = Arrays.binarySearch(upTo, draws.uniform() * all);
            times[row < 0 ? -1 - row : row + 1]++;
        }
    }
}
