package parley.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * The edition's style sheet, and its way into mail: clients that drop {@code <style>} keep {@code style} attributes.
 * Reads our own sheet only, in the simple form it is written in; it is no CSS parser.
 */
final class StyleSheet {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    private final String text;
    private final List<Rule> rules;
    private final String atMedia;

    private record Rule(String selector, String declarations) {}

    private StyleSheet(String text) {
        this.text = text;
        var bare = COMMENT.matcher(text).replaceAll("");
        var split = bare.indexOf("@media");
        this.atMedia = bare.substring(split).strip();
        this.rules = rules(bare.substring(0, split));
    }

    static StyleSheet ofEditions() {
        try (var in = StyleSheet.class.getResourceAsStream("edition.css")) {
            if (in == null) {
                throw new IllegalStateException("edition.css is missing from the jar");
            }
            return new StyleSheet(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    /** Writes every rule into the elements it names, and what a reader's device decides (dark mode) into the head. */
    void into(Document page) {
        for (var rule : rules) {
            for (var element : page.select(rule.selector())) {
                element.attr("style", (element.attr("style") + " " + rule.declarations()).strip());
            }
        }
        page.head().appendElement("style").appendText(atMedia);
    }

    private static List<Rule> rules(String css) {
        var rules = new ArrayList<Rule>();
        var matcher = RULE.matcher(css);
        while (matcher.find()) {
            rules.add(new Rule(matcher.group(1).strip(), matcher.group(2).strip()));
        }
        return rules;
    }
}
