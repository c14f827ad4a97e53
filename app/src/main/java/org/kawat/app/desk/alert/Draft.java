package org.kawat.app.desk.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be sent that is not kept yet.
 *
 * @param id the delivery's
 * @param event key of the event; null for one that is sent to try the receiver
 * @param reports keys of all reports of the event
 */
record Draft(String id, @Nullable String event, String text, String body, List<String> reports) {
    Draft {
        reports = List.copyOf(reports);
    }
}
