package org.kawat.ingest.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.kawat.ingest.Draft;
import org.kawat.ingest.html.HtmlReader;
import org.kawat.ingest.text.InputException;
import org.kawat.ingest.text.PageDecoder;
import org.kawat.ingest.text.TextDecoder;

/**
 * Reads RSS of all ages and Atom. The parser bears what is not well-formed, as many feeds are not, and knows no entities but
 * those of HTML, so that a document type can neither expand nor fetch anything.
 */
public final class FeedReader {
    private static final int DEEPEST = 100;
    private static final int WHOLE = 600;

    /** The entries in the order of the feed. */
    public List<Entry> read(byte[] bytes, @Nullable String contentType, @Nullable String base) throws InputException {
        TextDecoder.Decoded decoded = PageDecoder.decode(bytes, contentType);
        Document feed = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(decoded.text(), "");
        Element root = root(feed);
        if (root == null) {
            throw new InputException("is no RSS or Atom feed");
        }
        Element channel = child(root, "channel");
        Element about = channel == null ? root : channel;
        String publisher = value(about, "title");
        String language = first(value(about, "language", "dc:language"), root.attr("xml:lang"));
        List<Entry> entries = new ArrayList<>();
        for (Element item : feed.select("item, entry")) {
            if (item.parents().size() <= 3) {
                entries.add(entry(item, publisher, language, base));
            }
        }
        return entries;
    }

    private static @Nullable Element root(Document feed) {
        for (Element child : feed.children()) {
            String name = name(child);
            if (name.equals("rss") || name.equals("feed") || name.equals("rdf")) {
                return child;
            }
        }
        return null;
    }

    private static Entry entry(
            Element item, @Nullable String publisher, @Nullable String language, @Nullable String base) {
        String url = resolved(link(item), base);
        String title = plain(value(item, "title"));
        String content = value(item, "content:encoded", "content", "body", "fullimage");
        String summary = value(item, "description", "summary");
        List<String> full = HtmlReader.fragment(content == null ? "" : content);
        List<String> brief = HtmlReader.fragment(summary == null ? "" : summary);
        boolean longer = length(full) >= length(brief);
        List<String> lines = longer ? full : brief;
        boolean whole = length(lines) >= WHOLE && !isCut(lines);
        Draft draft = new Draft(
                String.join("\n", lines),
                title,
                plain(first(value(item, "dc:publisher"), publisher)),
                value(item, "pubdate", "dc:date", "published", "issued", "updated"),
                language,
                url,
                whole ? List.of() : List.of("is what the feed gives of it, not the whole article"));
        String key = first(value(item, "guid", "id"), first(url, title));
        return new Entry(key == null ? "" : key, url, draft, whole);
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }

    private static boolean isCut(List<String> lines) {
        String last = lines.get(lines.size() - 1);
        return last.endsWith("…") || last.endsWith("...") || last.endsWith("[…]") || last.endsWith("[...]");
    }

    private static @Nullable String link(Element item) {
        String other = null;
        for (Element child : item.children()) {
            if (name(child).equals("link")) {
                String href = child.hasAttr("href") ? child.attr("href") : child.wholeText();
                String rel = child.attr("rel");
                if (!href.isBlank() && (rel.isEmpty() || rel.equals("alternate"))) {
                    return href.strip();
                }
                other = other == null ? blankToNull(href) : other;
            }
        }
        String guid = value(item, "guid");
        boolean address = guid != null && guid.toLowerCase(Locale.ROOT).startsWith("http");
        return address ? guid : other;
    }

    private static @Nullable String resolved(@Nullable String url, @Nullable String base) {
        if (url == null || base == null) {
            return url;
        }
        try {
            return new URI(base).resolve(new URI(url.replace(" ", "%20"))).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return url;
        }
    }

    /** The text of the first child that has one of those names and any text. Atom's markup is given as HTML. */
    private static @Nullable String value(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (name(child).equals(name)) {
                    boolean markup = child.attr("type").equals("xhtml");
                    String text = blankToNull(markup ? child.html() : child.wholeText());
                    if (text != null) {
                        return text.strip();
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Element child(Element parent, String name) {
        return parent.children().stream()
                .filter(c -> name(c).equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The element's name in small letters, without what feeds commonly put before the names of RSS and Atom themselves. */
    private static String name(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.startsWith("atom:") || name.startsWith("rdf:") ? name.substring(name.indexOf(':') + 1) : name;
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : String.join(" ", HtmlReader.fragment(text));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null && !one.isBlank() ? one : other;
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
