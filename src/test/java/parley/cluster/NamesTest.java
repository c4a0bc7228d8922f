package parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.story.Language;

class NamesTest {
    @Nested
    class AreTheSame {
        @Test
        void inCyrillicAndLatin() {
            assertThat(keys("Вишневський", "Вишневский", "Vyshnevsky", "Wyschnewskyj", "Wiszniewski", "Višněvskyj"))
                    .hasSize(1);
        }

        @Test
        void inDevanagari() {
            assertThat(keys("मारिनेस्कु", "Marinescu", "Маринеску")).hasSize(1);
        }

        @Test
        void whateverTheCase() {
            assertThat(keys("Taskin", "Taskina", "Taskinem", "Taskinowi", "Taskin's", "Таскином", "Таскіну"))
                    .hasSize(1);
        }

        @Test
        void whetherAnInitialWIsHeardAsAVowel() {
            assertThat(keys("Whitmore", "Уитмор", "Вітмор")).hasSize(1);
        }

        @Test
        void whoeverWritesTheSibilants() {
            assertThat(keys("Chumachenko", "Tschumatschenko", "Czumaczenko", "Чумаченко"))
                    .hasSize(1);
        }
    }

    @Nested
    class AreNotTheSame {
        @Test
        void whenTheConsonantsDiffer() {
            assertThat(keys("Marinescu", "Martinescu", "Vyshnevsky")).hasSize(3);
        }

        @Test
        void whenTheyAreShortAndTheVowelsDiffer() {
            assertThat(keys("Roda", "Ruda", "Rada")).hasSize(3);
        }
    }

    private static List<String> keys(String... names) {
        return Stream.of(names)
                .flatMap(name -> Wording.words(name, Language.UNKNOWN).stream())
                .map(word -> Names.key(word.folded()))
                .distinct()
                .toList();
    }
}
