package parley.briefing;

import java.time.LocalDate;
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

/**
 * Matters of which nothing is heard any more: storylines that several publishers reported over some days. What happened
 * once, such as an appointment, ends of itself, and so does a poll. None where nothing at all was read, for then we are the
 * deaf ones.
 */
final class Silence {
    private static final int FEWEST_PUBLISHERS = 3;
    private static final int FEWEST_DAYS = 3;
    private static final DateTimeFormatter QUIET_SINCE = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final Material material;

    Silence(Material material) {
        this.material = material;
    }

    Stream<Move> lines() {
        if (material.feeds().storiesRead() == 0) {
            return Stream.empty();
        }
        return material.changes().stream()
                .filter(change -> change.kind() == Change.Kind.QUIET)
                .flatMap(change -> change.evidence().stream())
                .map(this::line)
                .filter(this::isMatter)
                .flatMap(line -> last(line).stream())
                .map(this::move);
    }

    private Move move(TopicStory last) {
        var since = QUIET_SINCE.format(last.when().atZone(material.briefing().zone()));
        var text = "No report since %s of “%s”%s."
                .formatted(
                        since,
                        PassedOn.title(last),
                        Wording.mark(last.story().language().code()));
        return new Move(Mark.QUIET, text, Wording.LANGUAGE, "", "", List.of(SourceList.source(last)));
    }

    /** The clusters of the storyline that a story belongs to. */
    private List<Cluster> line(StoryId story) {
        var ids = material.gathering().clusters().stream()
                .filter(cluster -> cluster.members().contains(story))
                .map(Cluster::storyline)
                .toList();
        return material.gathering().clusters().stream()
                .filter(cluster -> ids.contains(cluster.storyline()))
                .toList();
    }

    private boolean isMatter(List<Cluster> line) {
        var publishers = Independence.publishers(line.stream()
                .flatMap(cluster -> reports(cluster).flatMap(story -> Independence.witness(story, cluster).stream())));
        var days = line.stream()
                .flatMap(this::reports)
                .map(story ->
                        LocalDate.ofInstant(story.when(), material.briefing().zone()))
                .distinct()
                .count();
        return publishers >= FEWEST_PUBLISHERS && days >= FEWEST_DAYS;
    }

    /** The newest report, in the reader's language where there is one. */
    private Optional<TopicStory> last(List<Cluster> line) {
        return line.stream()
                .flatMap(this::reports)
                .max(Comparator.comparing((TopicStory one) ->
                                !Wording.isForeign(one.story().language().code()))
                        .thenComparing(TopicStory::when)
                        .thenComparing(TopicStory::id));
    }

    private Stream<TopicStory> reports(Cluster cluster) {
        return cluster.members().stream()
                .flatMap(id -> Stream.ofNullable(material.stories().get(id)))
                .filter(Genre::isReport);
    }
}
