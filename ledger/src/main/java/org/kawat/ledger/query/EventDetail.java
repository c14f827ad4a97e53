package org.kawat.ledger.query;

import java.util.List;

/** An event with all of its reports, the earliest first, and what they differ on: of each field, the commonest value first. */
public record EventDetail(EventEntry event, List<ReportEntry> reports, List<Difference> differences) {
    public EventDetail {
        reports = List.copyOf(reports);
        differences = List.copyOf(differences);
    }
}
