package org.egovindex.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.RandomIndex;
import org.egovindex.index.UnfitTableException;
import org.egovindex.index.WeightSet;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.rank.Rank;
import org.egovindex.treat.MissingDataPolicies;
import org.egovindex.treat.OutlierTreatments;

/** Whatever was drawn in a run: its document, computed the ordinary way, gives the ranks that were counted. */
class ReplayProperties {
    private static final int RUNS = 24;

    private static List<Alternative> alternatives(int kind) {
        return switch (kind) {
            case 0 ->
                List.of(
                        Alternative.asStated("normalised as stated"),
                        Factors.alternative(
                                "percentiles",
                                made -> made.withNormalisation(
                                        Normalisations.percentileRank().within(1, 100))),
                        Factors.alternative("z-scores", made -> made.withNormalisation(Normalisations.zScore())));
            case 1 ->
                List.of(
                        Alternative.asStated("aggregated as stated"),
                        Factors.alternative("arithmetic", made -> made.withAggregation(Aggregations.ARITHMETIC_MEAN)),
                        Factors.alternative("geometric", made -> made.withAggregation(Aggregations.GEOMETRIC_MEAN)),
                        Factors.alternative("harmonic", made -> made.withAggregation(Aggregations.HARMONIC_MEAN)));
            case 2 ->
                List.of(
                        Factors.alternative("means", made -> made.withMissing(MissingDataPolicies.MEAN)),
                        Factors.alternative("rejected", made -> made.withMissing(MissingDataPolicies.REJECT_UNIT)),
                        Factors.alternative("others", made -> made.withMissing(MissingDataPolicies.renormalise())));
            default ->
                List.of(
                        Alternative.asStated("untreated"),
                        Factors.alternative(
                                "clamped", made -> made.withOutliers(OutlierTreatments.clampAtQuantiles(0.1, 0.9))),
                        Factors.alternative("winsorised", made -> made.withOutliers(OutlierTreatments.winsorise(2))));
        };
    }

    private static List<Factor> factors(CompositeIndex index, Random random) {
        List<Factor> factors = new ArrayList<>();
        for (int kind = 0; kind < 4; kind++) {
            if (random.nextInt(3) == 0) {
                factors.add(Factors.oneOf("choice " + kind, alternatives(kind)));
            }
        }
        List<Node> parents = index.methodology()
                .tree()
                .all()
                .filter(node -> node.children().size() > 1)
                .toList();
        if (!parents.isEmpty()) {
            Node parent = parents.get(random.nextInt(parents.size()));
            if (random.nextBoolean()) {
                factors.add(Factors.anyWeights(parent.id()));
            }
            if (random.nextBoolean()) {
                factors.add(Factors.weightsWithin(0.5));
            }
            if (random.nextInt(3) == 0) {
                factors.add(Factors.bootstrapOf(parent.id()));
            }
            if (random.nextInt(3) == 0) {
                Map<String, Rational> weights = new LinkedHashMap<>();
                parent.children().forEach(child -> weights.put(child.id(), Rational.of(1 + random.nextInt(9), 7)));
                factors.add(Factors.weightSets("set", List.of(new WeightSet("one", weights))));
            }
        }
        if (random.nextInt(4) == 0) {
            factors.add(Factors.parameter(
                    "power", 0.5, 3, (made, power) -> made.withAggregation(Aggregations.powerMean(power))));
        }
        if (random.nextInt(4) == 0) {
            factors.add(Factors.measurementError(0.01));
        }
        java.util.Collections.shuffle(factors, random);
        return factors;
    }

    /** What was counted in each run: ranks by unit, none where the run failed. */
    private static Map<Long, List<Optional<Rank>>> counted(UncertaintyAnalysis analysis, int units) {
        Map<Long, List<Optional<Rank>>> ranks = new TreeMap<>();
        analysis.threads(1).show(() -> Design.BY_LOT, RUNS, outcome -> {
            List<Optional<Rank>> own = new ArrayList<>();
            for (int unit = 0; unit < units; unit++) {
                own.add(outcome.rank(unit));
            }
            ranks.put(outcome.run(), own);
        });
        return ranks;
    }

    private static Optional<CompositeIndex> ordinary(Methodology methodology, RunRecord record) {
        try {
            return Optional.of(methodology.compute(record.data()));
        } catch (UnfitTableException undefined) {
            return Optional.empty();
        }
    }

    @Property(tries = 120)
    void theDocumentOfARunGivesItsRanks(@ForAll long seed) {
        Random random = new Random(seed);
        CompositeIndex index = RandomIndex.draw(
                        seed,
                        RandomIndex.From.all(RandomIndex.POSITIVE, RandomIndex.MEANS)
                                .withGaps(random.nextInt(3) == 0 ? 0.1 : 0))
                .compute();
        UncertaintyAnalysis analysis = UncertaintyAnalysis.of(index).seed(seed);
        for (Factor factor : factors(index, random)) {
            analysis = analysis.vary(factor);
        }
        int units = index.units().size();
        Map<Long, List<Optional<Rank>>> counted = counted(analysis, units);
        for (int i = 0; i < 4; i++) {
            long run = random.nextInt(RUNS);
            RunRecord record = analysis.replay(run);
            Optional<CompositeIndex> made = ordinary(record.methodology(), record);
            assertThat(record.failure().isEmpty())
                    .as("%s %s", record, analysis.factors())
                    .isEqualTo(made.isPresent())
                    .isEqualTo(counted.containsKey(run));
            for (int unit = 0; unit < units && made.isPresent(); unit++) {
                RunRecord.Line line = record.units().get(unit);
                assertThat(line.rank())
                        .as("%s %s", record, analysis.factors())
                        .isEqualTo(made.get().of(line.unit().label()).rank())
                        .isEqualTo(counted.get(run).get(unit));
                assertThat(line.nominal())
                        .isEqualTo(index.of(line.unit().label()).rank());
                assertThat(line.score().isPresent()).isEqualTo(line.rank().isPresent());
            }
        }
    }
}
