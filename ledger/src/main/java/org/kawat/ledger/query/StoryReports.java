package org.kawat.ledger.query;

import java.util.List;
import org.kawat.coder.Event.Attribution;

/**
 * A story with what its articles say side by side.
 *
 * @param told the events that two or more of its articles tell, those of the most articles first; an event may have reports in
 *     other stories as well
 * @param figures that its articles give, those of the newest article first
 * @param chains through whom its articles have what they report
 */
public record StoryReports(StoryDetail story, List<EventDetail> told, List<FigureEntry> figures, List<Chain> chains) {
    public StoryReports {
        told = List.copyOf(told);
        figures = List.copyOf(figures);
        chains = List.copyOf(chains);
    }

    /**
     * A way on which an article has something.
     *
     * @param article its key
     * @param links from the speaker to the publisher
     * @param reports how much of what it reports it has so
     */
    public record Chain(String article, List<Attribution> links, int reports) {
        public Chain {
            links = List.copyOf(links);
        }
    }
}
