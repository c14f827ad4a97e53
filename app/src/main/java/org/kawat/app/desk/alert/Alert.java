package org.kawat.app.desk.alert;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.EventQuery;

/**
 * Somebody who is told of events.
 *
 * @param filter which events, as in the address of the wire: {@link EventQuery#print}
 * @param url where it is sent
 * @param secret what it is signed with
 * @param language of the sentences that are sent: "en" or "id"
 * @param desk how links to the desk begin: "http://localhost:7777"
 * @param paused whether nothing is sent for now
 * @param arrival what came up to this number has been looked at
 * @param madeAt an ISO instant
 */
record Alert(
        String id,
        String filter,
        String url,
        String secret,
        String language,
        String desk,
        boolean paused,
        long arrival,
        String madeAt) {
    /** The filter, to ask by. */
    EventQuery query() {
        return query(filter);
    }

    /**
     * Reads what stands after the question mark in the address of a list of events.
     *
     * @throws BadRequest if it is none
     */
    static EventQuery query(String filter) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        String plain = filter.startsWith("?") ? filter.substring(1) : filter;
        for (String part : plain.split("&")) {
            if (!part.isBlank()) {
                int equals = part.indexOf('=');
                String name = decoded(equals < 0 ? part : part.substring(0, equals));
                if (!EventQuery.NAMES.contains(name)) {
                    throw new BadRequest(400, "bad-filter", "'" + name + "' is nothing that events are chosen by");
                }
                parameters
                        .computeIfAbsent(name, n -> new ArrayList<>())
                        .add(equals < 0 ? "" : decoded(part.substring(equals + 1)));
            }
        }
        return EventQuery.of(parameters);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequest(400, "bad-filter", "'" + part + "' is not as it stands in an address");
        }
    }
}
