package org.kawat.app.desk.alert;

import org.jspecify.annotations.Nullable;
import org.kawat.app.json.Constants;

/**
 * Something that is sent to a receiver.
 *
 * @param number goes up from one to the next
 * @param id the same in all attempts
 * @param event key of the event when it came; null for one that was sent to try the receiver
 * @param text the sentence
 * @param body all that is sent; empty once it has arrived
 * @param status of HTTP, of the last attempt; null where there was no answer
 * @param reason why the last attempt failed; null where none did
 * @param due when it is to be sent, in milliseconds
 * @param triedAt when it was sent last, an ISO instant
 */
record Delivery(
        long number,
        String id,
        String alert,
        @Nullable String event,
        String text,
        String body,
        State state,
        int attempts,
        long due,
        @Nullable Integer status,
        @Nullable Reason reason,
        String madeAt,
        @Nullable String triedAt) {
    /** How far it is. */
    enum State {
        WAITING,
        /** Kept before anything is sent: whatever is found so after a stop may have arrived, or not. */
        SENDING,
        SENT,
        GIVEN_UP;

        /** As it stands in the file, in JSON and in addresses. */
        String print() {
            return Constants.hyphened(this);
        }

        static State of(String printed) {
            return Constants.of(State.class, printed);
        }
    }

    /** Why an attempt failed. */
    enum Reason {
        /** It answered something other than 2xx. */
        STATUS,
        /** It answered that it is elsewhere. */
        REDIRECT,
        TIMEOUT,
        CONNECT,
        /** The connection ended before there was an answer. */
        BROKEN,
        NO_HTTP,
        TLS,
        /** Its name is not known. */
        HOST,
        /** Its address is one that nothing may be sent to. */
        ADDRESS,
        /** Kawat was stopped meanwhile. */
        STOPPED;

        String print() {
            return Constants.hyphened(this);
        }

        static Reason of(String printed) {
            return Constants.of(Reason.class, printed);
        }
    }
}
