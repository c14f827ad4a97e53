package org.kawat.app.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BatchTest {
    @Test
    void keepsTheOrderOfTheItems() {
        List<Integer> results = new ArrayList<>();
        new Batch<Integer, Integer>(8, BatchTest::slowAtTimes, results::add).run(upTo(2000));
        assertThat(results).isEqualTo(IntStream.range(0, 2000).boxed().toList());
    }

    @Test
    void keepsOnlyFewItemsUnderWay() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Consumer<Consumer<Integer>> source = sink -> {
            for (int i = 0; i < 500; i++) {
                most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                sink.accept(i);
            }
        };
        new Batch<Integer, Integer>(2, i -> i, result -> underWay.decrementAndGet()).run(source);
        assertThat(most.get()).isLessThanOrEqualTo(2 * 4 + 3);
    }

    @Test
    void stopsTheSourceWhenResultsCannotBeTaken() {
        AtomicInteger given = new AtomicInteger();
        Batch<Integer, Integer> batch = new Batch<>(2, i -> i, result -> {
            throw new IllegalStateException("full");
        });
        assertThatThrownBy(() -> batch.run(sink -> {
                    for (int i = 0; i < 1_000_000; i++) {
                        given.incrementAndGet();
                        sink.accept(i);
                    }
                }))
                .hasMessage("full");
        assertThat(given.get()).isLessThan(1000);
    }

    @Test
    void passesOnWhatTheWorkThrows() {
        Batch<Integer, Integer> batch = new Batch<>(2, i -> 1 / (i - 5), result -> {});
        assertThatThrownBy(() -> batch.run(upTo(10))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void handsOverWhatIsReadyBeforeTheSourceGoesOn() {
        List<String> log = new ArrayList<>();
        Batch.Sink<Integer> sink = new Batch.Sink<>() {
            @Override
            public void accept(Integer result) {
                synchronized (log) {
                    log.add("result " + result);
                }
            }

            @Override
            public void idle() {
                synchronized (log) {
                    log.add("idle");
                    log.notifyAll();
                }
            }
        };
        new Batch<Integer, Integer>(1, i -> i, sink).run(items -> {
            items.accept(1);
            synchronized (log) {
                while (!log.contains("result 1") || !log.get(log.size() - 1).equals("idle")) {
                    await(log);
                }
            }
            items.accept(2);
        });
        assertThat(log.subList(log.indexOf("result 1"), log.size())).contains("idle", "result 2");
    }

    private static void await(Object lock) {
        try {
            lock.wait(5000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Consumer<Consumer<Integer>> upTo(int end) {
        return sink -> IntStream.range(0, end).forEach(sink::accept);
    }

    private static Integer slowAtTimes(Integer i) {
        if (i % 97 == 0) {
            try {
                Thread.sleep(3);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return i;
    }
}
