package org.egovindex.normalise;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The normalisations there are. What comes out has no unit, and more of it is better; gaps stay gaps.
 *
 * <p>One example runs through all: the numbers 10, 20, 20, 40, 100, of which more is better. In the formulas x is a number, n says
 * how many there are, <em>best</em> and <em>worst</em> are the best and the worst of them in the direction of the indicator. For ranks two
 * numbers are equal only if they are so to the last bit, as they stand in the table. A method that looks at the sample refuses one without any number, and numbers
 * beyond 1e150. Fixed points, such as goalposts, are in the indicator's own unit and are transformed as the indicator is.
 *
 * <p>Source, where none is named: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 5 and Table 15.
 */
public final class Normalisations {
    /**
     * {@code none}: x, or -x if less is better. In the unit of the indicator; defined for every number, also where all are the
     * same; does not depend on the sample. Worked line: 10, 20, 20, 40, 100.
     */
    public static final Normalisation NONE = AsIs.AS_IS;

    private Normalisations() {}

    /**
     * {@code min-max}: (x - worst) / (best - worst), stretched to a range that is 0 to 1 unless said otherwise; the ends come out
     * exactly. Where all numbers are the same it is 0/0: refused, or the constant that was given. Depends on the sample, on its two
     * ends alone. Worked line: (20 - 10) / (100 - 10) = 1/9, so 0, 1/9, 1/9, 1/3, 1.
     */
    public static MinMax minMax() {
        return new MinMax(0, 1, OptionalDouble.empty());
    }

    /**
     * {@code z-score}: (x - mean) / sd, the sign turned if less is better; sd = sqrt(sum of (x - mean)^2 / (n - 1)), or / n for a
     * population. In standard deviations from the mean, not bounded. Where all numbers are the same it is 0/0: refused, or the
     * constant that was given. Depends on the sample. Worked line: the mean is 38, the squares add up to 5,280 and sd =
     * sqrt(5,280 / 4) = 36.33; (10 - 38) / 36.33 = -0.7707, so -0.7707, -0.4954, -0.4954, 0.0550, 1.7065.
     */
    public static ZScore zScore() {
        return new ZScore(false, 0, 1, OptionalDouble.empty());
    }

    /**
     * {@code rank}: the place counted from the worst, which gets 1, so that more is better; equal numbers as {@code ties} says. Where
     * all are the same all get one place. Depends on the sample, on the order alone. Worked line: standard 1, 2, 2, 4, 5; modified
     * 1, 3, 3, 4, 5; dense 1, 2, 2, 3, 4; fractional 1, 2.5, 2.5, 4, 5.
     */
    public static Normalisation rank(RankTies ties) {
        return new RankNormalisation(ties, 1);
    }

    /** {@code rank} with {@link RankTies#STANDARD}. Worked line: 1, 2, 2, 4, 5. */
    public static Normalisation rank() {
        return rank(RankTies.STANDARD);
    }

    /**
     * {@code borda}: how many others are worse, and half of the others that are equal ({@link RankTies#FRACTIONAL}) or none of these
     * ({@link RankTies#STANDARD}). In points, 0 to n - 1. Where all are the same: (n - 1) / 2, or 0. Depends on the sample, on the
     * order alone. Source: Borda (1784); Handbook, step 6. Worked line: 0, 1 + 1/2, 1 + 1/2, 3, 4; standard 0, 1, 1, 3, 4.
     */
    public static Normalisation borda(RankTies ties) {
        return new RankNormalisation(ties, 0);
    }

    /** {@code borda} with {@link RankTies#FRACTIONAL}. Worked line: 0, 1.5, 1.5, 3, 4. */
    public static Normalisation borda() {
        return borda(RankTies.FRACTIONAL);
    }

    /**
     * {@code percentile-rank}: the share of the sample that a unit leaves behind, by one of three definitions, stretched to a range
     * that is 0 to 1 unless said otherwise. Defined for every number; only {@code inclusive} is 0/0 for a unit that is alone: refused,
     * or the constant that was given. Depends on the sample, on the order alone. Worked line: rank-share 1/5, 2/5, 2/5, 4/5, 1;
     * inclusive 0, 1/4, 1/4, 3/4, 1; mid 0.1, 0.4, 0.4, 0.7, 0.9.
     */
    public static PercentileRank percentileRank(PercentileRank.Definition definition) {
        return new PercentileRank(definition, 0, 1, OptionalDouble.empty());
    }

