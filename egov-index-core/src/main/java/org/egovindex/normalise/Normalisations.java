package org.egovindex.normalise;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The normalisations by name.
 *
 * <p>Common to all: gaps stay gaps; the result is on a scale on which more is better; fixed points are stated in the indicator's
 * own unit and go through the same transforms as its numbers. Worked lines use 10, 20, 20, 40, 100, of which more is better. Source: OECD/JRC, Handbook
 * on Constructing Composite Indicators (2008), step 5 and Table 15, unless another is named.
 */
public final class Normalisations {
    /** The numbers as they are; if less is better, with the sign turned: -10, -20, ... Does not depend on the sample. */
    public static final Normalisation NONE = AsIs.AS_IS;

    private Normalisations() {}

    /**
     * {@code (x - worst) / (best - worst)} of the sample: 0, 1/9, 1/9, 1/3, 1. The ends come out exactly. Where all are the same
     * there is nothing to divide by: refused, or the constant that is given.
     */
    public static MinMax minMax() {
        return new MinMax(0, 1, OptionalDouble.empty());
    }

    /**
     * {@code (x - mean) / deviation}, the sign turned if less is better: -0.7707, -0.4954, -0.4954, 0.0551, 1.7065 with the
     * deviation of a sample (n - 1), -0.8616, ... with that of a population (n). Where all are the same: refused, or the constant.
     */
    public static ZScore zScore() {
        return new ZScore(false, 0, 1, OptionalDouble.empty());
    }

    /** The place counted from the worst, which gets 1: 1, 2, 2, 4, 5; fractional 1, 2.5, 2.5, 4, 5. */
    public static Normalisation rank(RankTies ties) {
        return new RankNormalisation(ties, 1);
    }

    /**
     * Borda points: how many are worse, and half of those that are equal: 0, 1.5, 1.5, 3, 4; under {@link RankTies#STANDARD} only
     * the worse: 0, 1, 1, 3, 4. Source: Borda (1784), as the Handbook, step 6, counts.
     */
    public static Normalisation borda(RankTies ties) {
        return new RankNormalisation(ties, 0);
    }

    /** The share of the sample that a unit leaves behind, by one of three definitions: 0.2, 0.4, 0.4, 0.8, 1. */
    public static PercentileRank percentileRank(PercentileRank.Definition definition) {
        return new PercentileRank(definition, 0, 1, OptionalDouble.empty());
    }

    /**
     * {@code (x - lower) / (upper - lower)}, turned if less is better: with 0 and 50 0.2, 0.4, 0.4, 0.8, 2; clipped, 1. Does not
     * depend on the sample: the choice where ranks must not change when others join. Without clipping this is scaling with fixed
     * bounds. Source: UNDP, Human Development Report, technical note 1.
     */
    public static Goalposts goalposts(double lower, double upper) {
        return new Goalposts(lower, upper, false, 0, 1);
    }

    /**
     * {@code 1 - (reference - x) / (reference - worst)}: how far a unit has come on the way from the worst to the best, to a target
     * or to another unit. To the best it is min-max: 0, 1/9, ... Above 1 beyond the reference, unless capped.
     */
    public static Distance distance(Reference to) {
        return new Distance(to, false, OptionalDouble.empty());
    }

    /**
     * {@code x / reference}, or {@code reference / x} if less is better; of the best, the share of the maximum: 0.1, 0.2, 0.2, 0.4,
     * 1. Of the mean, 38: 0.2632, ... The reference must be above 0, and numbers not below.
     */
    public static Normalisation ratio(Reference to) {
        return new Comparison(to, false);
    }

    /** {@code (x - reference) / reference}, turned if less is better; to the mean, 38: -0.7368, ... The reference must be above 0. */
    public static Normalisation relativeDifference(Reference to) {
        return new Comparison(to, true);
    }

    /** 1 above {@code mean (1 + band)}, -1 below {@code mean (1 - band)}, else 0; turned if less is better. With 0.2: -1, -1, -1, 0, 1. */
    public static Normalisation aboveBelowMean(double band) {
        return new AboveBelowMean(band);
    }

    /**
     * The score of the first category, from the best on, whose threshold is reached. On values from 40: 1, else 0: 0, 0, 0, 1, 1. If
     * less is better, thresholds of values rise and are reached from above.
     */
    public static Categories categories(Categories.On on, List<Categories.Threshold> thresholds) {
        return new Categories(on, thresholds);
    }

    /** The names of all of them in documents. */
    public static List<String> ids() {
        return List.of(
                "none",
                "min-max",
                "z-score",
                "rank",
                "borda",
                "percentile-rank",
                "goalposts",
                "distance",
                "ratio",
                "relative-difference",
                "above-below-mean",
                "categories");
    }
}
