package parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.cluster.Independence;
import parley.cluster.TopicStory;
import parley.story.Language;
import parley.topic.CalendarWords;
import parley.topic.Cues;
import parley.topic.Sentences;

/** Finds, in the texts of one language, the sentences that announce a meeting or a deadline for a day to come. */
final class DatedSentences {
    private static final int SENTENCES = 8;

    private final Cues meeting;
    private final Cues deadline;
    private final Cues uncertain;
    private final Days days;

    DatedSentences(Language language, CalendarWords words) {
        this.meeting = Cues.of(words.meeting());
        this.deadline = Cues.of(words.deadline());
        this.uncertain = Cues.of(words.uncertain());
        this.days = new Days(language, words);
    }

    List<Announcement> in(TopicStory story, LocalDate own) {
        var announcements = new ArrayList<Announcement>();
        var text = story.story();
        var sentences = Stream.concat(
                        Stream.of(text.title()),
                        Sentences.of(text.summary(), text.language()).stream().limit(SENTENCES))
                .toList();
        for (var sentence : sentences) {
            announcements.addAll(announce(story, sentence, own));
        }
        return announcements;
    }

    private List<Announcement> announce(TopicStory story, String sentence, LocalDate own) {
        var kind = kind(sentence);
        if (kind.isEmpty()) {
            return List.of();
        }
        return days.in(sentence, own).stream()
                .map(day -> new Announcement(
                        day,
                        kind.get(),
                        !uncertain.isIn(sentence),
                        sentence,
                        story.story().language().code(),
                        story.id(),
                        Independence.family(story).orElse("")))
                .toList();
    }

    private Optional<Announcement.Kind> kind(String sentence) {
        if (deadline.isIn(sentence)) {
            return Optional.of(Announcement.Kind.DEADLINE);
        }
        return meeting.isIn(sentence) ? Optional.of(Announcement.Kind.MEETING) : Optional.empty();
    }
}
