package parley.ledger;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.story.Language;

/** The months as one language writes them in dates and alone, long and short: names of the Unicode CLDR. */
final class Months {
    private static final Map<Language, Months> KNOWN = new ConcurrentHashMap<>();
    private static final int SHORTEST_NAME = 3;

    private final Map<String, Month> names;

    private Months(Locale locale) {
        this.names = names(locale);
    }

    static Months of(Language language) {
        return KNOWN.computeIfAbsent(language, one -> new Months(Locale.forLanguageTag(one.code())));
    }

    /** By its name in small letters. */
    Optional<Month> get(String name) {
        return Optional.ofNullable(names.get(name));
    }

    boolean named(String name) {
        return names.containsKey(name);
    }

    /** Any of them, the longest first; empty in a language without any. */
    Optional<String> regex() {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(name -> name))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|")));
    }

    private static Map<String, Month> names(Locale locale) {
        var names = new HashMap<String, Month>();
        for (var month : Month.values()) {
            for (var style :
                    List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                var name =
                        month.getDisplayName(style, locale).toLowerCase(locale).replaceAll("\\.$", "");
                if (name.length() >= SHORTEST_NAME && !Character.isDigit(name.charAt(0))) {
                    names.put(name, month);
                }
            }
        }
        return Map.copyOf(names);
    }
}
