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
        XmlText.element(xml, "id", feed.id());
        XmlText.element(xml, "title", feed.title());
        XmlText.element(xml, "updated", feed.updated());
        link("self", feed.self(), "application/atom+xml");
        link("alternate", feed.home(), "text/html");
        xml.writeStartElement("author");
        XmlText.element(xml, "name", "Kawat");
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
        XmlText.element(xml, "id", item.id());
        XmlText.element(xml, "title", item.title());
        XmlText.element(xml, "published", item.published());
        XmlText.element(xml, "updated", item.updated());
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
            XmlText.element(xml, "p", line);
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
}
