package io.importspy.report;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document of XML in the making, an element a line; the JDK's writer escapes what has to be. */
final class XmlText {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;
    private boolean hasText;

    XmlText() {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml = calling(() -> XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
    }

    private interface Call<T> {
        T run() throws XMLStreamException;
    }

    XmlText open(String name) {
        indent();
        depth++;
        hasText = false;
        return writing(() -> xml.writeStartElement(name));
    }

    XmlText attribute(String name, String value) {
        return writing(() -> xml.writeAttribute(name, value));
    }

    XmlText text(String characters) {
        hasText = true;
        return writing(() -> xml.writeCharacters(characters));
    }

    XmlText element(String name, String characters) {
        return open(name).text(characters).close();
    }

    XmlText close() {
        depth--;
        if (!hasText) {
            indent();
        }
        hasText = false;
        return writing(xml::writeEndElement);
    }

    /** The document, once all that was opened is closed. */
    @Override
    public String toString() {
        return text + "\n";
    }

    private void indent() {
        writing(() -> xml.writeCharacters("\n" + "  ".repeat(depth)));
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private XmlText writing(Step step) {
        calling(() -> {
            step.run();
            return Boolean.TRUE;
        });
        return this;
    }

    private static <T> T calling(Call<T> call) {
        try {
            return call.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes every character", e);
        }
    }
}
