package parley.delivery;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A block of Slack's rich text: what stands in it is shown as it is. Nothing needs escaping, and no title can become a
 * mention, a link or bold, as it could in Slack's own mark-up.
 */
final class RichText {
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]+");
    private static final int LONGEST_TEXT = 700;
    private static final int LONGEST_URL = 2000;

    private final ArrayNode elements = JsonNodeFactory.instance.arrayNode();
    private int length;

    RichText text(String text) {
        return add(text, "");
    }

    RichText bold(String text) {
        return add(text, "bold");
    }

    RichText italic(String text) {
        return add(text, "italic");
    }

    RichText line() {
        elements.addObject().put("type", "text").put("text", "\n");
        return this;
    }

    /** Without an address it is text. */
    RichText link(String text, Optional<String> url, boolean bold) {
        var usable = url.filter(address -> address.length() <= LONGEST_URL);
        length += usable.map(String::length).orElse(0);
        if (usable.isEmpty()) {
            return bold ? bold(text) : text(text);
        }
        var link = elements.addObject()
                .put("type", "link")
                .put("url", usable.get())
                .put("text", counted(text));
        if (bold) {
            link.putObject("style").put("bold", true);
        }
        return this;
    }

    ObjectNode block() {
        var block = JsonNodeFactory.instance.objectNode().put("type", "rich_text");
        block.putArray("elements").addObject().put("type", "rich_text_section").set("elements", elements);
        return block;
    }

    private RichText add(String text, String style) {
        var clean = counted(text);
        if (!clean.isEmpty()) {
            var element = elements.addObject().put("type", "text").put("text", clean);
            if (!style.isEmpty()) {
                element.putObject("style").put(style, true);
            }
        }
        return this;
    }

    /** Of texts and addresses, about. */
    int length() {
        return length;
    }

    private String counted(String text) {
        var clean = clean(text);
        length += clean.length();
        return clean;
    }

    /** Without controls and without marks that turn the direction of what follows. */
    static String fit(String text) {
        return UNFIT.matcher(text).replaceAll(" ");
    }

    /** One line, whole characters, of a length that one message can carry. */
    static String clean(String text) {
        var line = fit(text);
        return line.codePointCount(0, line.length()) <= LONGEST_TEXT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
    }
}
