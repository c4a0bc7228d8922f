package parley.briefing;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parley.briefing.Edition.Mark;
import parley.briefing.Edition.Move;
import parley.cluster.Cluster;
import parley.cluster.Independence;
import parley.cluster.TopicStory;
import parley.ledger.Change;
import parley.story.StoryId;

/** Storylines of which nothing is heard any more; none where nothing at all was read, for then we are the deaf ones. */
final class Silence {
    private static final int FEWEST_TO_MISS = 3;
    private static final DateTimeFormatter QUIET_SINCE = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final Material material;

    Silence(Material material) {
        this.material = material;
    }

    /** A storyline that had something to say; one of two publishers ends every day. */
    Stream<Move> lines() {
        if (material.feeds().storiesRead() == 0) {
            return Stream.empty();
        }
        return material.changes().stream()
                .filter(change -> change.kind() == Change.Kind.QUIET)
                .flatMap(change -> change.evidence().stream())
                .filter(last -> publishers(last) >= FEWEST_TO_MISS)
                .flatMap(last -> lastReport(last).stream())
                .map(last -> new Move(
                        Mark.QUIET,
                        "No report since %s of “%s”%s."
                                .formatted(
                                        QUIET_SINCE.format(last.when()
                                                .atZone(material.briefing().zone())),
                                        PassedOn.title(last),
                                        Wording.isForeign(
                                                        last.story().language().code())
                                                ? " ("
                                                        + Wording.languageName(last.story()
                                                                .language()
                                                                .code()) + ")"
                                                : ""),
                        Wording.LANGUAGE,
                        "",
                        "",
                        List.of(SourceList.source(last))));
    }

    /** The newest report in the storyline of a story, in the reader's language where there is one. */
    private Optional<TopicStory> lastReport(StoryId story) {
        var lines = material.gathering().clusters().stream()
                .filter(cluster -> cluster.members().contains(story))
                .map(Cluster::storyline)
                .toList();
        return material.gathering().clusters().stream()
                .filter(cluster -> lines.contains(cluster.storyline()))
                .flatMap(cluster -> cluster.members().stream())
                .flatMap(id -> Stream.ofNullable(material.stories().get(id)))
                .filter(Genre::isReport)
                .max(Comparator.comparing((TopicStory one) ->
                                !Wording.isForeign(one.story().language().code()))
                        .thenComparing(TopicStory::when)
                        .thenComparing(TopicStory::id));
    }

    /** How many publishers of their own the storyline of a story has. */
    private int publishers(StoryId story) {
        var clusters = material.gathering().clusters();
        var lines = clusters.stream()
                .filter(cluster -> cluster.members().contains(story))
                .map(Cluster::storyline)
                .toList();
        return Independence.publishers(clusters.stream()
                .filter(cluster -> lines.contains(cluster.storyline()))
                .flatMap(cluster -> cluster.members().stream()
                        .flatMap(id -> Stream.ofNullable(material.stories().get(id)))
                        .flatMap(member -> Independence.witness(member, cluster).stream())));
    }
}
