package org.kawat.app.desk.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.json.JsonTree;

/** Reads what is sent with a request. */
final class Bodies {
    static final String JSON = "application/json";
    static final String LINES = "application/x-ndjson";

    private static final long PASSED_OVER = 8_000_000;

    private Bodies() {}

    /** The type of what is sent, without more about it. */
    static String type(Context ctx) {
        String type = ctx.header("Content-Type");
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** What is sent, which is of one of those types and no larger than that. */
    static byte[] read(Context ctx, List<String> types, int largest) {
        if (!types.contains(type(ctx))) {
            throw new BadRequest(
                    415, "wrong-type", "send it with the header Content-Type: " + String.join(" or ", types));
        }
        try {
            byte[] body = ctx.req().getInputStream().readNBytes(largest + 1);
            if (body.length > largest) {
                // Whoever is still sending does not look for an answer; one who sends without end gets none.
                ctx.req().getInputStream().skip(PASSED_OVER);
                throw new BadRequest(413, "too-large", "that is more than " + largest / 1000 + " kB");
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The object that it is. */
    static Map<?, ?> object(byte[] body) {
        try {
            if (JsonTree.read(body) instanceof Map<?, ?> fields) {
                return fields;
            }
        } catch (IOException e) {
            throw new BadRequest(400, "bad-body", "the body is no JSON that can be read");
        }
        throw new BadRequest(400, "bad-body", "the body is JSON, and no object");
    }
}
