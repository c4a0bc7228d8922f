package parley.topic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.story.Language;

/**
 * The words by which a story on topic is read, as a topic pack gives them, language by language. Terms as in
 * {@link Cues}.
 *
 * @param never instruments that are named beside others but have no stage themselves
 * @param needsCue instruments that have a stage only where a cue gives one; the others are under negotiation by default
 * @param document concept and instrument of a word for any document: it gives way to every instrument beside it
 */
public record ReadingCues(
        Set<String> never,
        Set<String> needsCue,
        Document document,
        Map<Language, StageWords> stages,
        Map<Language, HedgeWords> hedges,
        Map<Language, SayingWords> saying,
        Map<Language, CalendarWords> calendar) {
    public static final ReadingCues NONE =
            new ReadingCues(Set.of(), Set.of(), new Document("", ""), Map.of(), Map.of(), Map.of(), Map.of());

    public ReadingCues {
        never = Set.copyOf(never);
        needsCue = Set.copyOf(needsCue);
        stages = Map.copyOf(stages);
        hedges = Map.copyOf(hedges);
        saying = Map.copyOf(saying);
        calendar = Map.copyOf(calendar);
    }

    /** A bare "deal" or "text", and the instrument it stands for where no other is named. */
    public record Document(String concept, String instrument) {}

    /**
     * @param cues by stage
     * @param wanted what is only wanted: proposed, where nothing says that it is being talked over
     * @param cancels before a cue of a step that is done: makes it a wish, a condition, a plan
     * @param denies before a cue of refusal: takes it back
     * @param ignores phrases whose words are no cues
     * @param meetings words of talks: what begins or ends there is the meeting, not what it is about
     * @param poll what makes a story one of opinion
     */
    public record StageWords(
            Map<Stage, List<String>> cues,
            List<String> wanted,
            List<String> cancels,
            List<String> denies,
            List<String> ignores,
            List<String> meetings,
            List<String> poll) {
        public static final StageWords NONE =
                new StageWords(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        public StageWords {
            cues = Map.copyOf(cues);
        }
    }

    public record HedgeWords(List<String> unverified, List<String> conditional) {
        public static final HedgeWords NONE = new HedgeWords(List.of(), List.of());
    }

    /**
     * @param verbs words of saying
     * @param by words before a speaker who is cited
     * @param roles offices that speak; one counts only beside a word of {@code sides}
     * @param aides who speaks for somebody else: "Trump envoys" are not the president
     * @param sides words of countries and bodies by the party they stand for
     */
    public record SayingWords(
            List<String> verbs,
            List<String> by,
            List<String> roles,
            List<String> aides,
            Map<String, List<String>> sides) {
        public static final SayingWords NONE = new SayingWords(List.of(), List.of(), List.of(), List.of(), Map.of());

        public SayingWords {
            sides = Map.copyOf(sides);
        }
    }
}
