package parley.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds words whose letters come from two alphabets that look alike ({@code нabu}): no text holds them, so a term with
 * one is never found, and nobody sees why.
 */
final class MixedAlphabets {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Set<UnicodeScript> ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    private final YamlFile yaml;
    private final List<ConfigMistake> mistakes = new ArrayList<>();

    private MixedAlphabets(YamlFile yaml) {
        this.yaml = yaml;
    }

    static List<ConfigMistake> in(YamlFile yaml) {
        var check = new MixedAlphabets(yaml);
        check.look("", yaml.tree());
        return check.mistakes;
    }

    private void look(String pointer, JsonNode node) {
        node.properties()
                .forEach(entry ->
                        look(pointer + '/' + entry.getKey().replace("~", "~0").replace("/", "~1"), entry.getValue()));
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            look(pointer + '/' + i, node.get(i));
        }
        if (node.isTextual() && WORD.matcher(node.textValue()).results().anyMatch(word -> isMixed(word.group()))) {
            mistakes.add(yaml.mistake(pointer, yaml.found(pointer), "each word in the letters of one alphabet"));
        }
    }

    private static boolean isMixed(String word) {
        return word.codePoints()
                        .mapToObj(UnicodeScript::of)
                        .filter(ALIKE::contains)
                        .distinct()
                        .count()
                > 1;
    }
}
