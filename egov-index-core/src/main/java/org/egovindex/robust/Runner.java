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
    private final Design design;
    private final long seed;
    private final int threads;
    private final Watch watch;

    Runner(Subject subject, Design design, long seed, int threads, Watch watch) {
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
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                blocks.add(new Block(subject, design, Draws.of(seed)));
            }
            for (long start = from; start < to; start = Math.min(to, start + ROUND)) {
                if (!round(pool, blocks, new Span(start, Math.min(to, start + ROUND), to), whole, empty)) {
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

    private <C extends Collector<C>> boolean round(
            ExecutorService pool, List<Block> blocks, Span span, C whole, Supplier<C> empty) {
        AtomicLong next = new AtomicLong(span.from());
        AtomicLong done = new AtomicLong(span.from());
        AtomicBoolean stopped = new AtomicBoolean();
        List<Future<C>> parts = new ArrayList<>();
        for (Block block : blocks) {
            parts.add(pool.submit(() -> {
                C part = empty.get();
                for (long at = next.getAndAdd(CHUNK); at < span.to() && !stopped.get(); at = next.getAndAdd(CHUNK)) {
                    int count = (int) Math.min(CHUNK, span.to() - at);
                    chunk(block, at, count, part);
                    if (!watch.goOn(done.addAndGet(count), span.all())) {
                        stopped.set(true);
                    }
                }
                return part;
            }));
        }
        List<C> made = parts.stream().map(Runner::await).toList();
        if (done.get() < span.to()) {
            return false;
        }
        made.forEach(whole::add);
        return !stopped.get();
    }

    private static void chunk(Block block, long from, int count, Collector<?> part) {
        for (int start = 0; start < count; start += block.capacity()) {
            block.compute(from + start, Math.min(block.capacity(), count - start));
            part.take(block);
        }
    }

    private static <C> C await(Future<C> part) {
        try {
            return part.get();
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
