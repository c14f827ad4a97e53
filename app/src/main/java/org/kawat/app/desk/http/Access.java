package org.kawat.app.desk.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may read and write. Without tokens, whoever reaches the desk may do both, which is for the machine that it runs on only.
 *
 * @param writeToken without it nothing is written; null where none is needed
 * @param readToken without it, or that for writing, nothing is read; null where none is needed
 */
public record Access(@Nullable String writeToken, @Nullable String readToken) {
    /** The cookie that holds the token of whoever has signed in on the page. */
    static final String COOKIE = "kawat-token";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    // What reads although it is sent with POST: the text that is to be coded would be too long for an address.
    private static final Set<String> READING = Set.of("/read", "/api/v1/read");
    // What must be there before anybody has signed in.
    private static final Set<String> OPEN = Set.of("/health", "/login", "/language");

    boolean mayWrite(Context ctx) {
        return writeToken == null || matches(given(ctx), writeToken);
    }

    boolean mayRead(Context ctx) {
        return readToken == null || matches(given(ctx), readToken) || mayWrite(ctx) && writeToken != null;
    }

    /** Refuses what that request may not do. */
    void check(Context ctx) {
        String path = ctx.path();
        if (OPEN.contains(path) || path.startsWith("/assets/")) {
            return;
        }
        if (!mayRead(ctx)) {
            throw new BadRequest(401, "no-token", "this desk is read with a token");
        }
        if (!SAFE.contains(ctx.req().getMethod()) && !READING.contains(path) && !mayWrite(ctx)) {
            throw new BadRequest(401, "no-token", "writing needs a token");
        }
    }

    /** Whether that token opens anything. */
    boolean opens(String token) {
        return writeToken != null && matches(token, writeToken) || readToken != null && matches(token, readToken);
    }

    private static @Nullable String given(Context ctx) {
        String header = ctx.header("Authorization");
        if (header != null && header.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
            return header.substring("bearer ".length()).strip();
        }
        return Cookies.text(ctx, COOKIE);
    }

    // Takes as long whatever is wrong with it, so that nobody finds the token letter by letter.
    private static boolean matches(@Nullable String given, String token) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
