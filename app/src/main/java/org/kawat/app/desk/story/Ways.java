package org.kawat.app.desk.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.show.Places;
import org.kawat.app.desk.story.Draughtsman.Link;
import org.kawat.app.desk.story.Picture.Way;
import org.kawat.coder.Event.Attribution;
import org.kawat.ledger.query.ArticleLine;
import org.kawat.ledger.query.StoryReports;

/** The ways on which the articles of a story have what they report. */
final class Ways {
    private final Map<String, ArticleLine> articles = new LinkedHashMap<>();
    private final Map<List<Link>, Way> ways = new LinkedHashMap<>();

    private Ways(List<ArticleLine> articles) {
        articles.forEach(article -> this.articles.put(article.id(), article));
    }

    static Picture of(StoryReports reports) {
        Ways ways = new Ways(reports.story().articles());
        reports.chains().forEach(ways::cited);
        reports.story().articles().forEach(ways::copied);
        return Draughtsman.draw(ways.ways);
    }

    private void cited(StoryReports.Chain chain) {
        ArticleLine article = articles.get(chain.article());
        if (article == null) {
            return;
        }
        List<Link> links = new ArrayList<>();
        for (Attribution link : chain.links()) {
            if (!link.kind().equals("publisher")) {
                add(links, new Link(link.kind().equals("speaker") ? "speaker" : "outlet", link.name()));
            }
        }
        add(links, new Link("publisher", Places.outlet(article)));
        add(links, chain.reports(), false);
    }

    // Who has the text of another has it from that one, whether or not it says so.
    private void copied(ArticleLine article) {
        @Nullable ArticleLine from = article.copyOf() == null ? null : articles.get(article.copyOf());
        if (from != null && !Places.outlet(from).equals(Places.outlet(article))) {
            List<Link> links = new ArrayList<>();
            add(links, new Link("outlet", Places.outlet(from)));
            add(links, new Link("publisher", Places.outlet(article)));
            add(links, 1, true);
        }
    }

    private static void add(List<Link> links, Link link) {
        if (links.stream().noneMatch(l -> l.equals(link))) {
            links.add(link);
        }
    }

    private void add(List<Link> links, int reports, boolean copied) {
        List<String> names = links.stream().map(Link::name).toList();
        ways.merge(
                links,
                new Way(names, reports, copied),
                (a, b) -> new Way(names, a.reports() + b.reports(), a.copied() && b.copied()));
    }
}
