package parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import parley.cluster.Cluster;
import parley.cluster.GatheringBook;
import parley.cluster.Storyline;
import parley.cluster.TopicStory;
import parley.ledger.LedgerEntry;
import parley.source.Origin;
import parley.story.Revision;
import parley.story.Story;
import parley.story.StoryId;
import parley.topic.Match;
import parley.topic.MatchBook;
import parley.web.StoryDesk;

/** What is known of stories and events, put together for reading. */
public final class SqlStoryDesk implements StoryDesk {
    private static final String IS_ON = "EXISTS (SELECT 1 FROM matches m WHERE m.story = s.id AND m.is_on = 1)";
    private static final String MEMBERS =
            " IN (SELECT c.story FROM cluster_members c WHERE c.topic = :topic AND c.cluster = :cluster)";

    private final Jdbi jdbi;
    private final MatchBook matches;
    private final GatheringBook gatherings;
    private final Function<Story, Origin> origins;

    /** @param origins whose report a story is */
    public SqlStoryDesk(
            Database database, MatchBook matches, GatheringBook gatherings, Function<Story, Origin> origins) {
        this.jdbi = database.jdbi();
        this.matches = matches;
        this.gatherings = gatherings;
        this.origins = origins;
    }

    @Override
    public Optional<StoryFile> story(StoryId id) {
        return jdbi.withHandle(h -> h.createQuery("SELECT " + StoryRows.COLUMNS + " FROM stories s WHERE s.id = :id")
                .bind("id", id.value())
                .map((row, context) -> StoryRows.read(row))
                .findOne()
                .map(story -> file(h, story)));
    }

    @Override
    public List<JudgedStory> recent(Which which, int skip, int limit) {
        var where =
                switch (which) {
                    case ALL -> "";
                    case ON -> " WHERE " + IS_ON;
                    case OFF -> " WHERE NOT " + IS_ON;
                };
        return jdbi.withHandle(h -> h
                .createQuery("SELECT " + StoryRows.COLUMNS + " FROM stories s" + where
                        + " ORDER BY s.first_seen DESC, s.published DESC, s.id LIMIT :limit OFFSET :skip")
                .bind("limit", limit)
                .bind("skip", skip)
                .map((row, context) -> StoryRows.read(row))
                .stream()
                .map(this::judged)
                .toList());
    }

    @Override
    public List<EventFile> events(StoryId story) {
        var topics = jdbi.withHandle(
                h -> h.createQuery("SELECT topic FROM cluster_members WHERE story = :story ORDER BY topic")
                        .bind("story", story.value())
                        .mapTo(String.class)
                        .list());
        return topics.stream()
                .flatMap(topic -> gatherings.clusterOf(topic, story).stream())
                .map(this::event)
                .toList();
    }

    @Override
    public List<Storyline> storylines(String topic, Instant from, Instant to) {
        return gatherings.gathering(topic, from, to).storylines();
    }

    @Override
    public Optional<Storyline> storyline(String topic, String id) {
        return gatherings.storyline(topic, id).or(() -> gatherings
                .clusterOf(topic, new StoryId(id))
                .flatMap(cluster -> gatherings.storyline(topic, cluster.storyline())));
    }

    @Override
    public List<EventFile> eventsOf(Storyline storyline, int skip, int limit) {
        var newestFirst = new ArrayList<>(storyline.clusters());
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .skip(skip)
                .limit(limit)
                .flatMap(id -> gatherings.clusterOf(storyline.topic(), new StoryId(id)).stream())
                .map(cluster -> event(cluster, Optional.of(storyline)))
                .toList();
    }

    private EventFile event(Cluster cluster) {
        return event(cluster, gatherings.storyline(cluster.topic(), cluster.storyline()));
    }

    private EventFile event(Cluster cluster, Optional<Storyline> storyline) {
        return jdbi.withHandle(h -> new EventFile(cluster, stories(h, cluster), storyline, ledger(h, cluster)));
    }

    private List<TopicStory> stories(Handle handle, Cluster cluster) {
        return handle.createQuery("SELECT " + StoryRows.COLUMNS + ", " + SqlMatchBook.COLUMNS
                        + " FROM stories s JOIN matches m ON m.story = s.id WHERE m.topic = :topic AND s.id" + MEMBERS
                        + " ORDER BY COALESCE(s.published, s.first_seen), s.id")
                .bind("topic", cluster.topic())
                .bind("cluster", cluster.id())
                .map((row, context) -> told(row))
                .list();
    }

    private TopicStory told(ResultSet row) throws SQLException {
        var story = StoryRows.read(row);
        return new TopicStory(story, SqlMatchBook.read(row), origins.apply(story));
    }

    private static List<LedgerEntry> ledger(Handle handle, Cluster cluster) {
        return handle.createQuery("SELECT l.entry FROM ledger l WHERE l.topic = :topic AND l.story" + MEMBERS
                        + " ORDER BY l.told_at, l.story, l.instrument, l.stage")
                .bind("topic", cluster.topic())
                .bind("cluster", cluster.id())
                .map((row, context) -> SqlLedger.read(row.getString("entry")))
                .list();
    }

    private JudgedStory judged(Story story) {
        return new JudgedStory(story, matches.of(story.id()));
    }

    private StoryFile file(Handle handle, Story story) {
        var judged = judged(story);
        var revisions = handle.createQuery(
                        "SELECT number, seen, title, summary FROM revisions WHERE story = :id ORDER BY number")
                .bind("id", story.id().value())
                .map((row, context) -> revision(story.id(), row))
                .list();
        var isOn = judged.matches().stream().anyMatch(Match::on);
        return new StoryFile(judged, revisions, isOn ? Optional.of(origins.apply(story)) : Optional.empty());
    }

    private static Revision revision(StoryId story, ResultSet row) throws SQLException {
        return new Revision(
                story,
                row.getInt("number"),
                Instant.ofEpochMilli(row.getLong("seen")),
                row.getString("title"),
                row.getString("summary"));
    }
}
