package org.kawat.app.desk.alert;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;

/**
 * An alert as the pages show it.
 *
 * @param sentence which events, in words
 * @param url where it is sent; for who may not change it, no more than the host, for the rest may be a secret
 * @param last what came of the last attempt, in words; null where nothing was tried yet
 */
public record AlertLine(
        String id,
        String sentence,
        String query,
        String url,
        boolean paused,
        long sent,
        long waiting,
        long givenUp,
        @Nullable String last,
        @Nullable String lastAt) {
    static AlertLine of(Alert alert, Summary summary, Labels labels, boolean mayWrite) {
        Delivery last = summary.last();
        return new AlertLine(
                alert.id(),
                alert.query().sentence(labels),
                alert.query().suffix(),
                shown(alert.url(), mayWrite),
                alert.paused(),
                summary.sent(),
                summary.waiting(),
                summary.givenUp(),
                last == null ? null : DeliveryLine.result(last, labels),
                last == null ? null : last.triedAt());
    }

    static String shown(String url, boolean all) {
        URI uri = URI.create(url);
        return all ? url : uri.getScheme() + "://" + uri.getRawAuthority() + "/…";
    }
}
