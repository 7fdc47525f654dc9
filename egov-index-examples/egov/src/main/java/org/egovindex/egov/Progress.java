package org.egovindex.egov;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error, once something has taken two seconds and if somebody is there to see it. */
final class Progress implements LongConsumer, AutoCloseable {
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final String what;
    private final Scale scale;
    private final boolean watched;
    private final long start = System.nanoTime();
    private long total;
    private Optional<ProgressBar> bar = Optional.empty();

    /** In what it is counted, and how many make one that is shown. */
    private record Scale(String unit, long size) {}

    private Progress(String what, long total, Scale scale, boolean watched) {
        this.what = what;
        this.total = total;
        this.scale = scale;
        this.watched = watched;
    }

    static Progress of(Path file) {
        try {
            long size = Files.exists(file) ? Files.size(file) : 0;
            return new Progress("Reading " + file.getFileName(), size, new Scale(" MB", 1_000_000), isTerminal());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the runs of an analysis, how many they are is said as they go. */
    static Progress ofRuns() {
        return new Progress("Running", 0, new Scale(" runs", 1), isTerminal());
    }

    /** Whether a person watches; since JDK 22 there is a console even where there is no terminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        if (System.console() == null) {
            return false;
        }
        try {
            Object answer = java.io.Console.class.getMethod("isTerminal").invoke(System.console());
            return Boolean.TRUE.equals(answer);
        } catch (ReflectiveOperationException olderThan22) {
            return true;
        }
    }

    /** So many are done of all; callable by any thread. */
    synchronized void accept(long done, long all) {
        if (all != total) {
            total = all;
            bar.ifPresent(shown -> shown.maxHint(all));
        }
        accept(done);
    }

    @Override
    public void accept(long done) {
        if (!watched) {
            return;
        }
        if (bar.isEmpty() && System.nanoTime() - start > PATIENCE_NANOS) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName(what)
                    .setInitialMax(total)
                    .setUnit(scale.unit(), scale.size())
                    .showSpeed()
                    .setStyle(ProgressBarStyle.ASCII)
                    .build());
        }
        bar.ifPresent(shown -> shown.stepTo(done));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
