package org.egovindex.normalise;

import java.util.List;
import java.util.stream.Stream;
import org.egovindex.normalise.Categories.On;
import org.egovindex.normalise.Categories.Threshold;
import org.egovindex.normalise.PercentileRank.Definition;

/** Every normalisation there is, in the variants that tests of all of them go through. */
final class Methods {
    private static final List<Threshold> QUARTILES =
            List.of(Threshold.from(0.75, 3), Threshold.from(0.5, 2), Threshold.from(0.25, 1), Threshold.rest(0));
    private static final List<Threshold> PERCENT =
            List.of(Threshold.from(90, 3), Threshold.from(30, 2), Threshold.rest(-1));

    private Methods() {}

    /** Those that need no fixed points, and so fit any positive sample that is not constant, in both directions. */
    static Stream<Normalisation> all() {
        return Stream.of(
                Normalisations.NONE,
                Normalisations.minMax(),
                Normalisations.minMax().within(-3, -0.9),
                Normalisations.zScore(),
                Normalisations.zScore().ofPopulation().to(100, 10),
                Normalisations.rank(RankTies.STANDARD),
                Normalisations.rank(RankTies.MODIFIED),
                Normalisations.rank(RankTies.DENSE),
                Normalisations.rank(RankTies.FRACTIONAL),
                Normalisations.borda(RankTies.FRACTIONAL),
                Normalisations.borda(RankTies.STANDARD),
                Normalisations.percentileRank(Definition.RANK_SHARE),
                Normalisations.percentileRank(Definition.INCLUSIVE),
                Normalisations.percentileRank(Definition.MID).within(1, 100),
                Normalisations.goalposts(0, 1),
                Normalisations.goalposts(2, 7).clipped().within(-3, -0.9),
                Normalisations.distance(Reference.BEST),
                Normalisations.distance(Reference.MEAN),
                Normalisations.distance(Reference.MEAN).capped(),
                Normalisations.ratio(Reference.BEST),
                Normalisations.ratio(Reference.WORST),
                Normalisations.ratio(Reference.MEDIAN),
                Normalisations.ratio(Reference.number(3)),
                Normalisations.relativeDifference(Reference.MEAN),
                Normalisations.aboveBelowMean(0),
                Normalisations.aboveBelowMean(0.2),
                Normalisations.categories(On.VALUE, List.of(Threshold.from(3, 1), Threshold.rest(0))),
                Normalisations.categories(On.PERCENTILE_RANK, PERCENT),
                Normalisations.categories(On.QUANTILE, QUARTILES));
    }

    /** Those of which the outcome for -x, less being better, is that for x. */
    static Stream<Normalisation> symmetric() {
        return all().filter(method -> List.of("none", "min-max", "z-score", "rank", "borda", "percentile-rank")
                        .contains(method.id())
                || (method.id().equals("distance"))
                || (method instanceof Categories categories && categories.on() == On.PERCENTILE_RANK));
    }
}
