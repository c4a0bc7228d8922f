package parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import parley.cluster.Cluster;
import parley.cluster.Gathering;
import parley.cluster.GatheringBook;
import parley.cluster.Storyline;
import parley.cluster.TopicStory;
import parley.source.Origin;
import parley.story.Story;
import parley.story.StoryId;

/** Clusters and storylines as rows, one for each member; only what changed is read and written. */
public final class SqlGatheringBook implements GatheringBook {
    /** What {@link Seen} reads of a topic's gathered stories. */
    private static final String MEMBERS = "SELECT c.story, c.cluster, c.storyline, c.copy_of, s.published, s.first_seen"
            + " FROM cluster_members c JOIN stories s ON s.id = c.story WHERE c.topic = :topic";

    private static final String ON_TOPIC = " FROM stories s JOIN matches m ON m.story = s.id WHERE m.topic = :topic"
            + " AND m.is_on = 1 AND s.first_seen > :from AND s.first_seen <= :to ORDER BY s.first_seen, s.id";
    /** Two searches of the index by the time of gathering: asked with OR, all matches of the topic would be looked through. */
    private static final String CHANGED = " FROM stories s JOIN matches m ON m.story = s.id WHERE m.topic = :topic"
            + " AND m.story IN (SELECT o.story FROM matches o WHERE o.topic = :topic AND o.gathered_at IS NULL"
            + " UNION ALL SELECT g.story FROM matches g WHERE g.topic = :topic AND g.gathered_at >= :since)"
            + " AND s.first_seen <= :to ORDER BY s.first_seen, s.id";

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
        return jdbi.withHandle(
                h -> h.createQuery("SELECT DISTINCT topic FROM matches" + " WHERE gathered_at IS NULL ORDER BY topic")
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
    public Changes changes(String topic, Instant since, Instant to) {
        var owed = new ArrayList<TopicStory>();
        var gathered = new ArrayList<TopicStory>();
        var takenBack = new ArrayList<StoryId>();
        jdbi.useHandle(
                h -> h.createQuery("SELECT m.gathered_at, " + StoryRows.COLUMNS + ", " + SqlMatchBook.COLUMNS + CHANGED)
                        .bind("topic", topic)
                        .bind("since", Database.millis(since))
                        .bind("to", Database.millis(to))
                        .map((row, context) -> new Changed(row.getObject("gathered_at") == null, topicStory(row)))
                        .forEach(changed -> {
                            if (!changed.story().match().on()) {
                                takenBack.add(changed.story().id());
                            } else {
                                (changed.owed() ? owed : gathered).add(changed.story());
                            }
                        }));
        return new Changes(owed, gathered, takenBack);
    }

    @Override
    public void save(String topic, Gathering changed, Collection<StoryId> takenBack, Instant from) {
        jdbi.useTransaction(h -> {
            takenBack.forEach(story -> remove(h, topic, story.value()));
            var named = new KeptIds(h, topic, from).in(changed);
            write(h, topic, named.clusters());
            named.storylines().forEach(line -> name(h, topic, line.id(), line.name()));
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
            return h.createQuery(MEMBERS + " AND s.first_seen > :from AND s.first_seen <= :to")
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
                        MEMBERS
                                + " AND c.cluster = (SELECT cluster FROM cluster_members WHERE topic = :topic AND story = :story)")
                .bind("topic", topic)
                .bind("story", story.value())
                .map((row, context) -> Seen.read(row))
                .collect(GatheringRows.toGathering(topic, Map.of()))
                .clusters()
                .stream()
                .findFirst());
    }

    @Override
    public Optional<Storyline> storyline(String topic, String id) {
        return jdbi.withHandle(h -> h
                .createQuery(MEMBERS + " AND c.storyline = :id")
                .bind("topic", topic)
                .bind("id", id)
                .map((row, context) -> Seen.read(row))
                .collect(GatheringRows.toGathering(topic, names(h, topic, id)))
                .storylines()
                .stream()
                .findFirst());
    }

    private TopicStory topicStory(ResultSet row) throws SQLException {
        var story = StoryRows.read(row);
        return new TopicStory(story, SqlMatchBook.read(row), origins.apply(story));
    }

    private static Map<String, String> names(Handle handle, String topic, String id) {
        return handle.createQuery("SELECT name FROM storylines WHERE topic = :topic AND id = :id")
                .bind("topic", topic)
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(name -> Map.of(id, name))
                .orElse(Map.of());
    }

    private static Map<String, String> names(Handle handle, String topic) {
        var names = new HashMap<String, String>();
        handle.createQuery("SELECT id, name FROM storylines WHERE topic = :topic")
                .bind("topic", topic)
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("name")))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }

    /** A row that says the same already is not written. */
    private static void write(Handle handle, String topic, Collection<Cluster> clusters) {
        if (clusters.isEmpty()) {
            return;
        }
        var rows = handle.prepareBatch(
                """
                INSERT INTO cluster_members (topic, story, cluster, storyline, copy_of)
                VALUES (:topic, :story, :cluster, :storyline, :copyOf)
                ON CONFLICT (topic, story) DO UPDATE SET cluster = excluded.cluster,
                    storyline = excluded.storyline, copy_of = excluded.copy_of
                WHERE cluster_members.cluster <> excluded.cluster
                    OR cluster_members.storyline <> excluded.storyline
                    OR COALESCE(cluster_members.copy_of, '') <> COALESCE(excluded.copy_of, '')""");
        for (var cluster : clusters) {
            for (var story : cluster.members()) {
                var original = cluster.copies().get(story);
                rows.bind("topic", topic)
                        .bind("story", story.value())
                        .bind("cluster", cluster.id())
                        .bind("storyline", cluster.storyline())
                        .bind("copyOf", original == null ? null : original.value())
                        .add();
            }
        }
        rows.execute();
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

    private record Changed(boolean owed, TopicStory story) {}

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
