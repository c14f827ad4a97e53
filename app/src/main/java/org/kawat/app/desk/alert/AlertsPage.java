package org.kawat.app.desk.alert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of alerts shows.
 *
 * @param filter which events a new alert would be of
 * @param sentence the same in words
 * @param made the alert that was just made
 * @param secret its secret, which is shown this once
 */
public record AlertsPage(
        List<AlertLine> lines,
        String filter,
        String sentence,
        boolean mayWrite,
        @Nullable AlertLine made,
        @Nullable String secret) {
    public AlertsPage {
        lines = List.copyOf(lines);
    }
}