    /** {@code percentile-rank} by {@link PercentileRank.Definition#RANK_SHARE}. Worked line: 0.2, 0.4, 0.4, 0.8, 1. */
    public static PercentileRank percentileRank() {
        return percentileRank(PercentileRank.Definition.RANK_SHARE);
    }

    /**
     * {@code goalposts}: (x - lower) / (upper - lower), or (upper - x) / (upper - lower) if less is better, stretched to a range that
     * is 0 to 1 unless said otherwise; the goalposts come out as exactly its ends. Not clipped it is scaling with fixed bounds and
     * goes beyond the range; clipped it stops there. Refused where a transform leaves a goalpost undefined, as a logarithm does 0.
     * Does not depend on the sample, so that scores stay when units join, and all being the same is no trouble. Source: UNDP, Human
     * Development Report, technical note 1. Worked line: goalposts 0 and 50 give 0.2, 0.4, 0.4, 0.8, 2; clipped, the last is 1.
     */
    public static Goalposts goalposts(double lower, double upper) {
        return new Goalposts(lower, upper, false, 0, 1);
    }

    /**
     * {@code distance}: 1 - (reference - x) / (reference - worst), how far a unit has come on the way from the worst to the best, to a
     * target or to another unit. 0 for the worst, 1 at the reference, above 1 beyond it unless capped. Refused unless the reference is
     * better than the worst; where all are the same, refused or the constant that was given. Depends on the sample. Worked line: to
     * the best as min-max; to 40 it is 0, 1/3, 1/3, 1, 3; capped, the last is 1.
     */
    public static Distance distance(Reference to) {
        return new Distance(to, false, OptionalDouble.empty());
    }

    /** {@code distance} to {@link Reference#BEST}, which is min-max. Worked line: 0, 1/9, 1/9, 1/3, 1. */
    public static Distance distance() {
        return distance(Reference.BEST);
    }

    /**
     * {@code ratio}: x / reference, or reference / x if less is better. The reference must be above 0, and numbers 0 or more, above 0
     * if less is better. Where all are the same all get one number, 1 if the reference is of the sample. Depends on the sample unless
     * the reference is a number. Worked line: to the best, the share of the maximum, 0.1, 0.2, 0.2, 0.4, 1; to the mean, 38, 10/38 =
     * 0.2632, 0.5263, 0.5263, 1.0526, 2.6316.
     */
    public static Normalisation ratio(Reference to) {
        return new Comparison(to, false);
    }

    /** {@code ratio} to {@link Reference#BEST}: the share of the maximum. Worked line: 0.1, 0.2, 0.2, 0.4, 1. */
    public static Normalisation ratio() {
        return ratio(Reference.BEST);
    }

    /**
     * {@code relative-difference}: (x - reference) / reference, the sign turned if less is better. The reference must be above 0. Where
     * all are the same all get one number, 0 if the reference is of the sample. Depends on the sample unless the reference is a number.
     * Worked line: to the mean, 38, (10 - 38) / 38 = -0.7368, -0.4737, -0.4737, 0.0526, 1.6316.
     */
    public static Normalisation relativeDifference(Reference to) {
        return new Comparison(to, true);
    }

    /** {@code relative-difference} to {@link Reference#MEAN}. Worked line: -0.7368, -0.4737, -0.4737, 0.0526, 1.6316. */
    public static Normalisation relativeDifference() {
        return relativeDifference(Reference.MEAN);
    }

    /**
     * {@code above-below-mean}: 1 above mean x (1 + band), -1 below mean x (1 - band), else 0; the sign turned if less is better. The
     * band is a share of the mean, from 0 to below 1; with one, the mean must be above 0. Where all are the same: 0. Depends on the
     * sample. Worked line: with a band of 0.2 from 30.4 to 45.6, -1, -1, -1, 0, 1.
     */
    public static Normalisation aboveBelowMean(double band) {
        return new AboveBelowMean(band);
    }

    /**
     * {@code categories}: the score of the first category, from the best on, of which the threshold is reached. On {@code value}
     * thresholds fall and x must not be below, or rise and x must not be above if less is better. On {@code percentile-rank} and
     * {@code quantile} they always fall, and are counted from the worst. Defined for every number, also where all are the same.
     * Depends on the sample, except on {@code value}. Worked line: 1 from 40, else 0: 0, 0, 0, 1, 1; on {@code quantile}, 2 from 0.75
     * (40), 1 from 0.5 (20), else 0: 0, 1, 1, 2, 2.
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
