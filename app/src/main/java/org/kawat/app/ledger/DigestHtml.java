package org.kawat.app.ledger;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kawat.app.view.Labels;

/** A digest as a page of HTML that stands by itself, to be sent by mail or put on a site. */
public final class DigestHtml {
    private final XMLStreamWriter xml;
    private final Labels labels;

    private DigestHtml(XMLStreamWriter xml, Labels labels) {
        this.xml = xml;
        this.labels = labels;
    }

    public static String of(Digest digest, Labels labels, String language) {
        StringWriter out = new StringWriter();
        out.write("<!DOCTYPE html>\n");
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new DigestHtml(xml, labels).page(digest, language);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // a text in memory takes all
        }
        return out + "\n";
    }

    private void page(Digest digest, String language) throws XMLStreamException {
        String title = labels.get("digest.title", digest.title());
        xml.writeStartElement("html");
        xml.writeAttribute("lang", language);
        xml.writeStartElement("head");
        xml.writeEmptyElement("meta");
        xml.writeAttribute("charset", "utf-8");
        XmlText.element(xml, "title", title);
        xml.writeEndElement();
        xml.writeStartElement("body");
        XmlText.element(xml, "h1", title);
        if (!digest.about().isEmpty()) {
            XmlText.element(xml, "p", digest.about());
        }
        XmlText.element(xml, "p", digest.isEmpty() ? labels.get("none.events") : digest.counts());
        for (Digest.Group group : digest.groups()) {
            group(group);
        }
        if (!digest.more().isEmpty()) {
            XmlText.element(xml, "p", digest.more());
        }
        link(digest);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void group(Digest.Group group) throws XMLStreamException {
        xml.writeCharacters("\n");
        XmlText.element(xml, "h2", group.heading());
        xml.writeStartElement("ul");
        for (Digest.Item item : group.items()) {
            xml.writeCharacters("\n");
            xml.writeStartElement("li");
            XmlText.element(xml, "strong", item.sentence());
            for (String detail : item.details()) {
                xml.writeEmptyElement("br");
                xml.writeCharacters(XmlText.clean(detail));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void link(Digest digest) throws XMLStreamException {
        if (!digest.link().isEmpty()) {
            xml.writeStartElement("p");
            xml.writeStartElement("a");
            xml.writeAttribute("href", digest.link());
            xml.writeCharacters(labels.get("digest.link", digest.link()));
            xml.writeEndElement();
            xml.writeEndElement();
        }
    }
}
