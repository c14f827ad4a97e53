package org.kawat.app.desk.feed;

import io.javalin.http.Context;
import org.kawat.app.desk.http.Pages;

/** What feeds and digests have from the request. */
final class Language {
    private Language() {}

    /** The language that the address names, or else that of the visitor. */
    static String of(Context ctx, Pages pages) {
        String given = ctx.queryParam("lang");
        if (given == null || given.isBlank()) {
            return pages.visitor(ctx).language();
        }
        pages.labels(given); // refuses one that there is not
        return given;
    }

    /** How addresses of this desk begin, as whoever asks has them: "http://localhost:7777". */
    static String desk(Context ctx) {
        return ctx.scheme() + "://" + ctx.header("Host");
    }
}
