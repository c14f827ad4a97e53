package org.kawat.ledger.query;

import java.util.List;
import org.kawat.coder.Report;

/**
 * An article with all that was read from it.
 *
 * @param report as the coder made it (without its notes), events as they count: with the analyst's word in them
 * @param events the same events as in the report, with where they stand in the ledger
 * @param copies near copies of it, and of what it is itself a copy of
 */
public record ArticleDetail(
        ArticleLine article,
        Report report,
        List<ReportEntry> events,
        List<Sighting> sightings,
        List<ArticleLine> copies) {
    public ArticleDetail {
        events = List.copyOf(events);
        sightings = List.copyOf(sightings);
        copies = List.copyOf(copies);
    }
}
