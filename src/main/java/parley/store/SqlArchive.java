package parley.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import parley.briefing.Archive;
import parley.briefing.Edition.FailedFeed;
import parley.briefing.FeedReport;
import parley.briefing.Span;
import parley.cluster.GatheringBook;
import parley.cluster.TopicStory;
import parley.ledger.LedgerBook;
import parley.story.Revision;
import parley.story.StoryId;

/** What composing asks of the store. */
public final class SqlArchive implements Archive {
    private static final String ASKED = "f.place >= 0 AND f.off_because IS NULL";

    private final Jdbi jdbi;
    private final GatheringBook gatherings;
    private final LedgerBook ledger;
    private final Duration window;

    public SqlArchive(Database database, GatheringBook gatherings, LedgerBook ledger, Duration window) {
        this.jdbi = database.jdbi();
        this.gatherings = gatherings;
        this.ledger = ledger;
        this.window = window;
    }

    @Override
    public TopicState topic(String topic, Instant at) {
        var from = at.minus(window);
        var gathering = gatherings.gathering(topic, from, at);
        var stories = gatherings.window(topic, from, at).stream()
                .collect(Collectors.toMap(TopicStory::id, Function.identity()));
        return new TopicState(gathering, stories, ledger.until(topic, at));
    }

    @Override
    public FeedReport feeds(Span span, List<Instant> days) {
        return jdbi.withHandle(h -> new FeedReport(
                count(h, "SELECT COUNT(*) FROM feeds f WHERE " + ASKED),
                FeedAnswers.count(h, span.from(), span.to()),
                h.createQuery("SELECT COUNT(*) FROM stories WHERE first_seen > :from AND first_seen <= :to")
                        .bind("from", Database.millis(span.from()))
                        .bind("to", Database.millis(span.to()))
                        .mapTo(Integer.class)
                        .one(),
                newestStory(h, span.to()),
                failed(h),
                FeedAnswers.byDay(h, days)));
    }

    @Override
    public List<Revision> revisions(Collection<StoryId> stories) {
        if (stories.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(h -> h.createQuery("SELECT story, number, seen, title, summary FROM revisions"
                        + " WHERE story IN (<stories>) ORDER BY story, number")
                .bindList("stories", stories.stream().map(StoryId::value).toList())
                .map((row, context) -> new Revision(
                        new StoryId(row.getString("story")),
                        row.getInt("number"),
                        Instant.ofEpochMilli(row.getLong("seen")),
                        row.getString("title"),
                        row.getString("summary")))
                .list());
    }

    private static Optional<Instant> newestStory(Handle handle, Instant to) {
        return handle.createQuery("SELECT MAX(published) FROM stories WHERE first_seen <= :to")
                .bind("to", Database.millis(to))
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }

    private static List<FailedFeed> failed(Handle handle) {
        return handle.createQuery("SELECT f.outlet, f.why, f.since FROM feeds f WHERE " + ASKED
                        + " AND f.status NOT IN ('new', 'ok') ORDER BY f.place")
                .map((row, context) -> new FailedFeed(
                        row.getString("outlet"),
                        row.getString("why"),
                        Optional.of(Instant.ofEpochMilli(row.getLong("since")))))
                .list();
    }

    private static int count(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Integer.class).one();
    }
}
