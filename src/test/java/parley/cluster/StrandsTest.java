package parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.topic.Match;
import parley.topic.Reading;
import parley.topic.Reason;
import parley.topic.TopicPack;

class StrandsTest {
    private static final Strands STRANDS = new Strands(List.of(
            new TopicPack.Strand("tariffs", "Tariffs", List.of("tariff", "quota"), false),
            new TopicPack.Strand("pier", "The pier", List.of("pier"), false),
            new TopicPack.Strand("storms", "Storms", List.of("storm"), true)));

    @Test
    void isWhatMostTitlesName() {
        assertThat(strand(named("title", "pier"), named("title", "pier"), named("title", "tariff")))
                .isEqualTo("pier");
    }

    @Test
    void isNoneWhereFewNameIt() {
        assertThat(strand(named("title", "pier"), named("title"), named("title")))
                .isEmpty();
    }

    @Test
    void countsASummaryLess() {
        assertThat(strand(named("summary", "pier"))).isEmpty();
    }

    @Test
    void isTheFirstInThePackOfTwoAsFirm() {
        assertThat(strand(named("title", "pier", "quota"))).isEqualTo("tariffs");
    }

    @Test
    void isOneAsideOnlyWhereNoOtherIsTold() {
        assertThat(strand(named("title", "storm", "pier"))).isEqualTo("pier");
        assertThat(strand(named("title", "storm"))).isEqualTo("storms");
    }

    private static String strand(TopicStory... stories) {
        var reader = new TraitReader(Recipe.USUAL, EventWords.NONE, List.of());
        return STRANDS.of(Stream.of(stories).map(reader::read).toList());
    }

    private static TopicStory named(String field, String... concepts) {
        var told = Told.by("Wire A").says("Notes from the harbour", "");
        var reasons = Stream.of(concepts)
                .map(id -> new Reason(id, 1, List.of(new Reason.Words(field, 0, 5, "Notes"))))
                .toList();
        var match = new Match(told.id(), "harbour", "1", true, 5, reasons, List.of(), Reading.NOTHING);
        return new TopicStory(told.story(), match, told.origin());
    }
}
