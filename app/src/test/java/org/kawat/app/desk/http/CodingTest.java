package org.kawat.app.desk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.kawat.app.desk.OpenDesk;
import org.kawat.coder.Article;

/** Only so many texts are coded at once, and only so many wait. */
class CodingTest {
    private static final Article ARTICLE = Article.of("Rusia mengancam China.");

    @Test
    void whoFindsNoPlaceInTimeIsToldSo() {
        Coding coding = new Coding(OpenDesk.reader(), 2, Duration.ofMillis(20));
        coding.placed(() -> {
            assertThat(coding.code(ARTICLE).events()).hasSize(1);
            return coding.placed(() -> assertThatThrownBy(() -> coding.code(ARTICLE))
                    .isInstanceOfSatisfying(BadRequest.class, e -> {
                        assertThat(e.status()).isEqualTo(503);
                        assertThat(e.code()).isEqualTo("busy");
                    }));
        });
        assertThatThrownBy(() -> coding.placed(() -> {
                    throw new IllegalStateException("tripped");
                }))
                .hasMessage("tripped");
        assertThat(coding.<Integer>placed(() ->
                        coding.<Integer>placed(() -> coding.packs().languages().size())))
                .isPositive();
    }

    @Test
    void whoFindsTooManyWaitingIsToldSoAtOnce() throws Exception {
        Coding coding = new Coding(OpenDesk.reader(), 1, Duration.ofMinutes(2));
        ExecutorService threads = Executors.newFixedThreadPool(17);
        try {
            CompletionService<Integer> all = new ExecutorCompletionService<>(threads);
            coding.placed(() -> {
                for (int i = 0; i < 17; i++) {
                    all.submit(() -> coding.code(ARTICLE).events().size());
                }
                return assertThatThrownBy(() -> all.take().get()).hasCauseInstanceOf(BadRequest.class);
            });
            for (int i = 0; i < 16; i++) {
                assertThat(all.take().get()).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
