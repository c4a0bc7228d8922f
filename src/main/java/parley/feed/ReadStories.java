package parley.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import parley.feed.PollMemory.KeyedStory;
import parley.story.Credits;
import parley.story.Language;
import parley.story.Link;
import parley.story.Story;
import parley.story.StoryId;

/** From the entries of a document to stories. Decides what a story carries, not which story it is. */
final class ReadStories {
    /** At the first poll of a feed, older stories are stored, but no news (DESIGN.md, decision 4). */
    private static final Duration NEWS = Duration.ofHours(24);

    private final Feed feed;
    private final FeedDocument document;
    private final boolean firstPoll;
    private final Instant now;

    ReadStories(DueFeed due, FeedDocument document, Instant now) {
        this.feed = due.feed();
        this.document = document;
        this.firstPoll = due.state().standing().lastSuccess().isEmpty();
        this.now = now;
    }

    List<KeyedStory> from(List<StoryIdentity.Named> named) {
        var stories = new ArrayList<KeyedStory>();
        named.forEach(n -> stories.add(new KeyedStory(story(n.id(), n.entry()), n.keys())));
        return List.copyOf(stories);
    }

    private Story story(StoryId id, Entry entry) {
        // A date to come is a mistake or a plan; we have seen the story now.
        var published = entry.published().or(entry::updated).map(p -> p.isAfter(now) ? now : p);
        return new Story(
                id,
                feed.address(),
                feed.outlet(),
                language(entry),
                entry.title(),
                entry.summaryText(),
                entry.contentText(),
                entry.link().flatMap(Link::parse),
                published,
                now,
                credits(entry),
                entry.categories(),
                firstPoll && published.filter(p -> !p.isBefore(now.minus(NEWS))).isEmpty());
    }

    private Language language(Entry entry) {
        return entry.language()
                .flatMap(Language::parse)
                .or(() -> document.head().language().flatMap(Language::parse))
                .orElse(feed.language());
    }

    private static Credits credits(Entry entry) {
        return new Credits(
                entry.authors(),
                entry.source().flatMap(Entry.Source::title),
                entry.source().flatMap(Entry.Source::link));
    }
}
