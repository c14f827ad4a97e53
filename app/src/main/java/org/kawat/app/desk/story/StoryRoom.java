package org.kawat.app.desk.story;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;
import org.kawat.app.desk.facts.FactQuery;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.Frame;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.desk.http.Visitor;
import org.kawat.app.desk.show.EventLine;
import org.kawat.app.desk.show.Places;
import org.kawat.app.ledger.Told;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.ArticleLine;
import org.kawat.ledger.query.EventDetail;
import org.kawat.ledger.query.Page;
import org.kawat.ledger.query.Paging;
import org.kawat.ledger.query.StoryEntry;
import org.kawat.ledger.query.StoryReports;

/** Events with their reports, and stories: who reports what, and what they differ on. */
public final class StoryRoom implements Room {
    private static final int LINES = 50;
    private static final int MOST_EVENTS = 40;
    private static final int MOST_COLUMNS = 10;
    private static final int MOST_LINES = 100;
    private final Pages pages;
    private final Ledgers ledgers;

    public StoryRoom(Tools tools) {
        this.pages = tools.pages();
        this.ledgers = tools.ledgers();
    }

    @Override
    public void open(JavalinDefaultRoutingApi routes) {
        routes.get("/events/{id}", this::event);
        routes.get("/stories", this::stories);
        routes.get("/stories/{id}", this::story);
    }

    private void event(Context ctx) {
        String id = ctx.pathParam("id");
        EventPages.Asked asked = ledgers.read(ledger -> EventPages.Asked.of(ledger, id));
        EventDetail detail = asked.event();
        if (sentOn(ctx, "/events/", id, detail.event().id())) {
            return;
        }
        Visitor visitor = pages.visitor(ctx);
        EventPage page = new EventPages(visitor.labels(), visitor.language()).page(asked);
        pages.around(ctx, "wire", Told.event(detail.event(), visitor.labels()))
                .links(List.of(new Frame.Link(
                        "JSON", "/api/v1/events/" + detail.event().id(), null)))
                .show("event-page.jte", page);
    }

    /** Sends whoever came by another id to the address that there is one of. */
    private static boolean sentOn(Context ctx, String path, String id, String own) {
        if (id.equals(own)) {
            return false;
        }
        ctx.redirect(path + own, HttpStatus.FOUND);
        return true;
    }

    private void stories(Context ctx) {
        FactQuery query = FactQuery.of(FactQuery.STORIES, ctx.queryParamMap());
        Page<StoryEntry> page = ledgers.read(
                ledger -> ledger.stories(query.in(), query.articles(), new Paging(LINES, ctx.queryParam("after"))));
        Labels labels = pages.visitor(ctx).labels();
        pages.around(ctx, "stories", labels.get("menu.stories"))
                .links(query.forms("/api/v1/stories"))
                .show(
                        "stories.jte",
                        new StoriesPage(
                                query,
                                query.sentence("stories", labels),
                                page.items(),
                                query.next("/stories", page.next())));
    }

    private void story(Context ctx) {
        String id = ctx.pathParam("id");
        int from = from(ctx.queryParam("from"));
        StoryReports reports = ledgers.read(ledger -> ledger.storyReports(id, MOST_EVENTS));
        StoryEntry story = reports.story().story();
        if (sentOn(ctx, "/stories/", id, story.id())) {
            return;
        }
        Visitor visitor = pages.visitor(ctx);
        pages.around(ctx, "stories", story.title())
                .links(List.of(
                        new Frame.Link("JSON", "/api/v1/stories/" + story.id(), null),
                        new Frame.Link("CSV", "/api/v1/events?format=csv&story=" + story.id(), null),
                        new Frame.Link("Atom", "/feeds/events.atom?story=" + story.id(), "application/atom+xml")))
                .show("story.jte", page(reports, from, visitor));
    }

    private static int from(@Nullable String given) {
        if (given == null || given.isEmpty()) {
            return 0;
        }
        if (!given.matches("\\d{1,6}")) {
            throw new BadRequest("from is a number of columns to leave out");
        }
        return Integer.parseInt(given);
    }

    private static StoryPage page(StoryReports reports, int from, Visitor visitor) {
        Table table = new Table(reports, visitor.labels(), visitor.language(), from, MOST_COLUMNS);
        List<StoryPage.Group> groups = table.groups();
        StoryEntry story = reports.story().story();
        int after = from + MOST_COLUMNS;
        boolean more = Table.columns(reports) > after;
        long outlets = table.columns().stream()
                .map(StoryPage.Column::outlet)
                .distinct()
                .count();
        return new StoryPage(
                story,
                table.columns(),
                groups,
                more ? "/stories/" + story.id() + "?from=" + after : "",
                Math.toIntExact(outlets),
                Table.differing(groups),
                Ways.of(reports),
                articles(reports.story().articles()),
                EventLine.of(reports.story().events().stream().limit(MOST_LINES).toList(), visitor.labels()));
    }

    private static List<StoryPage.Article> articles(List<ArticleLine> articles) {
        Map<String, String> outlets = new LinkedHashMap<>();
        articles.forEach(article -> outlets.put(article.id(), Places.outlet(article)));
        return articles.stream()
                .map(article -> new StoryPage.Article(
                        article,
                        Places.outlet(article),
                        article.copyOf() == null
                                ? null
                                : outlets.getOrDefault(article.copyOf(), Told.id(article.copyOf()))))
                .toList();
    }
}
