package org.kawat.ingest.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.kawat.ingest.text.InputException;
import org.kawat.ingest.text.PageDecoder;

/** Reads a list of feeds as feed readers exchange them. */
public final class Opml {
    private Opml() {}

    /** The addresses of the feeds, each once, in order. */
    public static List<String> feeds(byte[] bytes) throws InputException {
        Element opml = Parser.xmlParser()
                .parseInput(PageDecoder.decode(bytes, null).text(), "")
                .selectFirst("opml");
        if (opml == null) {
            throw new InputException("is no OPML; give a list of feeds, or their addresses");
        }
        Set<String> feeds = new LinkedHashSet<>();
        for (Element outline : opml.select("outline")) {
            String url = outline.attributes().getIgnoreCase("xmlUrl").strip();
            if (!url.isEmpty()) {
                feeds.add(url);
            }
        }
        if (feeds.isEmpty()) {
            throw new InputException("names no feed; each is an outline with an xmlUrl");
        }
        return new ArrayList<>(feeds);
    }
}
