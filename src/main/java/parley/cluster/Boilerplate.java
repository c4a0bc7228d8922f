package parley.cluster;

import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts off what feeds hang on every item: the outlet's name, the sender, invitations to subscribe, the repeated title. */
final class Boilerplate {
    private static final Pattern TAIL = Pattern.compile("\\s+[-–—|]\\s+([^-–—|]{2,60})$");
    private static final Pattern SENDER =
            Pattern.compile("(?iu)submitted by\\s+/u/\\S+(\\s*\\[link\\])?(\\s*\\[comments\\])?");
    private static final Pattern ADDRESS = Pattern.compile("(?iu)\\b(https?://|www\\.)\\S+|#\\p{L}+|@\\w+");
    private static final Pattern INVITATION = Pattern.compile(
            "(?iu)(subscribe to our|view full coverage|continue reading|read more|the post .{0,200}? appeared first on"
                    + "|czytaj więcej|weiterlesen|lire la suite|leer más|читати далі|читать далее).*$");

    private Boilerplate() {}

    /** What is left of a story's texts. */
    record Text(String title, String summary) {}

    static Text cut(TopicStory one) {
        var title = withoutTail(one.story().title(), one);
        var summary = SENDER.matcher(one.story().summary()).replaceAll(" ");
        summary = ADDRESS.matcher(summary).replaceAll(" ");
        summary = INVITATION.matcher(summary).replaceAll(" ").strip();
        return new Text(title, summary.startsWith(title) ? behind(title, summary, one) : summary);
    }

    /** Behind the repeated title and the outlet's name an aggregator lists the headlines of others. */
    private static String behind(String title, String summary, TopicStory one) {
        var rest = summary.substring(title.length()).strip();
        var outlet = one.story().title().substring(title.length()).replaceFirst("^\\s*[-–—|]\\s*", "");
        return !outlet.isEmpty() && rest.startsWith(outlet) ? "" : rest;
    }

    private static String withoutTail(String title, TopicStory one) {
        var tail = TAIL.matcher(title);
        return tail.find() && isOutlet(tail.group(1), one)
                ? title.substring(0, tail.start()).strip()
                : title;
    }

    private static boolean isOutlet(String words, TopicStory one) {
        var tail = words.toLowerCase(Locale.ROOT);
        return named(tail, one.story().outlet())
                || named(tail, one.origin().outlet().name());
    }

    private static boolean named(String tail, String outlet) {
        var name = outlet.toLowerCase(Locale.ROOT);
        return !name.isBlank() && (name.contains(tail) || tail.contains(name));
    }
}
