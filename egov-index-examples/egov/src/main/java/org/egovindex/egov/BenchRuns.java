package org.egovindex.egov;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
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
        long start = System.nanoTime();
        for (long i = 0; i < half; i++) {
            run.compute();
        }
        long middle = System.nanoTime();
        for (long i = half; i < count; i++) {
            run.compute();
        }
        long end = System.nanoTime();
        Table result = index.table();
        long summarised = System.nanoTime();
        Table bare = Table.of("", result.columns(), result.rows());
        return new BenchOutcome(
                count,
                end - start,
                half == 0 ? Optional.empty() : Optional.of(new BenchOutcome.Later(count - half, end - middle)),
                summarised - end,
                result,
                sha256(bare.in(Format.CSV)));
    }

    private BenchOutcome weights(CompositeIndex index) {
        AtomicLong halfDone = new AtomicLong();
        AtomicLong halfTime = new AtomicLong();
        UncertaintyAnalysis analysis = UncertaintyAnalysis.of(index)
                .vary(Factors.weightsWithin(noise))
                .runs(count)
                .seed(seed)
                .threads(threads)
                .watch((done, all) -> {
                    if (2 * done >= all && done < all && halfDone.compareAndSet(0, done)) {
                        halfTime.set(System.nanoTime());
                    }
                    return true;
                });
        long start = System.nanoTime();
        UncertaintyResult result = analysis.run();
        long end = System.nanoTime();
        Table table = result.table();
        long summarised = System.nanoTime();
        long later = halfDone.get() == 0 ? 0 : count - halfDone.get();
        return new BenchOutcome(
                count,
                end - start,
                later == 0 ? Optional.empty() : Optional.of(new BenchOutcome.Later(later, end - halfTime.get())),
                summarised - end,
                table,
                result.digest());
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException("This JDK has no SHA-256.", everyJdkHasIt);
        }
    }
}
