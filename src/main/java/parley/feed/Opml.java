package parley.feed;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * OPML 2.0 as it is written (opml.org/spec2.opml): a title and outlines. Knows nothing of what the outlines mean.
 *
 * @param comments in front of it all; others are not kept
 */
record Opml(List<String> comments, String title, List<Outline> outlines) {
    Opml {
        comments = List.copyOf(comments);
        outlines = List.copyOf(outlines);
    }

    /** @throws FeedListException when it is no OPML */
    static Opml read(String file, Reader text) throws IOException {
        try {
            var xml = reader(text);
            try {
                return read(file, xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            var at = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new FeedListException(file, at, "XML that is not well-formed (" + firstLine(e) + ")", "OPML 2.0");
        }
    }

    private static Opml read(String file, XMLStreamReader xml) throws XMLStreamException {
        var open = new ArrayDeque<Open>();
        open.push(new Open(Map.of(), 0));
        var title = "";
        var comments = new ArrayList<String>();
        boolean rooted = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = xml.getLocalName();
                if (!rooted && !name.equals("opml")) {
                    throw new FeedListException(file, line(xml), "<" + name + ">", "<opml version=\"2.0\">");
                }
                rooted = true;
                if (name.equals("outline")) {
                    open.push(new Open(attributes(xml), line(xml)));
                } else if (name.equals("title")) {
                    title = xml.getElementText().strip();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("outline")) {
                closeInnermost(open);
            } else if (event == XMLStreamConstants.COMMENT && !rooted) {
                comments.add(xml.getText());
            }
        }
        return new Opml(comments, title, open.element().children);
    }

    private static void closeInnermost(Deque<Open> open) {
        var done = open.pop();
        open.element().children.add(new Outline(done.attributes, done.children, done.line));
    }

    String write() {
        var out = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            comments.forEach(comment -> out.write("<!--" + comment + "-->\n"));
            out.write("<opml version=\"2.0\">\n  <head>\n    ");
            xml.writeStartElement("title");
            xml.writeCharacters(title);
            xml.writeEndElement();
            xml.flush();
            out.write("\n  </head>\n  <body>\n");
            for (var outline : outlines) {
                write(outline, "    ", xml, out);
            }
            out.write("  </body>\n</opml>\n");
            return out.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes all XML", e);
        }
    }

    private static void write(Outline outline, String indent, XMLStreamWriter xml, StringWriter out)
            throws XMLStreamException {
        out.write(indent);
        if (outline.children().isEmpty()) {
            xml.writeEmptyElement("outline");
        } else {
            xml.writeStartElement("outline");
        }
        for (var attribute : outline.attributes().entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
        if (!outline.children().isEmpty()) {
            xml.writeCharacters("\n");
            xml.flush();
            for (var child : outline.children()) {
                write(child, indent + "  ", xml, out);
            }
            out.write(indent);
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.flush();
    }

    private static XMLStreamReader reader(Reader text) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory.createXMLStreamReader(text);
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private static int line(XMLStreamReader xml) {
        return xml.getLocation().getLineNumber();
    }

    /** The parser's message begins with a line of its own about the place. */
    private static String firstLine(XMLStreamException e) {
        var message = e.getMessage() == null ? "" : e.getMessage();
        return message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
    }

    /** An outline whose end has not come yet. */
    private static final class Open {
        private final Map<String, String> attributes;
        private final int line;
        private final List<Outline> children = new ArrayList<>();

        Open(Map<String, String> attributes, int line) {
            this.attributes = attributes;
            this.line = line;
        }
    }
}
