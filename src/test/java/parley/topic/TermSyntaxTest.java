package parley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.lucene.queryparser.classic.ParseException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.story.Language;

class TermSyntaxTest {
    private final TermSyntax english = syntax("en", Map.of("end", List.of("stop", "halt*")));

    @Nested
    class WhatATermAsksFor {
        @Test
        void bringsInflectedFormsTogether() throws ParseException {
            assertThat(words(english, "negotiations")).isEqualTo(words(english, "negotiate"));
        }

        @Test
        void findsLemmasOfPolishForms() throws ParseException {
            var polish = syntax("pl", Map.of());

            assertThat(words(polish, "rozmów")).containsAnyElementsOf(words(polish, "rozmowa"));
        }

        @Test
        void findsLemmasOfUkrainianForms() throws ParseException {
            var ukrainian = syntax("uk", Map.of());

            assertThat(words(ukrainian, "переговорів")).containsAnyElementsOf(words(ukrainian, "переговори"));
        }

        @Test
        void keepsAStarredWordAsItStands() throws ParseException {
            assertThat(words(english, "Ukrain*")).containsExactly("ukrain*");
            assertThat(words(english, "*grain")).containsExactly("*grain");
        }

        @Test
        void keepsAnExactWordAsItStands() throws ParseException {
            assertThat(words(english, "=peaceful")).containsExactly("=peaceful");
        }

        @Test
        void putsAGroupsWordsInAPhrase() throws ParseException {
            assertThat(english.positions("@end war"))
                    .satisfiesExactly(
                            first -> assertThat(first).containsExactlyInAnyOrder("stop", "halt*"),
                            second -> assertThat(second).containsExactly("war"));
        }

        @Test
        void takesAHyphenatedWordAsTwo() throws ParseException {
            assertThat(english.positions("cease-fire*")).hasSize(2);
        }
    }

    @Nested
    class WhatIsNoTerm {
        @Test
        void asksForQuotationMarksAroundSeveralWords() {
            assertThatThrownBy(() -> english.query("coalition of the willing"))
                    .isInstanceOf(ParseException.class)
                    .hasMessageContaining("quotation marks");
        }

        @Test
        void namesAnUnknownGroup() {
            assertThatThrownBy(() -> english.query("\"@begin war\"~3")).hasMessageContaining("no group 'begin'");
        }

        @Test
        void refusesAStarInTheMiddle() {
            assertThatThrownBy(() -> english.query("cease*fire")).hasMessageContaining("a star stands at one end");
        }

        @Test
        void refusesAField() {
            assertThatThrownBy(() -> english.query("title:truce")).hasMessageContaining("terms name no field");
        }
    }

    private static TermSyntax syntax(String language, Map<String, List<String>> groups) {
        return new TermSyntax(Analysis.of(new Language(language)), groups);
    }

    private static Iterable<String> words(TermSyntax syntax, String term) throws ParseException {
        return Vocabulary.words(syntax.query(term));
    }
}
