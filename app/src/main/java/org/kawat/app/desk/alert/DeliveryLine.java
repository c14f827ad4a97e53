package org.kawat.app.desk.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;

/**
 * A delivery as the pages show it.
 *
 * @param event the page of the event; null for one that was sent to try the receiver
 * @param result how far it is, in words
 */
public record DeliveryLine(
        String id,
        String text,
        @Nullable String event,
        String state,
        String result,
        int attempts,
        String madeAt,
        @Nullable String triedAt) {
    static DeliveryLine of(Delivery delivery, Labels labels) {
        return new DeliveryLine(
                delivery.id(),
                delivery.text(),
                delivery.event() == null ? null : "/events/" + delivery.event(),
                delivery.state().print(),
                result(delivery, labels),
                delivery.attempts(),
                delivery.madeAt(),
                delivery.triedAt());
    }

    static String result(Delivery delivery, Labels labels) {
        return switch (delivery.state()) {
            case SENT -> labels.get("alerts.result.sent", String.valueOf(delivery.status()));
            case SENDING -> labels.get("alerts.result.sending");
            case GIVEN_UP -> labels.get("alerts.result.given-up", delivery.attempts(), why(delivery, labels));
            case WAITING ->
                delivery.reason() == null || delivery.attempts() == 0
                        ? labels.get("alerts.result.waiting")
                        : labels.get(
                                "alerts.result.again",
                                delivery.attempts(),
                                why(delivery, labels),
                                time(Instant.ofEpochMilli(delivery.due()).toString()));
        };
    }

    /** Why the last attempt failed, in words. */
    static String why(Delivery delivery, Labels labels) {
        Delivery.Reason reason = delivery.reason();
        return reason == null ? "" : labels.get("alerts.reason." + reason.print(), String.valueOf(delivery.status()));
    }

    /** "2026-03-16 10:22:05 UTC". */
    public static String time(String instant) {
        return instant.substring(0, 19).replace('T', ' ') + " UTC";
    }
}
