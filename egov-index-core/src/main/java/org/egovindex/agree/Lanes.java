package org.egovindex.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Numbered work on several threads. Each thread has a worker of its own, and every number a place of its own for its result, so which thread does which makes no difference. */
final class Lanes {
    private static final int CHUNK = 16;

    private Lanes() {}

    /** Does the work of all numbers from 0 to before {@code count}. */
    static void run(int threads, int count, Supplier<IntConsumer> workers, IntConsumer done) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Lanes::thread);
        AtomicInteger next = new AtomicInteger();
        try {
            List<Future<?>> lanes = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                lanes.add(pool.submit(() -> {
                    IntConsumer worker = workers.get();
                    for (int from = next.getAndAdd(CHUNK); from < count; from = next.getAndAdd(CHUNK)) {
                        int to = Math.min(count, from + CHUNK);
                        for (int number = from;
                                number < to && !Thread.currentThread().isInterrupted();
                                number++) {
                            worker.accept(number);
                        }
                        done.accept(to - from);
                    }
                }));
            }
            lanes.forEach(Lanes::await);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "egov-index agreement");
        thread.setDaemon(true);
        return thread;
    }

    private static void await(Future<?> lane) {
        try {
            lane.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "The analysis was interrupted before it was done.\nMaybe run it again with fewer resamples.",
                    interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
