package org.kawat.app.desk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CachedTest {
    private final AtomicInteger looked = new AtomicInteger();

    private String ask(Cached<String> cached, String question, long state) {
        return cached.get(question, state, () -> question + state + "." + looked.incrementAndGet());
    }

    @Test
    void anAnswerIsKeptAsLongAsTheLedgerIsTheSame() {
        Cached<String> cached = new Cached<>(2);
        assertThat(ask(cached, "a", 1)).isEqualTo("a1.1");
        assertThat(ask(cached, "a", 1)).isEqualTo("a1.1");
        assertThat(ask(cached, "a", 2)).isEqualTo("a2.2");
        assertThat(ask(cached, "a", 2)).isEqualTo("a2.2");
    }

    @Test
    void whatWasNotAskedForLongestIsForgottenFirst() {
        Cached<String> cached = new Cached<>(2);
        ask(cached, "a", 1);
        ask(cached, "b", 1);
        ask(cached, "a", 1);
        ask(cached, "c", 1);
        assertThat(ask(cached, "a", 1)).isEqualTo("a1.1");
        assertThat(ask(cached, "b", 1)).isEqualTo("b1.4");
    }

    @Test
    void manyMayAskAtOnce() throws InterruptedException, ExecutionException {
        Cached<String> cached = new Cached<>(5);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            String question = "q" + i % 10;
            long state = i / 500;
            answers.add(pool.submit(() -> ask(cached, question, state).startsWith(question + state + ".")));
        }
        for (Future<Boolean> answer : answers) {
            assertThat(answer.get()).isTrue();
        }
        pool.shutdown();
    }
}
