package org.egovindex.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Publication;
import org.egovindex.index.RandomIndex;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rounding;
import org.egovindex.rank.Rank;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.treat.MissingDataPolicies;

/** All counts of a result against a count of its runs, each replayed by itself. */
class RecountProperties {
    private static final int RUNS = 90;

    private static UncertaintyAnalysis draw(long seed, Random random) {
        CompositeIndex drawn = RandomIndex.draw(
                        seed,
                        RandomIndex.From.all(RandomIndex.POSITIVE, RandomIndex.MEANS)
                                .withGaps(random.nextInt(2) * 0.1))
                .compute();
        TiesStrategy ties = TiesStrategy.values()[random.nextInt(5)];
        RankingRule rule = random.nextBoolean()
                ? RankingRule.onUnrounded(ties)
                : RankingRule.onRounded(Rounding.halfUp(random.nextInt(3) - 1), ties);
        CompositeIndex index = drawn.methodology()
                .withPublication(Publication.USUAL.withRanking(rule))
                .compute(drawn.data());
        UncertaintyAnalysis analysis =
                UncertaintyAnalysis.of(index).runs(RUNS).seed(seed).threads(2);
        if (random.nextBoolean()) {
            analysis = analysis.vary(Factors.aggregations(Aggregations.ARITHMETIC_MEAN, Aggregations.GEOMETRIC_MEAN));
        }
        if (random.nextBoolean()) {
            analysis = analysis.vary(Factors.normalisations(
                    Normalisations.minMax().within(0, 100).constantAs(50), Normalisations.rank()));
        }
        if (random.nextBoolean()) {
            analysis = analysis.vary(
                    Factors.missingData(MissingDataPolicies.REJECT_UNIT, MissingDataPolicies.renormalise()));
        }
        boolean weighs = index.methodology()
                .tree()
                .all()
                .anyMatch(node -> node.children().size() > 1);
        return weighs ? analysis.vary(Factors.weightsWithin(0.9)) : analysis;
    }

    private static long count(List<RunRecord> runs, int unit, Rank rank) {
        return runs.stream()
                .filter(run -> run.units().get(unit).rank().equals(Optional.of(rank)))
                .count();
    }

    private static boolean isAbove(RunRecord run, int unit, int other) {
        Optional<Rank> own = run.units().get(unit).rank();
        Optional<Rank> others = run.units().get(other).rank();
        return own.isPresent() && others.isPresent() && own.get().compareTo(others.get()) < 0;
    }

    /** Halves of ranks by which the ranks of a run lie from those stated, a mean over units with both. */
    private static double shift(RunRecord run) {
        double shifted = 0;
        int compared = 0;
        for (RunRecord.Line line : run.units()) {
            if (line.rank().isPresent() && line.nominal().isPresent()) {
                shifted += Math.abs(line.rank().get().halves()
                                - line.nominal().get().halves())
                        / 2.0;
                compared++;
            }
        }
        return compared == 0 ? 0 : Math.rint(shifted / compared * 64 + 1e-9) / 64;
    }

    private static void assertSame(UncertaintyAnalysis analysis) {
        UncertaintyResult result = analysis.run();
        List<RunRecord> runs = new ArrayList<>();
        for (long run = 0; run < result.runs(); run++) {
            RunRecord record = analysis.replay(run);
            if (record.failure().isEmpty()) {
                runs.add(record);
            }
        }
        int units = result.subject().units();
        assertThat(result.failedRuns()).isEqualTo(result.runs() - runs.size());
        PairwiseWins pairs = result.pairwise();
        for (int unit = 0; unit < units; unit++) {
            int own = unit;
            UnitUncertainty one = result.of(unit);
            List<Rank> ranks = runs.stream()
                    .flatMap(run -> run.units().get(own).rank().stream())
                    .toList();
            assertThat(one.rankedRuns()).isEqualTo(ranks.size());
            if (!ranks.isEmpty()) {
                assertThat(one.meanRank())
                        .isCloseTo(ranks.stream().mapToInt(Rank::halves).sum() / 2.0 / ranks.size(), within(1e-12));
                double scores = runs.stream()
                        .filter(run -> run.units().get(own).rank().isPresent())
                        .mapToDouble(run -> run.units().get(own).score().orElseThrow())
                        .sum();
                assertThat(one.meanScore()).isCloseTo(scores / ranks.size(), within(1e-8));
                for (int halves = 2; halves <= 2 * units; halves++) {
                    assertThat(one.probabilityOf(new Rank(halves)))
                            .isEqualTo((double) count(runs, unit, new Rank(halves)) / runs.size());
                }
            }
            int other = (unit + 1) % units;
            long above = runs.stream().filter(run -> isAbove(run, own, other)).count();
            String label = one.unit().label();
            String otherLabel = result.of(other).unit().label();
            assertThat(pairs.of(label, otherLabel)).isEqualTo(runs.isEmpty() ? 0 : (double) above / runs.size());
        }
        double shifts =
                runs.stream().mapToDouble(RecountProperties::shift).average().orElse(0);
        result.stability().meanShift().ifPresent(shift -> assertThat(shift).isCloseTo(shifts, within(1 / 64.0)));
    }

    @Property(tries = 40)
    void countsAreThoseOfTheRunsOneByOne(@ForAll long seed) {
        assertSame(draw(seed, new Random(seed)));
    }

    private static double[][] marks(int units, int most) {
        Random random = new Random(units);
        double[][] rows = new double[units][5];
        for (double[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextInt(most);
            }
        }
        return rows;
    }

    @Example
    void alsoWithManyTies() {
        for (TiesStrategy ties : TiesStrategy.values()) {
            CompositeIndex index = SmallIndex.methodology(5, ties).compute(SmallIndex.table(marks(23, 4)));
            assertSame(UncertaintyAnalysis.of(index)
                    .vary(Factors.bootstrapOf("index"))
                    .runs(150)
                    .threads(3));
        }
    }

    /** So many units that fewer runs fit into a block, and that keys are dealt into buckets. */
    @Example
    void alsoWithManyUnits() {
        CompositeIndex index =
                SmallIndex.methodology(5, TiesStrategy.FRACTIONAL).compute(SmallIndex.table(marks(700, 100)));
        assertSame(UncertaintyAnalysis.of(index)
                .vary(Factors.anyWeights("index"))
                .runs(70)
                .threads(2));
    }

    /** Where every unit has its own rank, each rank is somebody's in every run. */
    @Property(tries = 40)
    void ranksWithoutTiesAreDoublyStochastic(@ForAll long seed) {
        CompositeIndex drawn = RandomIndex.draw(seed, RandomIndex.From.all(RandomIndex.POSITIVE, RandomIndex.MEANS))
                .compute();
        CompositeIndex index = drawn.methodology()
                .withPublication(Publication.USUAL.withTies(TiesStrategy.ORDINAL))
                .compute(drawn.data());
        UncertaintyResult result = UncertaintyAnalysis.of(index)
                .vary(Factors.measurementError(0.2))
                .runs(60)
                .run();
        int units = index.units().size();
        for (int rank = 1; rank <= units; rank++) {
            double sum = 0;
            for (UnitUncertainty unit : result.units()) {
                sum += unit.probabilityOf(Rank.of(rank));
            }
            assertThat(sum).isCloseTo(result.failedRuns() == 60 ? 0 : 1, within(1e-9));
        }
    }
}
