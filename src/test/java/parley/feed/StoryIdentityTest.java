package parley.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.story.StoryId;

class StoryIdentityTest {
    private static final Instant MORNING = Instant.parse("2026-01-07T06:00:00Z");

    private final Map<String, StoryId> memory = new HashMap<>();

    @Nested
    class WithAGuid {
        @Test
        void keepsTheIdWhenTitleAndLinkChange() {
            var before = poll(entry("g1", "https://b.example/1", "Envoys meet"));
            var after = poll(entry("g1", "https://b.example/1-corrected", "Envoys met"));

            assertThat(after).isEqualTo(before);
        }

        @Test
        void keepsApartStoriesThatShareALink() {
            var ids = poll(entry("g1", "https://b.example/live", "One"), entry("g2", "https://b.example/live", "Two"));

            assertThat(ids).hasSize(2).doesNotHaveDuplicates();
        }

        @Test
        void fallsBackToGuidAndLinkWhereADocumentRepeatsIt() {
            var ids = poll(entry("same", "https://b.example/1", "One"), entry("same", "https://b.example/2", "Two"));
            var later =
                    poll(entry("same", "https://b.example/3", "Three"), entry("same", "https://b.example/1", "One"));

            assertThat(ids).hasSize(2).doesNotHaveDuplicates();
            assertThat(later.get(1)).isEqualTo(ids.get(0));
            assertThat(ids).doesNotContain(later.get(0));
        }

        @Test
        void remembersThatAGuidWasRepeated() {
            var ids = poll(entry("same", "https://b.example/1", "One"), entry("same", "https://b.example/2", "Two"));
            var alone = poll(entry("same", "https://b.example/3", "Three"));

            assertThat(ids).doesNotContainAnyElementsOf(alone);
        }

        @Test
        void knowsTheStoryThatHadTheGuidBeforeItWasRepeated() {
            var first = poll(entry("same", "https://b.example/1", "One"));
            var ids = poll(entry("same", "https://b.example/2", "Two"), entry("same", "https://b.example/1", "One"));

            assertThat(ids.get(1)).isEqualTo(first.get(0));
            assertThat(ids.get(0)).isNotEqualTo(first.get(0));
        }

        @Test
        void countsAnItemListedTwiceOnce() {
            assertThat(poll(entry("g1", "https://b.example/1", "One"), entry("g1", "https://b.example/1", "One")))
                    .hasSize(1);
        }
    }

    @Nested
    class WithAGuidThatIsNewAtEveryPoll {
        @Test
        void knowsTheStoryByLinkTitleAndDate() {
            var before = poll(entry("a1", "https://b.example/1", "One"), entry("a2", "https://b.example/2", "Two"));
            var after = poll(entry("b2", "https://b.example/2", "Two"), entry("b1", "http://www.b.example/1/", "One"));

            assertThat(after).containsExactly(before.get(1), before.get(0));
        }

        @Test
        void takesAnotherDateForAnotherStory() {
            var before = poll(entry("a", "https://b.example/digest", "Daily digest"));
            var after = poll(dated("b", "https://b.example/digest", "Daily digest", MORNING.plusSeconds(86_400)));

            assertThat(after).doesNotContainAnyElementsOf(before);
        }

        @Test
        void keepsApartWhatOneDocumentListsTwice() {
            assertThat(poll(entry("a", "https://b.example/1", "One"), entry("b", "https://b.example/1", "One")))
                    .hasSize(2)
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class WithoutAGuid {
        @Test
        void goesByTheLink() {
            var before = poll(entry("", "https://b.example/1", "Envoys meet"));
            var after = poll(entry("", "https://b.example/1", "Envoys met"));

            assertThat(after).isEqualTo(before);
        }

        @Test
        void goesByTheTitleWhereAllLinksAreTheSame() {
            var before = poll(entry("", "https://b.example/", "One"), entry("", "https://b.example/", "Two"));
            var after = poll(
                    entry("", "https://b.example/", "Three"),
                    entry("", "https://b.example/", "One"),
                    entry("", "https://b.example/", "Two"));

            assertThat(before).doesNotHaveDuplicates();
            assertThat(after.subList(1, 3)).isEqualTo(before);
            assertThat(before).doesNotContain(after.get(0));
        }

        @Test
        void goesByTheTextWhereThereIsNoLink() {
            var before = poll(entry("", "", "One"), entry("", "", "Two"));
            var after = poll(entry("", "", "Two"), entry("", "", "One"));

            assertThat(after).containsExactly(before.get(1), before.get(0));
        }
    }

    @Test
    void namesTheSameItemDifferentlyInTwoFeeds() {
        var here = StoryIdentity.name("https://a.example/", List.of(entry("g", "", "One")), keys -> Map.of());
        var there = StoryIdentity.name("https://b.example/", List.of(entry("g", "", "One")), keys -> Map.of());

        assertThat(here.stories().get(0).id())
                .isNotEqualTo(there.stories().get(0).id());
    }

    /** One poll of one feed, remembered as the store does. */
    private List<StoryId> poll(Entry... entries) {
        var names = StoryIdentity.name("https://b.example/feed", List.of(entries), this::known);
        names.stories().forEach(n -> n.keys().forEach(key -> memory.putIfAbsent(key, n.id())));
        names.sharedKeys().forEach(key -> memory.put(key, new StoryId("shared")));
        return names.stories().stream().map(StoryIdentity.Named::id).toList();
    }

    private Map<String, StoryId> known(Set<String> keys) {
        var known = new HashMap<>(memory);
        known.keySet().retainAll(keys);
        return known;
    }

    private static Entry entry(String guid, String link, String title) {
        return dated(guid, link, title, MORNING);
    }

    private static Entry dated(String guid, String link, String title, Instant published) {
        return new Entry(
                Optional.of(guid).filter(g -> !g.isEmpty()),
                title,
                Optional.of(link).filter(l -> !l.isEmpty()),
                "What was said in the talks.",
                "",
                List.of(),
                List.of(),
                Optional.of(published),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
