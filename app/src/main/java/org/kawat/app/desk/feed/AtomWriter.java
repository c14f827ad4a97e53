package org.kawat.app.desk.feed;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kawat.app.ledger.XmlText;

/** Writes a feed as Atom (RFC 4287). */
final class AtomWriter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private final XMLStreamWriter xml;

    private AtomWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] write(Feed feed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            new AtomWriter(xml).feed(feed);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // memory takes all
        }
        return out.toByteArray();
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", feed.language());
        element("id", feed.id());
        element("title", feed.title());
        element("updated", feed.updated());
        link("self", feed.self(), "application/atom+xml");
        link("alternate", feed.home(), "text/html");
        xml.writeStartElement("author");
        element("name", "Kawat");
        xml.writeEndElement();
        for (Feed.Item item : feed.items()) {
            xml.writeCharacters("\n");
            entry(item);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Feed.Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", item.id());
        element("title", item.title());
        element("published", item.published());
        element("updated", item.updated());
        link("alternate", item.url(), "text/html");
        for (String tag : item.tags()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", tag);
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "xhtml");
        xml.writeStartElement("div");
        xml.writeDefaultNamespace(XHTML);
        for (String line : item.lines()) {
            element("p", line);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void link(String rel, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", XmlText.clean(address));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.clean(text));
        xml.writeEndElement();
    }
}
