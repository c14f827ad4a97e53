package org.kawat.ledger;

import java.util.List;

/**
 * What became of an article that was added.
 *
 * @param article key of the article
 * @param events keys of the events that it reports
 */
public record Added(String article, Outcome outcome, List<String> events) {
    /** What the ledger made of it. */
    public enum Outcome {
        /** The ledger did not have it. */
        NEW,
        /** The ledger has it from elsewhere, or with other furniture: one more sighting. */
        SEEN_ELSEWHERE,
        /** The ledger has just this: nothing was changed. */
        KNOWN
    }

    public Added {
        events = List.copyOf(events);
    }
}
