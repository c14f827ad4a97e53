package org.kawat.app.desk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;
import org.kawat.ingest.Intake;
import org.kawat.ingest.IntakeOptions;
import org.kawat.ingest.Item;
import org.kawat.ingest.web.FetchException;
import org.kawat.ingest.web.Fetched;
import org.kawat.ingest.web.Fetcher;
import org.kawat.ingest.web.WebOptions;

/** Fetches one page for a visitor and finds the article on it. Thread-safe; only a few are fetched at a time. */
final class PageFetcher {
    private static final int AT_A_TIME = 4;
    // What is read is decided later, of all that is brought in the same way.
    private static final IntakeOptions ANY = IntakeOptions.DEFAULT.languages(List.of("id", "en", "ms", "und"));

    private final Fetcher fetcher;
    private final Semaphore places = new Semaphore(AT_A_TIME);

    PageFetcher(WebOptions options) {
        this.fetcher = new Fetcher(options);
    }

    /**
     * What came of it.
     *
     * @param article null where there is none
     * @param why there is none, in English; empty where too many are being fetched
     */
    record Outcome(@Nullable Article article, String why) {}

    /** The article at that address. */
    Outcome fetch(String url) {
        if (!places.tryAcquire()) {
            return new Outcome(null, "");
        }
        try {
            Fetched page = fetcher.get(Fetcher.uri(url), Map.of());
            return page.ok()
                    ? article(page)
                    : new Outcome(null, "is answered with status " + page.status() + "; check the address");
        } catch (FetchException e) {
            return new Outcome(null, e.what());
        } finally {
            places.release();
        }
    }

    private static Outcome article(Fetched page) {
        List<Item> items = new ArrayList<>();
        new Intake(ANY, null, bytes -> {})
                .page(page.body(), page.uri().toString(), page.header("content-type"), items::add);
        for (Item item : items) {
            if (item instanceof Item.Found found) {
                return new Outcome(found.article(), "");
            }
            if (item instanceof Item.Skipped skipped) {
                return new Outcome(null, skipped.why());
            }
            if (item instanceof Item.Failed failed) {
                return new Outcome(null, failed.why());
            }
        }
        return new Outcome(null, "holds no text of an article");
    }
}
