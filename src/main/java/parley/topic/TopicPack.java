package parley.topic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.story.Language;

/**
 * What an editor writes about one topic: concepts that mean the same in every language, and the words for them language
 * by language. Names that change with the year stand apart, as actors and instruments. Read by {@code config}, compiled
 * by {@link TopicMatcher}.
 *
 * @param version stands on every match; an editor raises it with each change
 * @param terms the words, by language; {@code und} holds what is asked of stories in a language without words
 * @param reading the words by which a story on topic is read
 */
public record TopicPack(
        String id,
        String name,
        String version,
        Scoring scoring,
        List<Theme> themes,
        List<Party> parties,
        List<Concept> concepts,
        List<Actor> actors,
        List<Instrument> instruments,
        List<Strand> strands,
        Map<Language, Terms> terms,
        ReadingCues reading) {
    public TopicPack {
        themes = List.copyOf(themes);
        parties = List.copyOf(parties);
        concepts = List.copyOf(concepts);
        actors = List.copyOf(actors);
        instruments = List.copyOf(instruments);
        strands = List.copyOf(strands);
        terms = Map.copyOf(terms);
    }

    /** @param where the places in a story that count for it */
    public record Theme(String id, String name, Place where) {
        public enum Place {
            /** The title; the first sentences only where nothing else told a theme. */
            TITLE,
            ANYWHERE
        }
    }

    /**
     * A side that actors speak for; naming one of its actors is naming its anchor.
     *
     * @param officials families of the official publishers that speak for it: they confirm its own acts
     */
    public record Party(String id, String name, Optional<String> anchor, List<String> officials) {
        public Party {
            officials = List.copyOf(officials);
        }
    }

    /** @param aliases terms by language; those under {@code und} hold in every language */
    public record Actor(String id, String name, String party, String role, Map<Language, List<String>> aliases) {
        public Actor {
            aliases = Map.copyOf(aliases);
        }
    }

    /**
     * A named thing that is negotiated.
     *
     * @param concepts whose terms mean it too ({@code guarantees} for the security guarantees)
     * @param countsAs the concept that its aliases count for
     * @param aliases as with actors
     */
    public record Instrument(
            String id,
            String name,
            List<String> concepts,
            Optional<String> countsAs,
            Map<Language, List<String>> aliases) {
        public Instrument {
            concepts = List.copyOf(concepts);
            aliases = Map.copyOf(aliases);
        }
    }

    /**
     * What a storyline is about: events of one strand belong together over days.
     *
     * @param concepts whose words tell it
     * @param aside only for events that tell no other strand
     */
    public record Strand(String id, String name, List<String> concepts, boolean aside) {
        public Strand {
            concepts = List.copyOf(concepts);
        }
    }

    /**
     * One language's words.
     *
     * @param groups lists of words that terms reuse as {@code @name}
     * @param concepts terms in Lucene's syntax by concept
     */
    public record Terms(Map<String, List<String>> groups, Map<String, List<String>> concepts) {
        public static final Terms NONE = new Terms(Map.of(), Map.of());

        public Terms {
            groups = Map.copyOf(groups);
            concepts = Map.copyOf(concepts);
        }
    }
}
