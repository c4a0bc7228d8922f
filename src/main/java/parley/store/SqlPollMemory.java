package parley.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import parley.feed.DueFeed;
import parley.feed.Feed;
import parley.feed.FeedHealth;
import parley.feed.FeedStatus;
import parley.feed.PollMemory;
import parley.feed.PollState;
import parley.story.Story;
import parley.story.StoryId;

/** Feeds, leases and story keys in SQL. */
public final class SqlPollMemory implements PollMemory {
    /** In place of a story: the key is one that a document has given to several entries. */
    static final String SHARED = "shared";

    private static final int KEYS_AT_ONCE = 500;
    private static final int DAYS_COUNTED = 7;

    private final Jdbi jdbi;

    /** When a feed is asked again whose poll could not be saved. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    /** Addresses whose poll could not be saved: their lease ends with the next claim. */
    private final Set<String> unsaved = ConcurrentHashMap.newKeySet();

    public SqlPollMemory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void list(List<Feed> feeds, PollState fresh) {
        jdbi.useTransaction(handle -> {
            handle.execute("UPDATE feeds SET place = -1");
            FeedRows.list(handle, feeds, fresh);
        });
    }

    @Override
    public void freeLeases() {
        jdbi.useHandle(handle -> handle.execute("UPDATE feeds SET lease_until = 0"));
    }

    @Override
    public List<DueFeed> claim(Instant now, Duration lease, int most) {
        var freed = List.copyOf(unsaved);
        var claimed = jdbi.inTransaction(handle -> {
            free(handle, freed, now);
            int underWay = handle.createQuery("SELECT COUNT(*) FROM feeds WHERE lease_until > :now")
                    .bind("now", Database.millis(now))
                    .mapTo(Integer.class)
                    .one();
            return underWay >= most ? List.<DueFeed>of() : claim(handle, now, lease, most - underWay);
        });
        freed.forEach(unsaved::remove);
        return claimed;
    }

    /** Not at once: a publisher must not be asked again and again because of us. */
    private static void free(Handle handle, List<String> addresses, Instant now) {
        if (!addresses.isEmpty()) {
            handle.createUpdate("UPDATE feeds SET lease_until = 0, next_poll = CASE WHEN next_poll < :again"
                            + " THEN :again ELSE next_poll END WHERE address IN (<addresses>)")
                    .bind("again", Database.millis(now.plus(AFTER_FAILURE)))
                    .bindList("addresses", addresses)
                    .execute();
        }
    }

    private static List<DueFeed> claim(Handle handle, Instant now, Duration lease, int most) {
        var due = handle.createQuery(
                        "SELECT * FROM feeds f WHERE " + FeedRows.DUE
                                + """
                         AND lease_until <= :now
                         AND NOT EXISTS (SELECT 1 FROM feeds b WHERE b.host = f.host AND b.lease_until > :now)
                        ORDER BY next_poll, place LIMIT :most""")
                .bind("now", Database.millis(now))
                .bind("most", most)
                .map((row, context) -> FeedRows.read(row))
                .list();
        return due.isEmpty() ? due : lease(handle, due, now, lease);
    }

    /** Those of the feeds that nobody else has leased meanwhile. */
    private static List<DueFeed> lease(Handle handle, List<DueFeed> due, Instant now, Duration lease) {
        var batch = handle.prepareBatch(
                "UPDATE feeds SET lease_until = :until WHERE address = :address AND lease_until <= :now");
        for (var feed : due) {
            batch.bind("until", Database.millis(now.plus(lease)))
                    .bind("address", feed.feed().address())
                    .bind("now", Database.millis(now))
                    .add();
        }
        var ours = batch.execute();
        return IntStream.range(0, ours.length)
                .filter(i -> ours[i] == 1)
                .mapToObj(due::get)
                .toList();
    }

    @Override
    public int countDue(Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM feeds WHERE " + FeedRows.DUE)
                .bind("now", Database.millis(now))
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public Map<String, StoryId> known(String feed, Set<String> keys) {
        return jdbi.withHandle(handle -> {
            var known = new HashMap<String, StoryId>();
            var all = List.copyOf(keys);
            for (int from = 0; from < all.size(); from += KEYS_AT_ONCE) {
                var some = all.subList(from, Math.min(all.size(), from + KEYS_AT_ONCE));
                handle.createQuery("SELECT key, story FROM story_keys WHERE feed = :feed AND key IN (<keys>)")
                        .bind("feed", feed)
                        .bindList("keys", some)
                        .map((row, context) -> Map.entry(row.getString("key"), new StoryId(row.getString("story"))))
                        .forEach(found -> known.put(found.getKey(), found.getValue()));
            }
            return known;
        });
    }

    @Override
    public List<Story> save(DueFeed polled, List<KeyedStory> stories, Set<String> sharedKeys, Instant now) {
        try {
            return saveAll(polled, stories, sharedKeys, now);
        } catch (RuntimeException e) {
            unsaved.add(polled.feed().address());
            throw e;
        }
    }

    private List<Story> saveAll(DueFeed polled, List<KeyedStory> stories, Set<String> sharedKeys, Instant now) {
        return jdbi.inTransaction(handle -> {
            FeedRows.update(handle, polled);
            if (polled.state().standing().status() == FeedStatus.OK) {
                FeedAnswers.enter(handle, polled.feed().address(), now);
            }
            var saved = StoryRows.save(
                    handle, stories.stream().map(KeyedStory::story).toList(), now);
            saveKeys(handle, polled.feed().address(), stories, sharedKeys);
            var toSift = new ArrayList<>(saved.fresh());
            toSift.addAll(saved.revised());
            return List.copyOf(toSift);
        });
    }

    private static void saveKeys(Handle handle, String feed, List<KeyedStory> stories, Set<String> sharedKeys) {
        if (stories.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(
                """
                INSERT INTO story_keys (feed, key, story) VALUES (:feed, :key, :story)
                ON CONFLICT (feed, key) DO NOTHING""");
        for (var keyed : stories) {
            for (var key : keyed.keys()) {
                batch.bind("feed", feed)
                        .bind("key", key)
                        .bind("story", keyed.story().id().value())
                        .add();
            }
        }
        for (var key : sharedKeys) {
            batch.bind("feed", feed).bind("key", key).bind("story", SHARED).add();
        }
        batch.execute();
    }

    @Override
    public List<FeedHealth> health(Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT f.*, (SELECT COUNT(*) FROM stories s
                            WHERE s.feed = f.address AND s.first_seen > :from AND s.baseline = 0) AS recent
                        FROM feeds f WHERE place >= 0 ORDER BY place""")
                .bind("from", Database.millis(now.minus(Duration.ofDays(DAYS_COUNTED))))
                .map((row, context) -> {
                    var due = FeedRows.read(row);
                    return new FeedHealth(due.feed(), due.state(), row.getInt("recent") / (double) DAYS_COUNTED);
                })
                .list());
    }
}
