package parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import parley.cluster.Cluster;
import parley.cluster.Gathering;
import parley.cluster.GatheringBook;
import parley.cluster.TopicStory;
import parley.source.Origin;
import parley.story.Story;
import parley.story.StoryId;

/** Clusters and storylines as rows, one for each member; only what changed is written. */
public final class SqlGatheringBook implements GatheringBook {
    private static final String ON_TOPIC = " FROM stories s JOIN matches m ON m.story = s.id WHERE m.topic = :topic"
            + " AND m.is_on = 1 AND s.first_seen > :from AND s.first_seen <= :to ORDER BY s.first_seen, s.id";

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final Function<Story, Origin> origins;

    /** @param origins whose report a story is: computed anew each time, so that a better list of publishers helps old stories too */
    public SqlGatheringBook(Database database, InstantSource clock, Function<Story, Origin> origins) {
        this.jdbi = database.jdbi();
        this.clock = clock;
        this.origins = origins;
    }

    @Override
    public List<String> owed() {
        return jdbi.withHandle(h -> h.createQuery("SELECT DISTINCT topic FROM matches"
                        + " WHERE is_on = 1 AND gathered_at IS NULL ORDER BY topic")
                .mapTo(String.class)
                .list());
    }

    @Override
    public List<TopicStory> window(String topic, Instant from, Instant to) {
        return jdbi.withHandle(
                h -> h.createQuery("SELECT " + StoryRows.COLUMNS + ", " + SqlMatchBook.COLUMNS + ON_TOPIC)
                        .bind("topic", topic)
                        .bind("from", Database.millis(from))
                        .bind("to", Database.millis(to))
                        .map((row, context) -> topicStory(row))
                        .list());
    }

    @Override
    public void save(String topic, Gathering gathering, Instant windowFrom) {
        jdbi.useTransaction(h -> {
            var before = members(h, topic, windowFrom);
            for (var cluster : gathering.clusters()) {
                for (var story : cluster.members()) {
                    var now = new Member(cluster, story);
                    if (!now.equals(before.remove(story.value()))) {
                        write(h, topic, now);
                    }
                }
            }
            // Judged again and no longer on topic.
            before.keySet().forEach(story -> remove(h, topic, story));
            gathering.storylines().forEach(line -> name(h, topic, line.id(), line.name()));
        });
    }

    @Override
    public void mark(String topic, Collection<StoryId> stories) {
        if (stories.isEmpty()) {
            return;
        }
        jdbi.useTransaction(h -> {
            var marks = h.prepareBatch("UPDATE matches SET gathered_at = :now"
                    + " WHERE topic = :topic AND story = :story AND gathered_at IS NULL");
            for (var story : stories) {
                marks.bind("now", Database.millis(clock.instant()))
                        .bind("topic", topic)
                        .bind("story", story.value())
                        .add();
            }
            marks.execute();
        });
    }

    @Override
    public Gathering gathering(String topic, Instant from, Instant to) {
        return jdbi.withHandle(h -> {
            var names = names(h, topic);
            return h.createQuery("SELECT c.story, c.cluster, c.storyline, c.copy_of, s.published, s.first_seen"
                            + " FROM cluster_members c JOIN stories s ON s.id = c.story WHERE c.topic = :topic"
                            + " AND s.first_seen > :from AND s.first_seen <= :to")
                    .bind("topic", topic)
                    .bind("from", Database.millis(from))
                    .bind("to", Database.millis(to))
                    .map((row, context) -> Seen.read(row))
                    .collect(GatheringRows.toGathering(topic, names));
        });
    }

    @Override
    public Optional<Cluster> clusterOf(String topic, StoryId story) {
        return jdbi.withHandle(h -> h
                .createQuery(
                        "SELECT c.story, c.cluster, c.storyline, c.copy_of, s.published,"
                                + " s.first_seen FROM cluster_members c JOIN stories s ON s.id = c.story WHERE c.topic = :topic"
                                + " AND c.cluster = (SELECT cluster FROM cluster_members WHERE topic = :topic AND story = :story)")
                .bind("topic", topic)
                .bind("story", story.value())
                .map((row, context) -> Seen.read(row))
                .collect(GatheringRows.toGathering(topic, names(h, topic)))
                .clusters()
                .stream()
                .findFirst());
    }

    private TopicStory topicStory(ResultSet row) throws SQLException {
        var story = StoryRows.read(row);
        return new TopicStory(story, SqlMatchBook.read(row), origins.apply(story));
    }

    private static Map<String, Member> members(Handle handle, String topic, Instant from) {
        var members = new HashMap<String, Member>();
        handle.createQuery("SELECT c.story, c.cluster, c.storyline, c.copy_of FROM cluster_members c"
                        + " JOIN stories s ON s.id = c.story WHERE c.topic = :topic AND s.first_seen > :from")
                .bind("topic", topic)
                .bind("from", Database.millis(from))
                .map((row, context) -> Member.read(row))
                .forEach(member -> members.put(member.story(), member));
        return members;
    }

    private static Map<String, String> names(Handle handle, String topic) {
        var names = new HashMap<String, String>();
        handle.createQuery("SELECT id, name FROM storylines WHERE topic = :topic")
                .bind("topic", topic)
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("name")))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }

    private static void write(Handle handle, String topic, Member member) {
        handle.createUpdate(
                        """
                        INSERT INTO cluster_members (topic, story, cluster, storyline, copy_of)
                        VALUES (:topic, :story, :cluster, :storyline, :copyOf)
                        ON CONFLICT (topic, story) DO UPDATE SET cluster = excluded.cluster,
                            storyline = excluded.storyline, copy_of = excluded.copy_of""")
                .bind("topic", topic)
                .bind("story", member.story())
                .bind("cluster", member.cluster())
                .bind("storyline", member.storyline())
                .bind("copyOf", member.copyOf())
                .execute();
    }

    private static void remove(Handle handle, String topic, String story) {
        handle.createUpdate("DELETE FROM cluster_members WHERE topic = :topic AND story = :story")
                .bind("topic", topic)
                .bind("story", story)
                .execute();
    }

    private static void name(Handle handle, String topic, String id, String name) {
        handle.createUpdate(
                        "INSERT INTO storylines (topic, id, name) VALUES (:topic, :id, :name)"
                                + " ON CONFLICT (topic, id) DO UPDATE SET name = excluded.name WHERE storylines.name <> excluded.name")
                .bind("topic", topic)
                .bind("id", id)
                .bind("name", name)
                .execute();
    }

    private record Member(String story, String cluster, String storyline, @Nullable String copyOf) {
        Member(Cluster cluster, StoryId story) {
            this(
                    story.value(),
                    cluster.id(),
                    cluster.storyline(),
                    Optional.ofNullable(cluster.copies().get(story))
                            .map(StoryId::value)
                            .orElse(null));
        }

        static Member read(ResultSet row) throws SQLException {
            return new Member(
                    row.getString("story"),
                    row.getString("cluster"),
                    row.getString("storyline"),
                    row.getString("copy_of"));
        }
    }

    /** A member with the time that orders it. */
    record Seen(StoryId story, String cluster, String storyline, Optional<StoryId> copyOf, Instant when) {
        static Seen read(ResultSet row) throws SQLException {
            var published = StoryRows.instant(row, "published");
            return new Seen(
                    new StoryId(row.getString("story")),
                    row.getString("cluster"),
                    row.getString("storyline"),
                    Optional.ofNullable(row.getString("copy_of")).map(StoryId::new),
                    published.orElse(Instant.ofEpochMilli(row.getLong("first_seen"))));
        }

        Seen {
            Objects.requireNonNull(when);
        }
    }
}
