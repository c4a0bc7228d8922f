package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.store.Stories.story;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.story.Story;
import parley.topic.Hedge;
import parley.topic.Match;
import parley.topic.Reading;
import parley.topic.Reason;
import parley.topic.Stage;
import parley.topic.StageClaim;
import parley.topic.Statement;

class SqlMatchBookTest {
    private static final Instant NOON = Instant.parse("2031-05-01T12:00:00Z");
    private static final Story STORY = story("a", "Draft text seen", "", NOON);

    @RegisterExtension
    final EmptyStore store = new EmptyStore();

    @SuppressWarnings("NullAway.Init")
    private SqlMatchBook book;

    @BeforeEach
    void open() {
        book = new SqlMatchBook(store.database(), InstantSource.fixed(NOON));
        store.jdbi().useTransaction(h -> StoryRows.save(h, List.of(STORY), NOON));
    }

    @Test
    void owesAStoryUntilItIsSifted() {
        assertThat(book.owed(NOON.plusSeconds(1), 10)).containsExactly(STORY);
        book.save(List.of(STORY), List.of());
        assertThat(book.owed(NOON.plusSeconds(1), 10)).isEmpty();
    }

    @Test
    void leavesStoriesToTheFetchThatHandsThemOver() {
        assertThat(book.owed(NOON, 10)).isEmpty();
    }

    @Test
    void readsBackAVerdictWithItsReading() {
        var match = match(true);
        book.save(List.of(STORY), List.of(match));
        assertThat(book.of(STORY.id())).containsExactly(match);
    }

    @Test
    void replacesAVerdictWhenAStoryIsJudgedAgain() {
        book.save(List.of(STORY), List.of(match(true)));
        assertThat(book.owe(NOON)).isEqualTo(1);
        assertThat(book.owed(NOON.plusSeconds(1), 10)).containsExactly(STORY);
        book.save(List.of(STORY), List.of(match(false)));
        assertThat(book.of(STORY.id())).extracting(Match::on).containsExactly(false);
    }

    private static Match match(boolean on) {
        var claim = new StageClaim(
                "guarantees",
                Stage.DRAFT,
                Optional.of("allies"),
                List.of("envoy"),
                "draft",
                "A draft text was seen.",
                List.of(new Hedge(Hedge.Kind.UNVERIFIED, "seen by")));
        var said =
                new Statement("the envoy", "us-envoy", "Washington", "said", "it is a step", true, "The envoy said …");
        return new Match(
                STORY.id(),
                "peace",
                "1",
                on,
                4.5,
                List.of(new Reason("guarantees", 3, List.of(new Reason.Words("title", 0, 5, "Draft")))),
                List.of(),
                new Reading(List.of("guarantees"), List.of("allies"), Optional.of(claim), List.of(said)));
    }
}
