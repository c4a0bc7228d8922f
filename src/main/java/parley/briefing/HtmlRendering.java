package parley.briefing;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The edition as HTML: a whole page for mail, and a part for a web page. Both come from the templates in
 * {@code src/main/jte/edition}, which escape by context; neither asks for anything from the network.
 */
public final class HtmlRendering implements Rendering {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlRendering.class.getClassLoader(), "parley.templates");
    private final StyleSheet styles = StyleSheet.ofEditions();

    @Override
    public String ending() {
        return "html";
    }

    /** For mail: one column, styles in the elements, dark mode where the client knows it. */
    @Override
    public String render(Edition edition, Footer footer) {
        var page = Jsoup.parse(fill("edition/mail.jte", edition, footer));
        page.outputSettings(new Document.OutputSettings().prettyPrint(false));
        styles.into(page);
        return page.outerHtml() + "\n";
    }

    /** For a web page: one {@code <div class="edition">}, without styles; the page links {@link #styleSheet()}. */
    public String part(Edition edition, Footer footer) {
        return fill("edition/web.jte", edition, footer);
    }

    /** The style sheet that goes with {@link #part}, light and dark. */
    public String styleSheet() {
        return styles.text();
    }

    private String fill(String template, Edition edition, Footer footer) {
        var out = new StringOutput();
        templates.render(template, Map.of("edition", edition, "wording", new Wording(edition), "footer", footer), out);
        return out.toString();
    }
}
