package parley.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the configuration of the demo's hub into a folder of its own, in the forms that any hub reads. */
final class DemoHome {
    private final Path home;
    private final Map<String, String> values;

    /** @param values for the words between {@code @} signs in the files under {@code demo/config} */
    DemoHome(Path home, Map<String, String> values) {
        this.home = home;
        this.values = Map.copyOf(values);
    }

    void write(DemoNews news, String base) throws IOException {
        Files.createDirectories(home.resolve("config"));
        copy("application.properties");
        copy("briefings.yaml");
        copy("publishers.yaml");
        var opml = home.resolve("config/feeds.opml");
        try (var out = Files.newBufferedWriter(opml, StandardCharsets.UTF_8)) {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            list(xml, news, base);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("cannot write " + opml, e);
        }
    }

    private void copy(String name) throws IOException {
        try (var in = DemoHome.class.getResourceAsStream("/demo/config/" + name)) {
            if (in == null) {
                throw new IllegalStateException("demo/config/" + name + " is missing from the jar");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (var value : values.entrySet()) {
                text = text.replace("@" + value.getKey() + "@", value.getValue());
            }
            Files.writeString(home.resolve("config").resolve(name), text, StandardCharsets.UTF_8);
        }
    }

    private static void list(XMLStreamWriter xml, DemoNews news, String base) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("opml");
        xml.writeAttribute("version", "2.0");
        xml.writeStartElement("head");
        xml.writeStartElement("title");
        xml.writeCharacters("Invented outlets of Parley's demo");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("body");
        for (var group : news.groups()) {
            xml.writeCharacters("\n  ");
            xml.writeStartElement("outline");
            xml.writeAttribute("text", group);
            for (var feed : news.feeds()) {
                if (feed.group().equals(group)) {
                    outline(xml, feed, base);
                }
            }
            xml.writeCharacters("\n  ");
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private static void outline(XMLStreamWriter xml, DemoFeed feed, String base) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeEmptyElement("outline");
        xml.writeAttribute("type", "rss");
        xml.writeAttribute("text", feed.outlet());
        xml.writeAttribute("xmlUrl", base + feed.path());
        xml.writeAttribute("language", feed.language());
        xml.writeAttribute("country", feed.country());
        xml.writeAttribute("class", feed.publisherClass());
        xml.writeAttribute("family", feed.family());
    }
}
