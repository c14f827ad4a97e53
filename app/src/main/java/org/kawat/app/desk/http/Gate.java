package org.kawat.app.desk.http;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What every request passes: whether it was meant for this desk, comes from its own pages, and is within measure. */
public final class Gate {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    // Nothing but our own files: whatever an article holds, no browser runs it or fetches anything for it.
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final int LONGEST_QUERY = 8_000;

    private final TreeSet<String> names;
    private final Access access;
    private final RateLimit rate;

    /**
     * A gate.
     *
     * @param names hosts that the desk goes by, beside those of this machine; a request for another is refused, for a page
     *     of another site could have had its name changed to our address (DNS rebinding)
     */
    public Gate(Set<String> names, Access access, RateLimit rate) {
        this.names = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        names.forEach(name -> this.names.add(name.toLowerCase(Locale.ROOT)));
        this.access = access;
        this.rate = rate;
    }

    /** Refuses what may not pass, and says to the browser what it may do with the answer. */
    public void pass(Context ctx) {
        headers(ctx);
        if (!names.contains(name(ctx.header("Host")))) {
            throw new BadRequest(421, "wrong-host", "this desk does not go by that name; --name NAME gives it one");
        }
        String query = ctx.queryString();
        if (query != null && query.length() > LONGEST_QUERY) {
            throw new BadRequest(414, "too-long", "the address is too long");
        }
        rate.count(ctx);
        if (!SAFE.contains(ctx.req().getMethod())) {
            requireOwnPage(ctx);
        }
        access.check(ctx);
    }

    private static void headers(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        ctx.header("X-Content-Type-Options", "nosniff");
        // With "no-referrer", browsers would hide from us that a form is our own.
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Cross-Origin-Opener-Policy", "same-origin");
        ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** The host without its port. */
    private static String name(@Nullable String host) {
        String given = host == null ? "" : host.toLowerCase(Locale.ROOT);
        int colon = given.lastIndexOf(':');
        return colon > given.lastIndexOf(']') ? given.substring(0, colon) : given;
    }

    // A browser says where a request comes from, and no page can make it lie. Programs say nothing, and are no danger:
    // they carry nobody's cookies.
    private static void requireOwnPage(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        boolean own = site == null || site.equals("same-origin") || site.equals("none");
        String origin = ctx.header("Origin");
        if (origin != null) {
            int scheme = origin.indexOf("://");
            own &= scheme > 0 && origin.substring(scheme + 3).equalsIgnoreCase(ctx.header("Host"));
        }
        if (!own) {
            throw new BadRequest(403, "foreign-page", "this was sent by a page of another site");
        }
    }
}
