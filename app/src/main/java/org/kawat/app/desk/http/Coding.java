package org.kawat.app.desk.http;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.kawat.app.ledger.CodingOptions;
import org.kawat.app.packs.Packs;
import org.kawat.coder.Article;
import org.kawat.coder.Report;

/**
 * Codes texts that come from outside, a few at a time: one that is made to be hard takes a processor for seconds, and the pages
 * of the ledger are to be there meanwhile. Thread-safe.
 */
public final class Coding {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    // Whoever waits has a thread, and there are not many.
    private static final int WAITING = 16;

    private final CodingOptions.Made made;
    private final Semaphore places;
    private final Semaphore door;
    private final Duration patience;

    /**
     * With that coder.
     *
     * @param most how many are coded at once
     * @param patience how long others wait for their turn
     */
    public Coding(CodingOptions.Made made, int most, Duration patience) {
        this.made = made;
        this.places = new Semaphore(most, true);
        this.door = new Semaphore(most + WAITING);
        this.patience = patience;
    }

    /** With that coder, as many at once as there are processors. */
    public static Coding of(CodingOptions.Made made) {
        return new Coding(made, Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    /** What the coder is made of. */
    public Packs packs() {
        return made.packs();
    }

    /** The languages that are read. */
    public List<String> languages() {
        return made.languages();
    }

    /** Codes it when there is a place. */
    public Report code(Article article) {
        return placed(() -> {
            try {
                return made.coder().code(article);
            } catch (StackOverflowError e) {
                // What nests so deep that there is no room is a fault like others.
                throw new IllegalStateException("the coder has run out of stack", e);
            }
        });
    }

    /**
     * Does something in a place of those who code.
     *
     * @throws BadRequest where none gets free in time
     */
    public <T> T placed(Supplier<T> work) {
        if (!door.tryAcquire()) {
            throw busy();
        }
        try {
            await();
            try {
                return work.get();
            } finally {
                places.release();
            }
        } finally {
            door.release();
        }
    }

    private void await() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private static BadRequest busy() {
        return new BadRequest(503, "busy", "too many texts are being read just now; try again in a moment");
    }
}
