package parley.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Fills the templates in {@code src/main/jte/web}, which escape by context. */
final class Templates {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "parley.templates");

    private final Optional<String> notice;

    Templates(WebSettings settings) {
        this.notice = settings.notice();
    }

    /**
     * @param name of the template, without folder and ending
     * @param data address of the same as JSON, or empty
     */
    String fill(String name, String title, String here, String data, Map<String, Object> parameters) {
        var all = new HashMap<String, Object>(parameters);
        all.put("frame", new Frame(title, here, notice, data));
        var out = new StringOutput();
        engine.render("web/" + name + ".jte", all, out);
        return out.toString();
    }

    /** A page that only says something. */
    String say(String title, String here, String... lines) {
        return fill("said", title, here, "", Map.of("lines", java.util.List.of(lines)));
    }
}
