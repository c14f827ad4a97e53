package org.kawat.ingest.feed;

import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.kawat.ingest.text.InputException;

/** Reads site maps, indexes of them and their extension for news, in passing, however long they are. */
public final class SitemapReader {
    /**
     * An address that a site map gives.
     *
     * @param map whether it is another site map's
     * @param day when it was published or changed, as written
     */
    public record Location(
            String url, boolean map, @Nullable String day) {}

    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

    /** A reader that takes no document types. */
    public SitemapReader() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** Gives the sink every address in order; what comes before a fault is given too. */
    public void read(InputStream in, Consumer<Location> sink) throws InputException {
        try {
            XMLStreamReader reader = xml.createXMLStreamReader(in);
            String url = null;
            String day = null;
            while (reader.hasNext()) {
                int event = reader.next();
                String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                        ? reader.getLocalName()
                        : "";
                boolean entry = name.equals("url") || name.equals("sitemap");
                if (event == XMLStreamConstants.END_ELEMENT && entry && url != null) {
                    sink.accept(new Location(url, name.equals("sitemap"), day));
                }
                if (entry) {
                    url = null;
                    day = null;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    boolean location = name.equals("loc") && !"image".equals(reader.getPrefix());
                    String text = isRead(name) ? text(reader) : "";
                    url = location && url == null ? text : url;
                    boolean better = name.equals("publication_date") || (name.equals("lastmod") && day == null);
                    day = better ? text : day;
                }
            }
        } catch (XMLStreamException e) {
            String at =
                    e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNumber();
            throw new InputException("is a broken site map" + at + "; what comes before was read");
        }
    }

    private static boolean isRead(String name) {
        return name.equals("loc") || name.equals("lastmod") || name.equals("publication_date");
    }

    private static String text(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (reader.hasText() && text.length() < 8192) {
                text.append(reader.getText());
            }
        }
        return text.toString().strip();
    }
}
