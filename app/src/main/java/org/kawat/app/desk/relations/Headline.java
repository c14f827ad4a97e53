package org.kawat.app.desk.relations;

import java.util.ArrayList;
import java.util.List;
import org.kawat.app.ledger.Told;
import org.kawat.app.view.Labels;
import org.kawat.coder.EventType;

/** Counts in words: "4 talks, 3 promises, no conflict". */
final class Headline {
    private Headline() {}

    static String words(Tally tally, Labels labels) {
        if (tally.events() == 0) {
            return labels.get("headline.nothing");
        }
        List<String> parts = new ArrayList<>();
        if (tally.cooperation() == 0) {
            parts.add(labels.get("headline.no.cooperation"));
        }
        for (EventType type : EventType.values()) {
            int count = tally.type(type.name());
            if (count > 0) {
                parts.add(Told.count(labels, "type." + type.name(), count));
            }
        }
        if (tally.conflict() == 0) {
            parts.add(labels.get("headline.no.conflict"));
        }
        return String.join(", ", parts);
    }
}
