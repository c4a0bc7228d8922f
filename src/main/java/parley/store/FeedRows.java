package parley.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import parley.feed.DueFeed;
import parley.feed.Feed;
import parley.feed.FeedStatus;
import parley.feed.Pace;
import parley.feed.PollState;
import parley.feed.Validators;
import parley.story.Json;
import parley.story.Language;

/** Feeds and the state of polling them as rows. Runs inside the transaction of whoever calls it. */
final class FeedRows {
    static final String DUE = "place >= 0 AND off_because IS NULL AND next_poll <= :now";

    private FeedRows() {}

    /** Takes the feeds of the list over, in its order; what is remembered of them stays. */
    static void list(Handle handle, List<Feed> feeds, PollState fresh) {
        if (feeds.isEmpty()) {
            return;
        }
        var known = handle.prepareBatch(
                """
                UPDATE feeds SET place = :place, outlet = :outlet, language = :language, country = :country,
                    folder = :folder, class = :class, family = :family, off_because = :offBecause
                WHERE address = :address""");
        for (int place = 0; place < feeds.size(); place++) {
            describe(known, feeds.get(place), place).add();
        }
        var updated = known.execute();
        for (int place = 0; place < feeds.size(); place++) {
            if (updated[place] == 0) {
                insert(handle, feeds.get(place), place, fresh);
            }
        }
    }

    private static void insert(Handle handle, Feed feed, int place, PollState fresh) {
        var insert = handle.createUpdate(
                """
                INSERT INTO feeds (address, place, outlet, language, country, folder, class, family, off_because,
                    host, next_poll, lease_until, status, since, errors, why, rhythm, validators_for, body_hash,
                    pace, moved_seen)
                VALUES (:address, :place, :outlet, :language, :country, :folder, :class, :family, :offBecause,
                    :host, :nextPoll, 0, :status, :since, 0, '', :rhythm, '', '', :pace, 0)""");
        describe(insert, feed, place)
                .bind("host", new DueFeed(feed, fresh).host())
                .bind("nextPoll", Database.millis(fresh.nextPoll()))
                .bind("status", fresh.standing().status().word())
                .bind("since", Database.millis(fresh.standing().since()))
                .bind("rhythm", fresh.rhythm().toMillis())
                .bind("pace", json(fresh.answer().pace()))
                .execute();
    }

    private static <T extends SqlStatement<T>> T describe(T statement, Feed feed, int place) {
        return statement
                .bind("address", feed.address())
                .bind("place", place)
                .bind("outlet", feed.outlet())
                .bind("language", feed.language().code())
                .bind("country", feed.country())
                .bind("folder", feed.group())
                .bind("class", feed.publisherClass())
                .bind("family", feed.family())
                .bind("offBecause", feed.offBecause().orElse(null));
    }

    /** Writes the state after a poll and ends the lease. */
    static void update(Handle handle, DueFeed polled) {
        var state = polled.state();
        var standing = state.standing();
        var answer = state.answer();
        handle.createUpdate(
                        """
                        UPDATE feeds SET host = :host, next_poll = :nextPoll, lease_until = 0, status = :status,
                            since = :since, errors = :errors, why = :why, http_status = :httpStatus,
                            last_attempt = :lastAttempt, last_success = :lastSuccess, newest_story = :newestStory,
                            rhythm = :rhythm, etag = :etag, last_modified = :lastModified,
                            validators_for = :validatorsFor, body_hash = :bodyHash, pace = :pace, title = :title,
                            document_language = :documentLanguage, moved_to = :movedTo, moved_seen = :movedSeen
                        WHERE address = :address""")
                .bind("address", polled.feed().address())
                .bind("host", polled.host())
                .bind("nextPoll", Database.millis(state.nextPoll()))
                .bind("status", standing.status().word())
                .bind("since", Database.millis(standing.since()))
                .bind("errors", standing.errors())
                .bind("why", standing.why())
                .bind(
                        "httpStatus",
                        standing.httpStatus().isPresent()
                                ? standing.httpStatus().getAsInt()
                                : null)
                .bind("lastAttempt", Database.millis(standing.lastAttempt()))
                .bind("lastSuccess", Database.millis(standing.lastSuccess()))
                .bind("newestStory", Database.millis(state.newestStory()))
                .bind("rhythm", state.rhythm().toMillis())
                .bind("etag", answer.validators().etag().orElse(null))
                .bind("lastModified", answer.validators().lastModified().orElse(null))
                .bind("validatorsFor", answer.validators().address())
                .bind("bodyHash", answer.bodyHash())
                .bind("pace", json(answer.pace()))
                .bind("title", answer.title().orElse(null))
                .bind("documentLanguage", answer.language().orElse(null))
                .bind("movedTo", state.move().map(PollState.Move::to).orElse(null))
                .bind("movedSeen", state.move().map(PollState.Move::seen).orElse(0))
                .execute();
    }

    static DueFeed read(ResultSet row) throws SQLException {
        var feed = new Feed(
                row.getString("address"),
                row.getString("outlet"),
                new Language(row.getString("language")),
                row.getString("country"),
                row.getString("folder"),
                row.getString("class"),
                row.getString("family"),
                Optional.ofNullable(row.getString("off_because")));
        return new DueFeed(feed, state(row));
    }

    private static PollState state(ResultSet row) throws SQLException {
        var movedTo = Optional.ofNullable(row.getString("moved_to"));
        int movedSeen = row.getInt("moved_seen");
        return new PollState(
                StoryRows.instant(row, "next_poll"),
                answer(row),
                movedTo.map(to -> new PollState.Move(to, movedSeen)),
                standing(row),
                Duration.ofMillis(row.getLong("rhythm")),
                StoryRows.instant(row, "newest_story"));
    }

    private static PollState.LastAnswer answer(ResultSet row) throws SQLException {
        return new PollState.LastAnswer(
                new Validators(
                        row.getString("validators_for"),
                        Optional.ofNullable(row.getString("etag")),
                        Optional.ofNullable(row.getString("last_modified"))),
                row.getString("body_hash"),
                pace(row.getString("pace")),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getString("document_language")));
    }

    private static PollState.Standing standing(ResultSet row) throws SQLException {
        int code = row.getInt("http_status");
        var httpStatus = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(code);
        return new PollState.Standing(
                FeedStatus.of(row.getString("status")),
                Instant.ofEpochMilli(row.getLong("since")),
                row.getInt("errors"),
                row.getString("why"),
                httpStatus,
                StoryRows.instant(row, "last_attempt"),
                StoryRows.instant(row, "last_success"));
    }

    private static String json(Pace pace) {
        try {
            return Json.mapper().writeValueAsString(pace);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a pace is always JSON", e);
        }
    }

    private static Pace pace(String json) throws SQLException {
        try {
            return Json.mapper().readValue(json, Pace.class);
        } catch (JsonProcessingException e) {
            throw new SQLException("not the pace of a feed: " + json, e);
        }
    }
}
