package parley.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.cluster.Gathering;
import parley.cluster.TopicStory;
import parley.story.Revision;
import parley.story.StoryId;
import parley.topic.Stage;

class WhatChangedTest {
    private static final Instant FROM = Instant.parse("2026-03-02T05:00:00Z");
    private static final Instant TO = Instant.parse("2026-03-03T05:00:00Z");
    private static final String BEFORE = "2026-03-01T12:00:00Z";
    private static final String WITHIN = "2026-03-02T12:00:00Z";

    private final WhatChanged whatChanged =
            new WhatChanged(new Standings(Parties.UNKNOWN, Duration.ofDays(5)), Duration.ofDays(2));

    @Nested
    class AnEventNeverShown {
        private final TopicStory story = Report.by("Wire A").at(WITHIN).titled("Envoys meet on the island");

        @Test
        void isNewAndItsStorylineToo() {
            var changes = changes(Report.gathering(Report.cluster(story)), List.of(), story);

            assertThat(changes)
                    .extracting(Change::kind)
                    .containsExactly(Change.Kind.NEW_STORYLINE, Change.Kind.NEW_EVENT);
        }

        @Test
        void isNotNewWhenItsStoriesAreOlderThanTheSpan() {
            var old = Report.by("Wire A").at(BEFORE).titled("Envoys meet on the island");

            assertThat(changes(Report.gathering(Report.cluster(old)), List.of(), old))
                    .isEmpty();
        }
    }

    @Nested
    class AnEventShownBefore {
        private final TopicStory first = Report.by("Wire A")
                .at(BEFORE)
                .quotes("envoy", "islands", "We are not there yet")
                .titled("Sides exchange 185 prisoners");

        @Test
        void isNotRepeatedForAnotherReportOfTheSame() {
            var again = Report.by("Daily B")
                    .at(WITHIN)
                    .quotes("envoy", "islands", "We are not there yet")
                    .titled("The sides exchange 185 prisoners again in print");

            assertThat(changes(Report.gathering(Report.cluster(first, again)), shown(first), first, again))
                    .isEmpty();
        }

