package org.kawat.ingest.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article outside of JSON-LD: OpenGraph, other metadata, and its marked time. */
final class Head {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "datePublished",
            "publishdate",
            "publish_date",
            "content_PublishedDate",
            "dtk:publishdate",
            "date",
            "DC.date.issued",
            "dc.date",
            "parsely-pub-date",
            "pubdate");
    private static final List<String> PUBLISHER =
            List.of("og:site_name", "application-name", "dc.publisher", "copyright");
    private static final List<String> TITLE = List.of("og:title", "twitter:title", "dc.title");

    private final Document page;

    Head(Document page) {
        this.page = page;
    }

    @Nullable
    String published() {
        String said = meta(PUBLISHED);
        if (said != null) {
            return said;
        }
        Element time =
                page.selectFirst("time[itemprop=datePublished], time[pubdate], article time, time[datetime], time");
        if (time != null) {
            String day = time.attr("datetime");
            return filled(day.isBlank() ? time.text() : day);
        }
        Element line = page.selectFirst(
                ".read__time, .detail__date, .date, .entry-date, .published, .article-date, .post-date");
        return line == null ? null : filled(line.text());
    }

    @Nullable
    String publisher() {
        return meta(PUBLISHER.subList(0, 3));
    }

    @Nullable
    String title() {
        String said = meta(TITLE);
        if (said != null) {
            return said;
        }
        Element heading = page.selectFirst("h1");
        String shown = heading == null ? null : filled(Blocks.tidy(heading.text()));
        return shown != null ? shown : filled(Blocks.tidy(page.title()));
    }

    @Nullable
    String language() {
        Element html = page.selectFirst("html[lang]");
        String said = html == null ? null : filled(html.attr("lang"));
        return said != null ? said : meta(List.of("og:locale", "language", "content-language"));
    }

    /** Whether the page says that it is the front of a site. */
    boolean isFront(@Nullable String url) {
        boolean website = "website".equals(meta(List.of("og:type")));
        return website && url != null && path(url).length() <= 1;
    }

    /** The address that the page has for itself, as long as it is on the same site; else that by which it was had. */
    @Nullable
    String url(@Nullable String known) {
        Element link = page.selectFirst("link[rel=canonical][href]");
        String own = link == null ? meta(List.of("og:url")) : filled(link.attr("href"));
        if (own == null
                || !own.toLowerCase(Locale.ROOT).startsWith("http")
                || path(own).length() <= 1) {
            return known;
        }
        return known == null || host(own).equals(host(known)) ? own : known;
    }

    static String host(String url) {
        try {
            String host = new URI(url.strip()).getHost();
            String name = host == null ? "" : host.toLowerCase(Locale.ROOT);
            return name.startsWith("www.") ? name.substring(4) : name;
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static String path(String url) {
        try {
            String path = new URI(url.strip()).getPath();
            return path == null ? "" : path;
        } catch (URISyntaxException e) {
            return "?";
        }
    }

    private @Nullable String meta(List<String> names) {
        for (String name : names) {
            Element meta = page.selectFirst("meta[property=" + quoted(name) + "], meta[name=" + quoted(name)
                    + "], meta[itemprop=" + quoted(name) + "], meta[http-equiv=" + quoted(name) + "]");
            String content = meta == null ? null : filled(Blocks.tidy(meta.attr("content")));
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private static @Nullable String filled(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
