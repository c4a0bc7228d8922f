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
    private static final int CANCEL_REACH = 5;
    private static final int DENY_REACH = 2;
    private static final int MEETING_REACH = 2;
    private static final int FRAME_REACH = 15;
    private static final int INSTRUMENT_REACH = 110;

    private final InstrumentMarks marks;
    private final Map<Stage, StageCues> cues = new EnumMap<>(Stage.class);
    private final StageCues wanted;
    private final Cues cancels;
    private final Cues denies;
    private final Cues ignores;
    private final Cues meetings;
    private final Cues poll;

    StageReader(StageWords words, InstrumentMarks marks) {
        this.marks = marks;
        words.cues().forEach((stage, terms) -> cues.put(stage, StageCues.of(terms, marks)));
        this.wanted = StageCues.of(words.wanted(), marks);
        this.cancels = Cues.of(words.cancels());
        this.denies = Cues.of(words.denies());
        this.ignores = Cues.of(words.ignores());
        this.meetings = Cues.of(words.meetings());
        this.poll = Cues.of(words.poll());
    }

    /** @param cue the words that told it; those of the instrument where nothing else did */
    record Told(Stage stage, Mention instrument, Found cue) {}

    boolean isPoll(String text) {
        return poll.isIn(text);
    }

    /** What a sentence claims by a cue outside its minor clause. */
    Optional<Told> toldInMainClause(Sentence sentence) {
        return sentence.minor().flatMap(minor -> told(sentence, List.of(minor)));
    }

    /** What a sentence claims by a cue anywhere in it. */
    Optional<Told> told(Sentence sentence) {
        return told(sentence, List.of());
    }

    private Optional<Told> told(Sentence sentence, List<Found> aside) {
        if (sentence.instruments().isEmpty()) {
            return Optional.empty();
        }
        var without = new ArrayList<>(aside);
        without.addAll(sentence.ignored());
        without.addAll(ignores.in(sentence.text()));
        var marked = marks.mark(sentence);
        return ORDER.stream()
                .flatMap(stage ->
                        first(stage, cues.getOrDefault(stage, StageCues.NONE), sentence, marked, without).stream())
                .findFirst()
                .or(() -> first(Stage.PROPOSED, wanted, sentence, marked, without));
    }

    private Optional<Told> first(Stage stage, StageCues words, Sentence sentence, String marked, List<Found> without) {
        return words.in(sentence.text(), marked).stream()
                .filter(cue -> without.stream().noneMatch(span -> overlap(span, cue.found())))
                .filter(cue -> !isTakenBack(stage, sentence.text(), cue.found()))
                .flatMap(cue -> nearest(sentence, cue).map(it -> new Told(stage, it, cue.found())).stream())
                .findFirst();
    }

    private boolean isTakenBack(Stage stage, String text, Found cue) {
        return switch (stage) {
            case IN_FORCE -> meetings.isIn(wordsBefore(text, cue.start(), MEETING_REACH) + cue.words())
                    || cancels.isIn(wordsBefore(text, cue.start(), CANCEL_REACH))
                    || cancels.isIn(cue.words());
            case VIOLATED, SIGNED, AGREED -> cancels.isIn(wordsBefore(text, cue.start(), CANCEL_REACH));
            case REJECTED -> denies.isIn(wordsBefore(text, cue.start(), DENY_REACH));
            default -> false;
        };
    }

    /** The instrument closest to the cue; a bare word for a document only where no other is near. */
    private Optional<Mention> nearest(Sentence sentence, StageCues.Cue stageCue) {
        var cue = stageCue.found();
        return sentence.instruments().stream()
                .filter(mention ->
                        stageCue.concept().isEmpty() || stageCue.concept().equals(marks.conceptOf(mention)))
                .filter(mention -> distance(mention, cue) <= INSTRUMENT_REACH && isMeant(mention, cue))
                .min(Comparator.comparing(Mention::isDocument).thenComparing(mention -> distance(mention, cue)));
    }

    /** Behind "after" or "if" an instrument is a time or condition, unless the cue stands right before or within. */
    private static boolean isMeant(Mention mention, Found cue) {
        return !mention.isFramed() || (cue.start() < mention.end() && cue.end() > mention.frame() - FRAME_REACH);
    }

    private static int distance(Mention mention, Found cue) {
        return Math.max(0, Math.max(mention.start() - cue.end(), cue.start() - mention.end()));
    }

    private static boolean overlap(Found a, Found b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private static String wordsBefore(String text, int at, int reach) {
        var starts = new ArrayList<Integer>();
        for (var i = at - 1; i >= 0 && starts.size() < reach; i--) {
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
