package org.kawat.app.desk.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Cookies of the desk: no script reads them, and no other site's request carries them. */
public final class Cookies {
    private static final int YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    private Cookies() {}

    /** Sets a cookie for a year. */
    public static void set(Context ctx, String name, String value) {
        set(ctx, name, value, YEAR);
    }

    /** Takes a cookie back. */
    public static void forget(Context ctx, String name) {
        set(ctx, name, "", 0);
    }

    private static void set(Context ctx, String name, String value, int seconds) {
        String coded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        ctx.cookie(new Cookie(name, coded, "/", seconds, ctx.req().isSecure(), true, null, SameSite.STRICT));
    }

    /** What stands in the cookie; null where there is none, or an empty or a broken one. */
    public static @Nullable String text(Context ctx, String name) {
        String coded = ctx.cookie(name);
        if (coded == null || coded.isEmpty()) {
            return null;
        }
        try {
            return URLDecoder.decode(coded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null; // somebody has written it by hand
        }
    }
}
