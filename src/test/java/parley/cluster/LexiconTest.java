package parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.story.Language;

class LexiconTest {
    @Nested
    class Finds {
        @Test
        void aWordWhateverItsCaseAndAccents() {
            assertThat(in("Réunion à Genève", "geneve")).containsExactly("place");
        }

        @Test
        void anyEndingBehindAStar() {
            assertThat(in("Spotkanie w Genewie", "genew*")).containsExactly("place");
        }

        @Test
        void wordsInARow() {
            assertThat(in("A flight to Abu Dhabi today", "abu dhab*")).containsExactly("place");
        }

        @Test
        void aTermInTheQuerySyntaxOfAPack() {
            assertThat(in("A flight to Abu Dhabi", "\"=abu dhabi\"~2")).containsExactly("place");
        }
    }

    @Nested
    class PassesOver {
        @Test
        void aLongerWordWithoutAStar() {
            assertThat(in("The romance of the sea", "rom")).isEmpty();
        }

        @Test
        void wordsThatAreParted() {
            assertThat(in("Abu left Dhabi", "abu dhabi")).isEmpty();
        }

        @Test
        void wordsThatTheTextBreaksOff() {
            assertThat(in("A flight to Abu", "abu dhabi")).isEmpty();
        }

        @Test
        void aWordInSmallLettersWhereCapitalsAreAskedFor() {
            assertThat(in("Let us meet", "US")).isEmpty();
            assertThat(in("The US meets", "US")).containsExactly("place");
        }
    }

    private static Set<String> in(String text, String term) {
        var lexicon = new Lexicon();
        lexicon.add("place", List.of(term));
        return lexicon.in(Wording.words(text, Language.UNKNOWN));
    }
}
