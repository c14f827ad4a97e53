package org.kawat.app.desk.feed;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;
import org.kawat.app.desk.http.EventQuery;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Pages;

/** Feeds and digests of the events that fit a filter. */
public final class FeedRoom implements Room {
    private final Pages pages;
    private final Ledgers ledgers;
    private final DigestRoom digest;
    // What another desk answered, perhaps on another ledger, is not taken for an answer of this one.
    private final String tag;

    public FeedRoom(Tools tools) {
        this.pages = tools.pages();
        this.ledgers = tools.ledgers();
        this.digest = new DigestRoom(tools);
        this.tag = Long.toString(tools.clock().millis(), 36);
    }

    @Override
    public void open(JavalinDefaultRoutingApi routes) {
        routes.get(
                "/feeds/events.atom",
                ctx -> feed(
                        ctx,
                        (c, feed) -> c.contentType("application/atom+xml; charset=utf-8")
                                .result(AtomWriter.write(feed))));
        routes.get(
                "/feeds/events.json",
                ctx -> feed(
                        ctx,
                        (c, feed) -> c.contentType("application/feed+json; charset=utf-8")
                                .result(JsonFeedWriter.write(feed))));
        routes.get("/digest", digest::show);
    }

    private void feed(Context ctx, BiConsumer<Context, Feed> write) {
        EventQuery query = EventQuery.of(ctx.queryParamMap());
        String language = Language.of(ctx, pages);
        String desk = Language.desk(ctx);
        String address = ctx.queryString();
        String self = desk + ctx.path() + (address == null ? "" : "?" + address);
        ctx.header("Cache-Control", "private, no-cache");
        ctx.header("Vary", "Accept-Language, Authorization, Cookie");
        Feed feed = ledgers.read(ledger -> {
            // Looked at first: what is written meanwhile makes the tag too old, and never the feed.
            String current = "\"" + tag + "-" + ledger.state() + "-" + language + "\"";
            ctx.header("ETag", current);
            return isKnown(ctx.header("If-None-Match"), current)
                    ? null
                    : new FeedMaker(pages.labels(language), language, desk).make(ledger, query, self);
        });
        if (feed == null) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        Instant updated = Instant.parse(feed.updated());
        ctx.header("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(updated.atOffset(ZoneOffset.UTC)));
        if (ctx.header("If-None-Match") == null && isOld(ctx.header("If-Modified-Since"), updated)) {
            ctx.status(HttpStatus.NOT_MODIFIED);
        } else {
            write.accept(ctx, feed);
        }
    }

    private static boolean isKnown(@Nullable String known, String current) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(current::equals);
    }

    private static boolean isOld(@Nullable String since, Instant updated) {
        try {
            return since != null
                    && !updated.isAfter(ZonedDateTime.parse(since, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return false; // no date, as if it were not there
        }
    }
}
