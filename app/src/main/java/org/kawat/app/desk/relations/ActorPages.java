package org.kawat.app.desk.relations;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import org.kawat.app.desk.http.Visitor;
import org.kawat.app.desk.show.ActorNames;
import org.kawat.app.desk.wire.WireRoom;
import org.kawat.app.json.Constants;
import org.kawat.ledger.query.ActorDetail;
import org.kawat.ledger.query.ActorEntry;
import org.kawat.ledger.query.Deeds;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Page;
import org.kawat.ledger.query.Paging;

/** The list of actors, and the page of one. */
final class ActorPages {
    private static final int LINES = 50;
    private static final int NAMED = 10;
    private static final int LONGEST = 100;
    private final Pages pages;
    private final Ledgers ledgers;
    private final ActorNames names;

    ActorPages(Tools tools, ActorNames names) {
        this.pages = tools.pages();
        this.ledgers = tools.ledgers();
        this.names = names;
    }

    void list(Context ctx) {
        String given = ctx.queryParam("q");
        String asked = given == null ? "" : given.strip();
        if (asked.length() > LONGEST) {
            throw new BadRequest("what is looked for is longer than " + LONGEST + " characters");
        }
        Visitor visitor = pages.visitor(ctx);
        String after = ctx.queryParam("after");
        pages.around(ctx, "", visitor.labels().get("actors.title"))
                .show("actors.jte", ledgers.read(ledger -> find(ledger, asked, after, visitor)));
    }

    private Actors find(LedgerQuery ledger, String asked, @Nullable String after, Visitor visitor) {
        Page<ActorEntry> page = ledger.actors(asked, new Paging(LINES, after));
        Map<String, ActorEntry> found = new LinkedHashMap<>();
        if (after == null) {
            // The ledger knows them as the papers call them; whoever asks may do so in another language.
            names.named(asked, Pages.LANGUAGES).stream()
                    .limit(NAMED)
                    .flatMap(code -> ledger.actors(code, Paging.first(LINES)).items().stream()
                            .filter(actor -> actor.code().equals(code)))
                    .forEach(actor -> found.put(actor.code(), actor));
        }
        page.items().forEach(actor -> found.putIfAbsent(actor.code(), actor));
        List<Actors.Found> lines = found.values().stream()
                .map(entry -> new Actors.Found(
                        Actor.of(entry.code(), names, visitor.language()), entry.names(), entry.roles()))
                .toList();
        return new Actors(asked, lines, next(asked, page.next()));
    }

    private static String next(String asked, @Nullable String after) {
        if (after == null) {
            return "";
        }
        String start = asked.isEmpty() ? "" : "q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8) + "&";
        return "/actors?" + start + "after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
    }

    void show(Context ctx, String code) {
        Visitor visitor = pages.visitor(ctx);
        ActorPage page = ledgers.read(ledger -> ActorPage.of(ledger, code, visitor.labels()));
        Actor actor = Actor.of(code, names, visitor.language());
        ActorDetail detail = page.detail();
        String first = detail == null ? null : detail.firstDay();
        String last = detail == null ? null : detail.lastDay();
        ActorView view = new ActorView(
                actor,
                detail == null ? 0 : detail.events(),
                first == null ? "" : first,
                last == null ? "" : last,
                detail == null ? List.of() : detail.names(),
                page.sides().stream().map(side -> side(code, side)).toList(),
                page.partners().stream()
                        .map(p -> new ActorView.Partner(Actor.of(p.code(), names, visitor.language()), p.tally()))
                        .toList(),
                page.people(),
                page.events(),
                page.statements());
        EventQuery events = query("actor", code);
        pages.around(ctx, "", actor.name())
                .links(WireRoom.forms(events, visitor.labels()))
                .show("actor.jte", view);
    }

    private static ActorView.Side side(String code, ActorPage.Side side) {
        List<ActorView.Line> lines = new ArrayList<>();
        for (Deeds deed : side.deeds()) {
            // On one footing an event is found by either side.
            String place = side.side() == Deeds.Side.TARGET ? "target" : "source";
            EventQuery query = query(place, code, "type", deed.type(), "status", "actual");
            lines.add(new ActorView.Line(
                    deed.type(), deed.quad().replace(' ', '-'), deed.events(), "/" + query.suffix()));
        }
        return new ActorView.Side(Constants.lower(side.side()), side.tally(), lines);
    }

    private static EventQuery query(String... parts) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            all.put(parts[i], List.of(parts[i + 1]));
        }
        return EventQuery.of(all);
    }
}
