package org.egovindex.egov;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.IndexPlan;
import org.egovindex.index.Run;
import org.egovindex.publish.Format;
import org.egovindex.publish.Table;
import org.egovindex.robust.Factors;
import org.egovindex.robust.UncertaintyAnalysis;
import org.egovindex.robust.UncertaintyResult;

/**
 * The runs of a measurement.
 *
 * @param count how many
 * @param seed of the weights
 * @param threads at work
 * @param noise each weight is times a number from {@code 1 - noise} to {@code 1 + noise}
 */
record BenchRuns(long count, long seed, int threads, double noise) {
    BenchOutcome of(BenchTask task, CompositeIndex index) {
        return task == BenchTask.INDEX ? again(index) : weights(index);
    }

    /** The index again and again: min-max, means at every level, ranks. On one thread: runs that are all alike have no need of more. */
    private BenchOutcome again(CompositeIndex index) {
        Run run = IndexPlan.of(index.methodology(), index.data()).newRun();
        long half = count / 2;
        BenchClock start = BenchClock.start();
        for (long i = 0; i < half; i++) {
            run.compute();
        }
        BenchClock middle = BenchClock.start();
        for (long i = half; i < count; i++) {
            run.compute();
        }
        BenchClock end = BenchClock.start();
        Table result = index.table();
        BenchClock.Lapse summary = end.lapse();
        Table bare = Table.of("", result.columns(), result.rows());
        return new BenchOutcome(
                start.to(end),
                half == 0 ? Optional.empty() : Optional.of(middle.to(end).by(count - half)),
                summary,
                result,
                sha256(bare.in(Format.CSV)));
    }

    private BenchOutcome weights(CompositeIndex index) {
        List<Half> half = new CopyOnWriteArrayList<>();
        UncertaintyAnalysis analysis = UncertaintyAnalysis.of(index)
                .vary(Factors.weightsWithin(noise))
                .runs(count)
                .seed(seed)
                .threads(threads)
                .watch((done, all) -> {
                    if (2 * done >= all && done < all && half.isEmpty()) {
                        half.add(new Half(done, BenchClock.start()));
                    }
                    return true;
                });
        BenchClock start = BenchClock.start();
        UncertaintyResult result = analysis.run();
        BenchClock end = BenchClock.start();
        Table table = result.table();
        BenchClock.Lapse summary = end.lapse();
        Optional<BenchClock.Lapse> later =
                half.stream().findFirst().map(reached -> reached.at().to(end).by(count - reached.done()));
        return new BenchOutcome(start.to(end), later, summary, table, result.digest());
    }

    /**
     * When half of the runs were done.
     *
     * @param done how many that was
     * @param at when
     */
    private record Half(long done, BenchClock at) {}

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException("This JDK has no SHA-256.", everyJdkHasIt);
        }
    }
}
