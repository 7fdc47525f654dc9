package org.egovindex.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.egovindex.robust.SmallIndex.row;

import java.util.concurrent.atomic.AtomicLong;
import org.egovindex.index.CompositeIndex;
import org.junit.jupiter.api.Test;

/** Looking on, stopping, and ending when it is precise enough. */
class WatchTest {
    private static final CompositeIndex INDEX = SmallIndex.of(row(90, 10), row(70, 60), row(65, 64), row(20, 95));

    private static UncertaintyAnalysis analysis() {
        return UncertaintyAnalysis.of(INDEX)
                .vary(Factors.anyWeights("index"))
                .seed(3)
                .threads(2);
    }

    @Test
    void aWatchIsToldHowFarItIs() {
        AtomicLong calls = new AtomicLong();
        AtomicLong most = new AtomicLong();
        analysis()
                .runs(20_000)
                .watch((done, all) -> {
                    assertThat(all).isEqualTo(20_000);
                    assertThat(done).isBetween(1L, all);
                    calls.incrementAndGet();
                    most.accumulateAndGet(done, Math::max);
                    return true;
                })
                .run();
        assertThat(most).hasValue(20_000);
        assertThat(calls.get()).isGreaterThanOrEqualTo(20_000 / 256);
    }

    /** What was stopped is the result of the rounds that were done, and can be gone on with. */
    @Test
    void aStoppedAnalysisIsThatOfFewerRuns() {
        UncertaintyResult stopped =
                analysis().runs(200_000).watch((done, all) -> done < 40_000).run();
        assertThat(stopped.runs()).isGreaterThan(16_000).isLessThan(60_000);
        assertThat(stopped.digest())
                .isEqualTo(analysis().runs(stopped.runs()).run().digest());
        assertThat(stopped.text()).contains(stopped.runs() + " runs");
    }

    @Test
    void aWatchThatStopsAtOnceLeavesNoRun() {
        UncertaintyResult none =
                analysis().runs(100_000).watch((done, all) -> false).run();
        assertThat(none.runs()).isZero();
        assertThat(none.failedRuns()).isZero();
        assertThat(none.of("A").rankedRuns()).isZero();
        assertThat(none.pairwise().of("A", "B")).isZero();
        assertThat(none.text()).contains("0 runs");
    }

    /** The watch that ended the runs has seen enough; pairs and central weights rest on all runs that were done. */
    @Test
    void whatIsAskedLaterIsOfAllRunsThatWereDone() {
        AtomicLong calls = new AtomicLong();
        UncertaintyResult stopped = analysis()
                .runs(400_000)
                .watch((done, all) -> calls.incrementAndGet() < 100)
                .run();
        assertThat(stopped.runs()).isPositive();
        double above = stopped.pairwise().of("A", "B");
        assertThat(above)
                .isEqualTo(analysis().runs(stopped.runs()).run().pairwise().of("A", "B"))
                .isPositive();
        assertThat(stopped.centralWeights().of("A").orElseThrow().confidence()).isEqualTo(1);
    }

    /** The error of a probability of 0.4 is below 0.01 after 0.24 / 0.0001 = 2,400 runs: the look after 4,096 ends it. */
    @Test
    void runsEndWhenTheyArePreciseEnough() {
        UncertaintyAnalysis analysis = analysis().runs(1_000_000).until(new Precision(1, 0.01));
        UncertaintyResult result = analysis.run();
        assertThat(result.runs()).isEqualTo(4_096);
        assertThat(result.precision().probability()).isLessThanOrEqualTo(0.01);
        assertThat(result.digest())
                .isEqualTo(analysis.threads(5).run().digest())
                .isEqualTo(analysis().runs(4_096).run().digest());
        assertThat(analysis.runs(1_500).run().runs()).isEqualTo(1_500);
        // in pieces, no look more is taken
        assertThat(analysis.runs(3_000).run().upTo(1_000_000).runs()).isEqualTo(4_096);
        assertThat(result.upTo(2_000_000).runs()).isEqualTo(4_096);
    }

    @Test
    void aLargeErrorIsMetAtTheFirstLook() {
        assertThat(analysis().runs(1_000_000).until(new Precision(1, 0.5)).run().runs())
                .isEqualTo(1_024);
        assertThat(analysis().runs(9_000).until(new Precision(1e-9, 1e-9)).run().runs())
                .isEqualTo(9_000);
    }

    @Test
    void whoWaitsMayBeInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> analysis().runs(1_000_000).run())
                .isInstanceOf(CancelledException.class)
                .hasMessageContaining("\nMaybe ");
        assertThat(Thread.interrupted()).isTrue();
    }

    /** What is kept grows with how far ranks and scores spread: a hundred times the runs need no more room. */
    @Test
    void roomDoesNotGrowWithTheNumberOfRuns() {
        UncertaintyResult some = analysis().runs(2_000).run();
        UncertaintyResult many = some.upTo(200_000);
        for (int unit = 0; unit < 4; unit++) {
            assertThat(many.tally().ranks().ranks(unit).highest()).isLessThanOrEqualTo(4);
            Counts few = some.tally().scores().bins(unit);
            Counts more = many.tally().scores().bins(unit);
            assertThat(more.highest() - more.lowest()).isLessThan(few.highest() - few.lowest() + 200);
        }
        assertThat(many.tally().failures().count()).isZero();
    }
}
