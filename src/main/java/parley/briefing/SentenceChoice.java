package parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import parley.cluster.TopicStory;
import parley.topic.Sentences;

/**
 * Picks the one or two sentences that say most about an event beyond its title, in the sources' own words. Shortens only
 * at clause borders, joins nothing, and takes none where no summary has a sentence worth reading.
 */
final class SentenceChoice {
    private static final int LONGEST = 34;
    private static final int SHORTEST = 6;
    private static final int LOOKED_AT = 4;
    private static final double NEW_ENOUGH = 0.4;
    private static final double WORTH_READING = 0.3;

    /** A sentence that leans on one before it. */
    private static final Pattern LEANS = Pattern.compile(
            "^(the (announcement|move|comments?|remarks|decision|news|draft statement|post|trip|visit)|but|and|so|then|he|she|it|they|his|her|their|this|that|these|those|also|however|meanwhile|here|there"
                    + "|wtedy|potem|dlatego|jednak|tymczasem|jak|on|ona|to|ten|ta|jego|jej|er|sie|es|das|dies|aber|und)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A question, or a cut behind an abbreviation: {@code as the U.S.} */
    private static final Pattern UNFINISHED =
            Pattern.compile("\\?[”\"]?$|\\b(\\p{L}\\.){2,}$|\\b(Gov|Sen|Rep|Gen|Lt|Mr|Mrs|Dr|St)\\.$");

    private static final Pattern FIGURES = Pattern.compile("\\p{Nd}|\\p{L}\\s\\p{Lu}\\p{L}+");

    /** A sentence, the story it stands in, and how much it is worth. */
    record Chosen(String text, TopicStory story, double worth) {}

    private SentenceChoice() {}

    /** From the span's own reports; where none has any, from whatever else tells of the event. */
    static List<Chosen> of(Candidate candidate, TopicStory lead, int most) {
        var chosen = of(candidate.reports(), lead, most);
        return chosen.isEmpty() ? of(candidate.members(), lead, 1) : chosen;
    }

    private static List<Chosen> of(List<TopicStory> reports, TopicStory lead, int most) {
        var summaries = new Vocabulary(onePerOutlet(reports).values());
        var known = new ArrayList<String>(List.of(PassedOn.title(lead)));
        var chosen = new ArrayList<Chosen>();
        while (chosen.size() < most) {
            var next = reports.stream()
                    .filter(story -> !PassedOn.is(story))
                    .filter(story -> chosen.stream().noneMatch(c -> isSameHouse(c.story(), story)))
                    .flatMap(story -> sentences(story, summaries, known).stream())
                    .filter(c -> c.worth() >= WORTH_READING)
                    .max(Comparator.comparingDouble(Chosen::worth)
                            .thenComparing(c -> c.story().when(), Comparator.reverseOrder())
                            .thenComparing(c -> c.story().id(), Comparator.reverseOrder()));
            if (next.isEmpty()) {
                break;
            }
            chosen.add(next.get());
            known.add(next.get().text());
        }
        return chosen;
    }

    private static List<Chosen> sentences(TopicStory story, Vocabulary summaries, List<String> known) {
        var all = Sentences.of(
                PlainText.line(story.story().summary()), story.story().language());
        var found = new ArrayList<Chosen>();
        for (var at = 0; at < Math.min(LOOKED_AT, all.size()); at++) {
            var place = at;
            usable(all.get(at))
                    .filter(text -> Vocabulary.novelty(text, known) >= NEW_ENOUGH)
                    .ifPresent(text -> found.add(new Chosen(text, story, worth(text, place, story, summaries, known))));
        }
        return found;
    }

    private static Optional<String> usable(String sentence) {
        if (Boilerplate.isIn(sentence)
                || UNFINISHED.matcher(sentence).find()
                || LEANS.matcher(sentence).find()) {
            return Optional.empty();
        }
        return Clauses.within(LONGEST, sentence).filter(text -> Clauses.count(text) >= SHORTEST);
    }

    private static double worth(String text, int place, TopicStory story, Vocabulary summaries, List<String> known) {
        var claims = story.match()
                .reading()
                .claim()
                .filter(claim -> claim.sentence().startsWith(text.replace(" …", "")))
                .isPresent();
        return 0.8 / (1 + place)
                + 1.5 * summaries.shared(text)
                + 0.5 * Vocabulary.novelty(text, known)
                + (claims ? 0.5 : 0)
                + (story.story().language().code().equals(Wording.LANGUAGE) ? 0.6 : 0)
                + (FIGURES.matcher(text).find() ? 0.15 : 0)
                + Headline.classBonus(story)
                - (text.endsWith("…") ? 0.25 : 0)
                - (endsOpen(text) ? 0.1 : 0);
    }

    private static boolean endsOpen(String text) {
        return !text.matches(".*[.!…”\"»')\\]]$");
    }

    private static boolean isSameHouse(TopicStory one, TopicStory other) {
        var family = one.origin().reporter().family();
        return one.story().outlet().equals(other.story().outlet())
                || (!family.isEmpty() && family.equals(other.origin().reporter().family()));
    }

    private static Map<String, String> onePerOutlet(List<TopicStory> reports) {
        var texts = new TreeMap<String, String>();
        reports.forEach(story -> texts.putIfAbsent(
                story.story().outlet(),
                story.story().title() + " " + story.story().summary()));
        return texts;
    }
}
