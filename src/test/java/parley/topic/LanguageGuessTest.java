package parley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.story.Language;

class LanguageGuessTest {
    private static final String TEXTS =
            """
            en | Envoys return to the table | The two sides said they would talk about the text for another week.
            uk | Посланці повертаються до столу переговорів | Сторони заявили, що обговорюватимуть текст ще тиждень.
            ru | Посланники возвращаются за стол переговоров | Стороны заявили, что будут обсуждать текст ещё неделю.
            be | Пасланнікі вяртаюцца за стол перамоў | Бакі заявілі, што будуць абмяркоўваць тэкст яшчэ тыдзень.
            bg | Пратениците се връщат на масата за преговори | Страните заявиха, че ще обсъждат текста още седмица.
            sr | Изасланици се враћају за преговарачки сто | Стране су саопштиле да ће о тексту разговарати још недељу дана.
            pl | Wysłannicy wracają do stołu rozmów | Strony zapowiedziały, że będą omawiać tekst jeszcze przez tydzień.
            cs | Vyslanci se vracejí k jednacímu stolu | Strany oznámily, že budou o textu jednat ještě týden.
            sk | Vyslanci sa vracajú k rokovaciemu stolu | Strany oznámili, že budú o texte rokovať ešte týždeň.
            de | Gesandte kehren an den Tisch zurück | Beide Seiten wollen noch eine Woche über den Text sprechen.
            fr | Les émissaires reviennent à la table | Les deux camps discuteront du texte pendant une semaine encore.
            es | Los enviados vuelven a la mesa | Las partes dijeron que hablarán del texto durante una semana más.
            it | Gli inviati tornano al tavolo | Le parti hanno detto che discuteranno del testo per un'altra settimana.
            pt | Os enviados voltam à mesa | As partes disseram que vão discutir o texto por mais uma semana.
            ro | Emisarii revin la masa negocierilor | Părțile au anunțat că vor discuta textul încă o săptămână.
            nl | De gezanten keren terug naar de tafel | Beide partijen zeggen dat zij nog een week over de tekst praten.
            sv | Sändebuden återvänder till bordet | Parterna säger att de ska tala om texten i en vecka till.
            hu | A követek visszatérnek az asztalhoz | A felek szerint még egy hétig tárgyalnak a szövegről.
            tr | Elçiler masaya dönüyor | Taraflar metni bir hafta daha görüşmek için bir araya gelecek.
            hi | दूत फिर से वार्ता की मेज़ पर | दोनों पक्षों ने कहा कि वे एक हफ़्ते तक मसौदे पर बात करेंगे।
            fi | Lähettiläät palaavat pöytään | Osapuolet kertoivat, että ne keskustelevat tekstistä vielä viikon, mutta ei ole varmaa.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TEXTS)
    void tellsALanguageThatNoFeedNamed(String language, String title, String summary) {
        assertThat(LanguageGuess.of(Language.UNKNOWN, title, summary)).hasToString(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TEXTS)
    void keepsWhatTheFeedRightlySays(String language, String title, String summary) {
        assertThat(LanguageGuess.of(new Language(language), title, summary)).hasToString(language);
        assertThat(LanguageGuess.of(new Language(language), title, "")).hasToString(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TEXTS)
    void overrulesAFeedThatNamesAnother(String language, String title, String summary) {
        var wrong = new Language(language.equals("en") ? "fr" : "en");

        assertThat(LanguageGuess.of(wrong, title, summary)).hasToString(language);
    }

    @Nested
    class BetweenUkrainianAndRussian {
        @Test
        void isToldByOneLetter() {
            assertThat(LanguageGuess.of(new Language("uk"), "Мы готовы", "")).hasToString("ru");
            assertThat(LanguageGuess.of(new Language("ru"), "Київ готовий", "")).hasToString("uk");
        }

        @Test
        void isLeftToTheFeedWhereNoLetterTells() {
            assertThat(LanguageGuess.of(new Language("uk"), "Переговори в Варшаве", ""))
                    .hasToString("uk");
        }
    }

    @Nested
    class KeepsWhatTheFeedSays {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        en | Wałęsa y Perón: a musical |
                        en | El Niño returns |
                        en | Article at www.noticias.com.example/para-todos | Comments at https://foro.example/que-es-la-paz
                        en | U.S. envoy in Łódź |
                        de | Breaking News: Live Update |
                        kk | Келіссөздер жалғасады | Тараптар бұл мәтінді талқылау үшін және бейбітшілік туралы кездеседі.
                        et | Läbirääkimised jätkuvad | Pooled ütlesid, et on valmis.
                        he | השיחות נמשכות בז'נבה | הצדדים חזרו לשולחן.
                        """)
        void whereLittleOrNothingSpeaksAgainstIt(String language, String title, String summary) {
            assertThat(LanguageGuess.of(new Language(language), title, summary == null ? "" : summary))
                    .hasToString(language);
        }
    }

    @Test
    void doesNotGuessFromNamesAlone() {
        assertThat(LanguageGuess.of(Language.UNKNOWN, "Paris, Berlin, Warszawa", ""))
                .isEqualTo(Language.UNKNOWN);
    }
}
