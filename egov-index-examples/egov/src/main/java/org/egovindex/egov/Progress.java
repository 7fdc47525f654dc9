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

/** A bar on standard error, once reading has taken two seconds and if somebody is there to see it. */
final class Progress implements LongConsumer, AutoCloseable {
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final String what;
    private final long total;
    private final boolean watched;
    private final long start = System.nanoTime();
    private Optional<ProgressBar> bar = Optional.empty();

    private Progress(String what, long total, boolean watched) {
        this.what = what;
        this.total = total;
        this.watched = watched;
    }

    static Progress of(Path file) {
        try {
            long size = Files.exists(file) ? Files.size(file) : 0;
            return new Progress("Reading " + file.getFileName(), size, isTerminal());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    @Override
    public void accept(long bytesRead) {
        if (!watched) {
            return;
        }
        if (bar.isEmpty() && System.nanoTime() - start > PATIENCE_NANOS) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName(what)
                    .setInitialMax(total)
                    .setUnit(" MB", 1_000_000)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build());
        }
        bar.ifPresent(shown -> shown.stepTo(bytesRead));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
