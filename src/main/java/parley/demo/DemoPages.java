package parley.demo;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The demo's own pages, from the templates in {@code src/main/jte/demo}. Each says that its news is invented. */
public final class DemoPages {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH)
            .withZone(DemoStory.ZONE);

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, DemoPages.class.getClassLoader(), "parley.templates");

    String outlets(List<DemoFeed> feeds, Instant now) {
        return fill("demo/outlets.jte", Map.of("feeds", feeds, "now", moment(now)));
    }

    String outlet(DemoFeed feed, Instant now) {
        return fill("demo/outlet.jte", Map.of("feed", feed, "stories", feed.listed(now), "now", moment(now)));
    }

    String story(DemoFeed feed, DemoStory story, Instant now) {
        return fill(
                "demo/story.jte",
                Map.of(
                        "feed",
                        feed,
                        "story",
                        story,
                        "when",
                        moment(story.at()),
                        "updated",
                        moment(story.updated(now))));
    }

    String inbox(List<DemoMail> mails) {
        return fill("demo/inbox.jte", Map.of("mails", mails));
    }

    String mail(DemoMail mail) {
        return fill("demo/mail.jte", Map.of("mail", mail));
    }

    String chat(List<ChatMessage> messages) {
        return fill("demo/chat.jte", Map.of("messages", messages));
    }

    /** {@code Tuesday 2 March 2027, 07:00 Kyiv}. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant) + " Kyiv";
    }

    private String fill(String template, Map<String, Object> parameters) {
        var out = new StringOutput();
        templates.render(template, parameters, out);
        return out.toString();
    }
}
