package parley.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.topic.Cues.Found;
import parley.topic.ReadingCues.StageWords;

/**
 * Which stage one title or sentence claims for an instrument. The furthest step told as done comes first, then what
 * exists as a text, then what is only said or wanted; an instrument without any cue is under negotiation.
 */
final class StageReader {
    private static final List<Stage> ORDER = List.of(
            Stage.VIOLATED,
            Stage.IN_FORCE,
            Stage.SIGNED,
            Stage.REJECTED,
            Stage.DRAFT,
            Stage.AGREED,
            Stage.RUMOURED,
            Stage.PROPOSED,
            Stage.UNDER_NEGOTIATION);
    private static final int CANCEL_REACH = 4;
    private static final int INSTRUMENT_REACH = 110;

    private final Map<Stage, Cues> cues = new EnumMap<>(Stage.class);
    private final Cues cancels;
    private final Cues denies;
    private final Cues ignores;
    private final Cues poll;

    StageReader(StageWords words) {
        words.cues().forEach((stage, terms) -> cues.put(stage, Cues.of(terms)));
        this.cancels = Cues.of(words.cancels());
        this.denies = Cues.of(words.denies());
        this.ignores = Cues.of(words.ignores());
        this.poll = Cues.of(words.poll());
    }

    /** @param cue the words that told it; those of the instrument where nothing else did */
    record Told(Stage stage, Mention instrument, Found cue) {}

    boolean isPoll(String text) {
        return poll.isIn(text);
    }

    /**
     * What a stretch of a sentence claims by a cue.
     *
     * @param end the cue stands before it; the instrument may stand behind
     */
    Optional<Told> told(Sentence sentence, int end) {
        if (sentence.instruments().isEmpty()) {
            return Optional.empty();
        }
        var ignored = ignores.in(sentence.text());
        return ORDER.stream()
                .flatMap(stage -> candidates(stage, sentence, end, ignored).stream())
                .findFirst();
    }

    private Optional<Told> candidates(Stage stage, Sentence sentence, int end, List<Found> ignored) {
        return cues.getOrDefault(stage, Cues.NONE).in(sentence.text()).stream()
                .filter(cue -> cue.end() <= end && ignored.stream().noneMatch(span -> overlap(span, cue)))
                .filter(cue -> !isTakenBack(stage, sentence.text(), cue))
                .flatMap(cue -> nearest(sentence, cue).map(it -> new Told(stage, it, cue)).stream())
                .findFirst();
    }

    private boolean isTakenBack(Stage stage, String text, Found cue) {
        return switch (stage) {
            case VIOLATED, IN_FORCE, SIGNED, AGREED -> cancels.isIn(wordsBefore(text, cue.start()));
            case REJECTED -> denies.isIn(wordsBefore(text, cue.start()));
            default -> false;
        };
    }

    /** The instrument closest to the cue; a bare word for a document only where no other is near. */
    private static Optional<Mention> nearest(Sentence sentence, Found cue) {
        return sentence.instruments().stream()
                .filter(mention -> distance(mention, cue) <= INSTRUMENT_REACH)
                .min(Comparator.comparing(Mention::isDocument).thenComparing(mention -> distance(mention, cue)));
    }

    private static int distance(Mention mention, Found cue) {
        return Math.max(0, Math.max(mention.start() - cue.end(), cue.start() - mention.end()));
    }

    private static boolean overlap(Found a, Found b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private static String wordsBefore(String text, int at) {
        var starts = new ArrayList<Integer>();
        for (var i = at - 1; i >= 0 && starts.size() < CANCEL_REACH; i--) {
            if (isClauseEnd(text.charAt(i))) {
                return text.substring(i + 1, at);
            }
            if (Character.isWhitespace(text.charAt(i)) && i + 1 < at && !Character.isWhitespace(text.charAt(i + 1))) {
                starts.add(i);
            }
            if (i == 0) {
                return text.substring(0, at);
            }
        }
        return starts.isEmpty() ? text.substring(0, at) : text.substring(starts.get(starts.size() - 1), at);
    }

    private static boolean isClauseEnd(char c) {
        return c == ';' || c == ':' || c == '.' || c == '–' || c == '—';
    }
}
