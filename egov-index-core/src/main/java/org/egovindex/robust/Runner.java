package org.egovindex.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.egovindex.random.Draws;

/**
 * Works through runs on several threads. Which thread does which makes no difference: a run is a function of its number, and collectors add
 * up whole numbers.
 *
 * <p>Runs are done round by round, so that there is always a number up to which all are done.
 */
final class Runner {
    private static final int CHUNK = 256;
    private static final long ROUND = 1 << 14;

    private final Subject subject;
    private final Supplier<Design> design;
    private final long seed;
    private final int threads;
    private final Watch watch;

    Runner(Subject subject, Supplier<Design> design, long seed, int threads, Watch watch) {
        this.subject = subject;
        this.design = design;
        this.seed = seed;
        this.threads = threads;
        this.watch = watch;
    }

    /** Adds the runs from one number to before another to {@code whole}, round by round; false if it was stopped. */
    <C extends Collector<C>> boolean run(long from, long to, C whole, Supplier<C> empty) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Runner::thread);
        try {
            List<Worker<C>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(new Worker<>(new Block(subject, design.get(), Draws.of(seed)), empty.get()));
            }
            for (long start = from; start < to; start = Math.min(to, start + ROUND)) {
                if (!round(pool, workers, new Span(start, Math.min(to, start + ROUND), to), whole)) {
                    return false;
                }
            }
            return true;
        } finally {
            pool.shutdownNow();
        }
    }

    /** The runs of a round, and where the last round ends. */
    private record Span(long from, long to, long all) {}

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "egov-index run");
        thread.setDaemon(true);
        return thread;
    }

    /** What one thread works with. */
    private record Worker<C extends Collector<C>>(Block block, C part) {
        void chunk(long from, int count) {
            for (int start = 0; start < count; start += block.capacity()) {
                block.compute(from + start, Math.min(block.capacity(), count - start));
                part.take(block);
            }
        }
    }

    private <C extends Collector<C>> boolean round(ExecutorService pool, List<Worker<C>> workers, Span span, C whole) {
        AtomicLong next = new AtomicLong(span.from());
        AtomicLong done = new AtomicLong(span.from());
        AtomicBoolean stopped = new AtomicBoolean();
        List<Future<?>> parts = new ArrayList<>();
        for (Worker<C> worker : workers) {
            parts.add(pool.submit(() -> {
                for (long at = next.getAndAdd(CHUNK); at < span.to() && !stopped.get(); at = next.getAndAdd(CHUNK)) {
                    int count = (int) Math.min(CHUNK, span.to() - at);
                    worker.chunk(at, count);
                    if (!watch.goOn(done.addAndGet(count), span.all())) {
                        stopped.set(true);
                    }
                }
            }));
        }
        try {
            parts.forEach(Runner::await);
        } catch (RuntimeException failed) {
            stopped.set(true);
            throw failed;
        }
        if (done.get() < span.to()) {
            return false;
        }
        for (Worker<C> worker : workers) {
            whole.add(worker.part());
            worker.part().clear();
        }
        return !stopped.get();
    }

    private static void await(Future<?> part) {
        try {
            part.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
