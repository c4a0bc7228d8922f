package parley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.BooleanQuery;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
            assertThat(words("en", Map.of("end", List.of("stop", "halt*"))).positions("@end war"))
                    .satisfiesExactly(
                            first ->
                                    assertThat(first).extracting(Term::text).containsExactlyInAnyOrder("stop", "halt*"),
                            second -> assertThat(second).extracting(Term::text).containsExactly("war"));
        }

        @Test
        void takesAHyphenatedWordAsTwo() throws ParseException {
            assertThat(words("en", Map.of()).positions("cease-fire*")).hasSize(2);
        }

        @Test
        void takesOperatorsBetweenWords() throws ParseException {
            assertThat(english.query("truce -budget")).isInstanceOf(BooleanQuery.class);
            assertThat(words(english, "truce AND NOT \"budget talks\"")).contains("truce", "budget");
        }
    }

    @Nested
    class CheckedAtTheStart {
        private final TermSyntax unread = new TermSyntax(new TermWords(TermWords.Forms.UNREAD, Map.of()));

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "peace plan", "cease*fire", "*", "\"peace plan", "\"...\"", "\"=cease/fire truce\"", "truce~2",
                            "title:truce",
                    "\"@begin war\"~3", "[a TO b]", "AND", "truce AND", "(truce", "/tru.*/", "\"\"", "=1,000 000"
                })
        void refusesWhatCompilingRefuses(String term) {
            assertThatThrownBy(() -> english.query(term)).isInstanceOf(ParseException.class);
            assertThatThrownBy(() -> unread.query(term)).isInstanceOf(ParseException.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "truce",
                    "ceas*",
                    "*grain",
                    "=u.s",
                    "\"peace plan\"~3^0.5",
                    "l'accord",
                    "\"28-point plan\"",
                    "трuce",
                    "पुतिन*",
                    "停火",
                    "\"o'clock\"",
                    "1,000",
                    "truce -budget"
                })
        void takesWhatCompilingTakes(String term) {
            assertThatCode(() -> english.query(term)).doesNotThrowAnyException();
            assertThatCode(() -> unread.query(term)).doesNotThrowAnyException();
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
        void namesAGroupWithoutAWord() {
            var syntax = syntax("en", Map.of("un", List.of()));

            assertThatThrownBy(() -> syntax.query("\"@un @un\"")).hasMessageContaining("group 'un' holds no word");
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
        return new TermSyntax(words(language, groups));
    }

    private static TermWords words(String language, Map<String, List<String>> groups) {
        return new TermWords(TermWords.Forms.of(Analysis.of(new Language(language))), groups);
    }

    private static Iterable<String> words(TermSyntax syntax, String term) throws ParseException {
        return Vocabulary.words(syntax.query(term));
    }
}
