package org.kawat.app.desk.feed;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.Tools;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.EventQuery;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.ledger.Digest;
import org.kawat.app.ledger.DigestHtml;
import org.kawat.app.ledger.DigestMaker;
import org.kawat.app.ledger.DigestText;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.DayCount;
import org.kawat.ledger.query.LedgerQuery;

/** The digest of a day: as a page, as text to paste, and as a page that stands by itself. */
final class DigestRoom {
    private static final int DAYS = 14;
    private final Pages pages;
    private final Ledgers ledgers;
    private final Clock clock;

    DigestRoom(Tools tools) {
        this.pages = tools.pages();
        this.ledgers = tools.ledgers();
        this.clock = tools.clock();
    }

    void show(Context ctx) {
        EventQuery query = EventQuery.of(ctx.queryParamMap());
        String format = ctx.queryParam("format");
        if (format != null && !List.of("text", "html", "page").contains(format)) {
            throw new BadRequest("'" + format + "' is no form of a digest; there are text, html");
        }
        LocalDate given = day(ctx.queryParam("day"));
        String language = Language.of(ctx, pages);
        ledgers.read(ledger -> {
            LocalDate day = given != null
                    ? given
                    : LocalDate.parse(DigestMaker.newestDay(ledger, query.filter(), LocalDate.now(clock)));
            answer(ctx, ledger, new Asked(query, day, language), format == null ? "page" : format);
            return day;
        });
    }

    private static @Nullable LocalDate day(@Nullable String given) {
        try {
            return given == null || given.isBlank() ? null : LocalDate.parse(given.strip());
        } catch (DateTimeException e) {
            throw new BadRequest("'" + given + "' is no day; write 2026-03-16");
        }
    }

    /** Which digest is asked for. */
    private record Asked(EventQuery query, LocalDate day, String language) {
        /** The events of the day. */
        EventQuery ofDay() {
            Map<String, List<String>> values = new LinkedHashMap<>();
            query.values().forEach((name, value) -> values.put(name, List.of(value)));
            values.put("since", List.of(day.toString()));
            values.put("until", List.of(day.toString()));
            return EventQuery.of(values);
        }

        String url(Object of, String more) {
            return "/digest?" + (query.isEmpty() ? "" : query.print() + "&") + "day=" + of + more;
        }
    }

    private void answer(Context ctx, LedgerQuery ledger, Asked asked, String format) {
        Labels labels = pages.labels(asked.language());
        EventQuery ofDay = asked.ofDay();
        String about = asked.query().isEmpty() ? "" : asked.query().sentence(labels);
        Digest digest = new DigestMaker(labels, asked.language())
                .make(ledger, ofDay.filter(), asked.day(), about, Language.desk(ctx) + "/" + ofDay.suffix());
        ctx.header("Cache-Control", "no-cache");
        ctx.header("Vary", "Accept-Language, Cookie");
        switch (format) {
            case "text" -> ctx.contentType("text/plain; charset=utf-8").result(DigestText.of(digest, labels));
            case "html" ->
                ctx.contentType("text/html; charset=utf-8").result(DigestHtml.of(digest, labels, asked.language()));
            default ->
                page(ctx, asked, digest, labels, ledger.days(asked.query().filter(), DAYS));
        }
    }

    private void page(Context ctx, Asked asked, Digest digest, Labels labels, List<DayCount> days) {
        String more = "&lang=" + asked.language();
        List<DigestPage.Day> others = new ArrayList<>();
        days.forEach(d -> others.add(new DigestPage.Day(d.day(), asked.url(d.day(), ""), d.events())));
        DigestPage page = new DigestPage(
                digest,
                DigestText.of(digest, labels),
                others,
                asked.url(asked.day(), "&format=text" + more),
                asked.url(asked.day(), "&format=html" + more),
                "/" + asked.ofDay().suffix());
        pages.around(ctx, "wire", labels.get("digest.page"))
                .scripts("digest.js")
                .show("digest.jte", page);
    }
}