        @Test
        void comesBackWithANewStatement() {
            var reply = Report.by("Daily B")
                    .at(WITHIN)
                    .quotes("minister", "coast", "We have all the time we need")
                    .titled("Minister answers the envoy");

            assertThat(changes(Report.gathering(Report.cluster(first, reply)), shown(first), first, reply))
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.kind()).isEqualTo(Change.Kind.STATEMENT);
                        assertThat(change.subject()).isEqualTo("minister");
                        assertThat(change.is()).isEqualTo("We have all the time we need");
                        assertThat(change.evidence()).containsExactly(reply.id());
                    });
        }

        @Test
        void comesBackWithANewNumber() {
            var more = Report.by("Daily B").at(WITHIN).titled("Sides exchange 205 prisoners");

            assertThat(changes(Report.gathering(Report.cluster(first, more)), shown(first), first, more))
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.kind()).isEqualTo(Change.Kind.NUMBER);
                        assertThat(change.was()).isEqualTo("185 prisoners");
                        assertThat(change.is()).isEqualTo("205 prisoners");
                    });
        }

        @Test
        void comesBackWhenItsClusterWasMergedUnderAnotherId() {
            var older = Report.by("Radio C").at("2026-03-01T06:00:00Z").titled("Sides about to exchange prisoners");
            var reply = Report.by("Daily B")
                    .at(WITHIN)
                    .quotes("minister", "coast", "We have all the time we need")
                    .titled("Minister answers the envoy");
            var merged = Report.cluster(older, first, reply);

            assertThat(changes(Report.gathering(merged), shown(first), older, first, reply))
                    .extracting(Change::kind)
                    .containsExactly(Change.Kind.STATEMENT);
        }

        @Test
        void takesNoYearForANumber() {
            var dated = Report.by("Daily B").at(WITHIN).titled("Sides exchange prisoners in 2026 prisoners say");

            assertThat(changes(Report.gathering(Report.cluster(first, dated)), shown(first), first, dated))
                    .isEmpty();
        }

        @Test
        void isCorrectedWhenItsTitleChanged() {
            var changes = whatChanged.in(scene(
                    Report.gathering(Report.cluster(first)),
                    shown(first),
                    List.of(
                            new Revision(first.id(), 1, Instant.parse(BEFORE), "Sides sign", ""),
                            new Revision(first.id(), 2, Instant.parse(WITHIN), "Sides agree", "")),
                    first));

            assertThat(changes).singleElement().satisfies(change -> {
                assertThat(change.kind()).isEqualTo(Change.Kind.CORRECTION);
                assertThat(change.subject()).isEqualTo("Wire A");
                assertThat(change.was()).isEqualTo("Sides sign");
                assertThat(change.is()).isEqualTo("Sides agree");
            });
        }

        @Test
        void goesQuietOnceInTheSpanInWhichItTurnsOld() {
            var quiet = Report.by("Wire A").at("2026-02-28T12:00:00Z").titled("Envoys meet");
            var older = Report.by("Wire A").at("2026-02-27T12:00:00Z").titled("Envoys met before");

            assertThat(changes(Report.gathering(Report.cluster(quiet)), shown(quiet), quiet))
                    .extracting(Change::kind)
                    .containsExactly(Change.Kind.QUIET);
            assertThat(changes(Report.gathering(Report.cluster(older)), shown(older), older))
                    .isEmpty();
        }
    }

    @Nested
    class AnInstrument {
        @Test
        void movesWithItsEvidence() {
            var draft = Report.by("Wire A")
                    .at(BEFORE)
                    .claims("truce", Stage.DRAFT, "")
                    .titled("A draft");
            var agreed = Report.by("Wire A")
                    .at(WITHIN)
                    .claims("truce", Stage.AGREED, "envoy")
                    .titled("Agreed");
            var gathering = Report.gathering(Report.cluster(draft, agreed));

            assertThat(changes(gathering, shown(draft), draft, agreed))
                    .filteredOn(change -> change.kind() == Change.Kind.STAGE)
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.was()).isEqualTo("draft");
                        assertThat(change.is()).isEqualTo("agreed");
                        assertThat(change.by()).containsExactly("envoy");
                        assertThat(change.evidence()).containsExactly(agreed.id());
                        assertThat(change.cluster()).isEqualTo(draft.id().value());
                    });
        }

        @Test
        void isNowConfirmedByASecondFamily() {
            var one = Report.by("Wire A")
                    .at(BEFORE)
                    .claims("truce", Stage.AGREED, "")
                    .titled("Agreed");
            var two = Report.by("Daily B")
                    .at(WITHIN)
                    .claims("truce", Stage.AGREED, "")
                    .titled("Agreed indeed");

            assertThat(changes(Report.gathering(Report.cluster(one, two)), shown(one), one, two))
                    .extracting(Change::kind)
                    .containsExactly(Change.Kind.CONFIRMED);
        }
    }

    private List<Change> changes(Gathering gathering, List<Shown> shown, TopicStory... stories) {
        return whatChanged.in(scene(gathering, shown, List.of(), stories));
    }

    private static Scene scene(
            Gathering gathering, List<Shown> shown, List<Revision> revisions, TopicStory... stories) {
        Map<StoryId, TopicStory> byId = Report.byId(stories);
        return new Scene(FROM, TO, gathering, byId, Claims.of(gathering.clusters(), byId), shown, revisions);
    }

    /** As the previous edition would have shown it, with all that it said. */
    private static List<Shown> shown(TopicStory... stories) {
        var ids = Stream.of(stories).map(TopicStory::id).toList();
        return List.of(new Shown(1, ids.get(0).value(), Set.copyOf(ids), WhatChanged.claims(List.of(stories))));
    }
}
