package parley.cluster;

import java.util.List;
import java.util.Map;
import parley.story.Language;

/**
 * What an editor writes so that events are told apart in every language: kinds of event and places. Read by {@code
 * config} from {@code config/events.yaml}, compiled by {@link Lexicon}.
 *
 * @param kinds in the order in which a title is asked for them
 * @param places terms by place, in any language
 */
public record EventWords(List<Kind> kinds, Map<String, List<String>> places) {
    public static final EventWords NONE = new EventWords(List.of(), Map.of());

    public EventWords {
        kinds = List.copyOf(kinds);
        places = Map.copyOf(places);
    }

    /** @param terms by language; those under {@code und} hold in every language */
    public record Kind(String id, Map<Language, List<String>> terms) {
        public Kind {
            terms = Map.copyOf(terms);
        }
    }
}
