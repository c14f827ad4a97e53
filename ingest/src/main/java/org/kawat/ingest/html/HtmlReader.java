package org.kawat.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.kawat.ingest.Draft;
import org.kawat.ingest.text.InputException;
import org.kawat.ingest.text.PageDecoder;
import org.kawat.ingest.text.TextDecoder;

/** Reads a page: what it says of its article first, then the article. One of these serves one thread at a time. */
public final class HtmlReader {
    private static final int LONG_BODY = 200;
    private static final int DEEPEST = 256;
    private static final int MOST_ELEMENTS = 60_000; // a long page of news comes to 5,000
    private static final double MOST_OF_IT = 0.7;

    private final JsonLd jsonLd = new JsonLd();
    private final Body body = new Body();

    /** The article of a page, with no text where there is none. Refuses pages that are made to keep readers busy. */
    public Draft read(byte[] bytes, @Nullable String contentType, @Nullable String url) throws InputException {
        TextDecoder.Decoded decoded = PageDecoder.decode(bytes, contentType);
        List<String> notes = new ArrayList<>();
        if (decoded.note() != null) {
            notes.add(decoded.note());
        }
        return read(decoded.text(), url, notes);
    }

    private Draft read(String html, @Nullable String url, List<String> notes) throws InputException {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, url == null ? "" : url);
        if (page.getAllElements().size() > MOST_ELEMENTS) {
            throw new InputException("has more than " + MOST_ELEMENTS + " elements, which no article has");
        }
        JsonLd.Facts facts = jsonLd.read(page);
        Head head = new Head(page);
        String title = first(clean(facts.headline()), head.title());
        String published = first(facts.published(), head.published());
        String language = first(facts.language(), head.language());
        String address = head.url(url);
        String publisher = first(clean(facts.publisher()), first(head.publisher(), site(address)));
        boolean front = facts.equals(JsonLd.Facts.NONE) && head.isFront(url);
        String text = front ? "" : String.join("\n", lines(page, facts.body()));
        return new Draft(text, title, publisher, published, language, address, notes);
    }

    private List<String> lines(Document page, @Nullable String said) {
        List<String> given = said == null ? List.of() : split(said);
        int length = Body.length(given);
        if (length >= LONG_BODY && given.size() > 1) {
            return given;
        }
        List<String> shown = body.lines(page);
        // What is said of the page has no paragraphs then, so the page is better, as long as it has as much.
        return length >= LONG_BODY && Body.length(shown) < MOST_OF_IT * length ? given : shown;
    }

    private static List<String> split(String text) {
        boolean markup = text.indexOf('<') >= 0 && text.indexOf('>') > 0 || text.contains("&lt;p");
        if (markup) {
            String html = text.contains("&lt;p") ? Parser.unescapeEntities(text, false) : text;
            return fragment(html);
        }
        return Parser.unescapeEntities(text, false)
                .lines()
                .map(Blocks::tidy)
                .filter(l -> !l.isEmpty())
                .toList();
    }

    /** The lines of a piece of HTML, such as a feed holds, without what is no text. */
    public static List<String> fragment(String html) {
        Document piece = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        piece.select("script, style, iframe, figcaption, form").remove();
        return Blocks.of(piece.body());
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : Blocks.tidy(Parser.unescapeEntities(text, false));
    }

    private static @Nullable String site(@Nullable String url) {
        String host = url == null ? "" : Head.host(url);
        return host.isEmpty() ? null : host.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null && !one.isEmpty() ? one : other;
    }
}
