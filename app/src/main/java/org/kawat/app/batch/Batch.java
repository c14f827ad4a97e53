package org.kawat.app.batch;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works through items on several threads and hands the results over in the order of the items, one at a time. Only so many
 * are under way as keep the threads busy, so memory does not grow with the work.
 *
 * @param <I> what is worked on
 * @param <O> what comes of it
 */
public final class Batch<I, O> {
    private static final int AHEAD = 4;
    private final int threads;
    private final Function<I, O> work;
    private final Sink<O> sink;

    /** Takes results, and is told when no other is ready, so that it can flush. */
    public interface Sink<O> {
        void accept(O result);

        /** The next result will take a while. */
        default void idle() {}
    }

    /** Thrown into the source once results can no longer be handed over, so that it stops. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A batch that does the work on so many threads, and hands results over on one more. */
    public Batch(int threads, Function<I, O> work, Sink<O> sink) {
        this.threads = threads;
        this.work = work;
        this.sink = sink;
    }

    /** Runs until the source has given its last item and the sink has taken the last result. */
    public void run(Consumer<Consumer<I>> source) {
        ExecutorService pool = Executors.newFixedThreadPool(threads + 1);
        try {
            BlockingQueue<Future<O>> queue = new ArrayBlockingQueue<>(AHEAD * threads);
            Future<O> end = new CompletableFuture<>();
            Future<?> writer = pool.submit(() -> drain(queue, end));
            try {
                source.accept(item -> put(queue, pool.submit(() -> work.apply(item)), writer));
                put(queue, end, writer);
            } catch (Stopped e) {
                // The writer has failed, and get() below says how.
            }
            writer.get();
        } catch (ExecutionException e) {
            rethrow(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> void put(BlockingQueue<T> queue, T item, Future<?> writer) {
        try {
            while (!queue.offer(item, 100, TimeUnit.MILLISECONDS)) {
                if (writer.isDone()) {
                    throw new Stopped();
                }
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void drain(BlockingQueue<Future<O>> queue, Future<O> end) {
        try {
            while (true) {
                Future<O> next = queue.poll();
                if (next == null || (next != end && !next.isDone())) {
                    sink.idle();
                }
                next = next == null ? queue.take() : next;
                if (next == end) {
                    return;
                }
                sink.accept(next.get());
            }
        } catch (ExecutionException e) {
            rethrow(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void rethrow(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
            throw cause;
        }
        if (e.getCause() instanceof Error cause) {
            throw cause;
        }
        throw new IllegalStateException(e.getCause());
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", e);
    }
}
