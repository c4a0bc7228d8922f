package parley.briefing;

import parley.cluster.TopicStory;
import parley.source.PublisherClass;

/**
 * Items that an aggregator's feed passes on. Their title ends with the outlet's name, and their summary lists headlines of
 * others, or who submitted the link: nothing in it is a sentence of the report.
 */
final class PassedOn {
    private PassedOn() {}

    static boolean is(TopicStory story) {
        return story.origin().outlet().publisherClass() == PublisherClass.AGGREGATOR || hasTail(story);
    }

    /** The title without the outlet behind it. */
    static String title(TopicStory story) {
        var title = story.story().title();
        return hasTail(story) ? title.substring(0, title.lastIndexOf(" - ")) : title;
    }

    /** The outlet, and through whom it came. */
    static String outlet(TopicStory story) {
        var name = story.origin().outlet().name();
        return hasTail(story) && !name.equals(story.story().outlet())
                ? name + ", via " + story.story().outlet()
                : story.story().outlet();
    }

    private static boolean hasTail(TopicStory story) {
        var title = story.story().title();
        var cut = title.lastIndexOf(" - ");
        return cut > 0
                && !story.origin().outlet().name().equals(story.story().outlet())
                && story.story().summary().startsWith(title.substring(0, cut));
    }
}
