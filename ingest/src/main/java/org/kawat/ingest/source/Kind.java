package org.kawat.ingest.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kawat.ingest.text.PageDecoder;

/** What a file or answer is, told by how it begins and, where that says nothing, by its name. */
public enum Kind {
    EMPTY,
    GZIP,
    WARC,
    HTML,
    FEED,
    SITEMAP,
    OPML,
    JSON_LINES,
    /** JSON that is not a line to an object. */
    OTHER_JSON,
    /** XML that is none of the above. */
    OTHER_XML,
    /** Nothing with text in it, as far as can be told. */
    BINARY,
    TEXT;

    /** How many bytes of the beginning are looked at. */
    public static final int HEAD = 8192;

    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][\\w:-]*)");
    private static final Pattern PROLOGUE = Pattern.compile(
            "\\G\\s*(?:<\\?[^>]{0,2000}>|<!--.{0,4000}?-->|<!DOCTYPE[^>\\[]{0,1000}(?:\\[.{0,6000}?\\]\\s*)?>)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:html|head|body|meta|title|div|p|article|table|span|script)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final List<String> FEEDS = List.of("rss", "feed", "rdf:rdf", "atom:feed");

    /** The kind of what begins with those bytes and has that name. */
    public static Kind of(byte[] head, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (head.length == 0) {
            return EMPTY;
        }
        if (head.length > 2 && head[0] == 0x1F && head[1] == (byte) 0x8B) {
            return GZIP;
        }
        if (starts(head, "WARC/")) {
            return WARC;
        }
        if (isBinary(head)) {
            return lower.endsWith(".warc.gz") ? GZIP : BINARY;
        }
        if (lower.endsWith(".warc")) {
            return WARC;
        }
        String text = PageDecoder.decode(head, null).text();
        String start = text.stripLeading();
        if (start.startsWith("<")) {
            return markup(start, lower);
        }
        if (start.startsWith("{") || start.startsWith("[") || lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return json(start, lower);
        }
        return text(text, lower);
    }

    private static Kind text(String text, String name) {
        boolean page = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        return page && MARKUP.matcher(text).find() ? HTML : TEXT;
    }

    private static Kind markup(String start, String name) {
        Matcher prologue = PROLOGUE.matcher(start);
        int from = 0;
        while (prologue.find(from) && prologue.start() == from) {
            from = prologue.end();
        }
        Matcher element = ELEMENT.matcher(start);
        String root = element.find(from) ? element.group(1).toLowerCase(Locale.ROOT) : "";
        if (FEEDS.contains(root)) {
            return FEED;
        }
        return switch (root) {
            case "urlset", "sitemapindex" -> SITEMAP;
            case "opml" -> OPML;
            case "html" -> HTML;
            default -> unknown(start, name);
        };
    }

    private static Kind unknown(String start, String name) {
        boolean xml = start.startsWith("<?xml") && !name.endsWith(".html") && !name.endsWith(".htm");
        if (xml || name.endsWith(".svg")) {
            return OTHER_XML;
        }
        return MARKUP.matcher(start).find() || start.startsWith("<!") || name.matches(".*\\.x?html?") ? HTML : TEXT;
    }

    private static Kind json(String start, String name) {
        boolean lines = name.endsWith(".jsonl") || name.endsWith(".ndjson");
        String first = start.lines().findFirst().orElse("").strip();
        if (lines || (first.startsWith("{\"") || first.matches("\\{\\s+\".*"))) {
            return JSON_LINES;
        }
        boolean json = name.endsWith(".json") || first.equals("{") || first.matches("\\[\\s*(\\{.*)?");
        return json ? OTHER_JSON : TEXT;
    }

    private static boolean isBinary(byte[] head) {
        boolean marked = head.length > 1
                && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
                        || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF));
        if (marked) {
            return false;
        }
        int odd = 0;
        for (byte b : head) {
            boolean control = b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B;
            odd += control ? 1 : 0;
        }
        return starts(head, "%PDF-") || odd * 50 > head.length || (odd > 0 && head.length < 50);
    }

    private static boolean starts(byte[] head, String magic) {
        byte[] m = magic.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < m.length; i++) {
            if (i >= head.length || head[i] != m[i]) {
                return false;
            }
        }
        return true;
    }
}
