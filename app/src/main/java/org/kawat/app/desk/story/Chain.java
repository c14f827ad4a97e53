package org.kawat.app.desk.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.show.Places;
import org.kawat.ledger.query.ReportEntry;

/** From whom a report is had. */
final class Chain {
    private Chain() {}

    /** Whoever says it, through whom it came, and who has printed it; each once. */
    static List<String> of(ReportEntry report) {
        List<String> names = new ArrayList<>();
        add(names, report.saidBy());
        report.attribution().forEach(link -> add(names, link.name()));
        if (names.isEmpty() || report.article().publisher() == null) {
            add(names, Places.outlet(report.article()));
        }
        return names;
    }

    private static void add(List<String> names, @Nullable String name) {
        if (name != null && !names.contains(name)) {
            names.add(name);
        }
    }
}
