package parley.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryLinesTest {
    @TempDir
    Path folder;

    @Nested
    class WhenALineHoldsAStory {
        @Test
        void takesPublicationAsFirstSeen() throws IOException {
            var story = StoryLines.read(
                            file(
                                    """
                            {"id":"0a1b","outlet":"Daily B","feed":"https://b.example/rss","lang":"en-GB","title":"Talks open",\
                            "summary":"","url":"https://b.example/1","published":"2026-01-06T09:00:00+02:00"}"""))
                    .get(0);

            assertThat(story.firstSeen()).isEqualTo(Instant.parse("2026-01-06T07:00:00Z"));
            assertThat(story.language()).isEqualTo(new Language("en"));
            assertThat(story.link()).contains(new Link("https://b.example/1"));
        }

        @Test
        void readsOneWithoutFeedAndAddressAsTheOutlets() throws IOException {
            var story = StoryLines.read(
                            file("{\"id\":\"1\",\"outlet\":\"Radio C\",\"feed\":null,\"url\":null,\"title\":\"T\"}"))
                    .get(0);

            assertThat(story.feed()).isEqualTo("Radio C");
            assertThat(story.link()).isEmpty();
            assertThat(story.language()).isEqualTo(Language.UNKNOWN);
        }

        @Test
        void keepsTheOtherKeysForTheCaller() throws IOException {
            var lines = StoryLines.lines(file("\n{\"id\":\"1\",\"title\":\"T\",\"label\":2}\n"));

            assertThat(lines).singleElement().satisfies(line -> assertThat(
                            line.json().path("label").asInt())
                    .isEqualTo(2));
        }
    }

    @Nested
    class WhenALineHoldsNone {
        @Test
        void namesFileAndLine() throws IOException {
            var file = file("{\"id\":\"1\",\"title\":\"T\"}\n{\"id\":\"2\"}\n");

            assertThatThrownBy(() -> StoryLines.read(file))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(file + ":2: no \"title\"");
        }

        @Test
        void saysWhatATimeLooksLike() throws IOException {
            var file = file("{\"id\":\"1\",\"title\":\"T\",\"published\":\"yesterday\"}");

            assertThatThrownBy(() -> StoryLines.read(file)).hasMessageContaining(":1: \"published\" is \"yesterday\"");
        }

        @Test
        void saysThatItIsNotJson() throws IOException {
            var file = file("id,title");

            assertThatThrownBy(() -> StoryLines.read(file)).hasMessageContaining(":1: not JSON");
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("stories.jsonl"), text);
    }
}
