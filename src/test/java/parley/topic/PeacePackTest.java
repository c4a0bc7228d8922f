package parley.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static parley.topic.Headline.story;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.config.TopicPackFile;

/** The shipped pack over invented stories: what it keeps, what it leaves, and what it says of both. */
class PeacePackTest {
    private static final TopicMatcher PACK =
            new TopicMatcher(TopicPackFile.read(Path.of("config/topics/ukraine-peace.yaml")));

    @AfterAll
    static void close() {
        PACK.close();
    }

    @Nested
    class OnTopic {
        @Test
        void hearsTalksInMediationOnlyWhereNothingElseIsTold() {
            var exchange = PACK.judge(story("en", "Ukraine and Russia exchange prisoners after Emirati mediation", ""));
            var offer = PACK.judge(story("en", "Ankara is ready to mediate between Ukraine and Russia", ""));

            assertThat(exchange.reading().themes()).containsExactly("prisoners");
            assertThat(offer.reading().themes()).contains("talks");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        en | Delegations open a second round of talks on a truce in Ukraine
                        en | Kyiv and Moscow swap two hundred prisoners of war
                        en | Ukraine rules out neutrality as a price for security guarantees
                        uk | Делегації України та Росії провели новий раунд переговорів
                        uk | Додому повернулися захисники: відбувся обмін полоненими
                        ru | Киев и Москва договорились о прекращении огня на неделю
                        pl | Rozpoczęła się nowa runda rozmów pokojowych w sprawie Ukrainy
                        de | Unterhändler beraten über eine Waffenruhe in der Ukraine
                        fr | Ukraine : les négociateurs reprennent les pourparlers de paix
                        es | Ucrania y Rusia acuerdan un alto el fuego de diez días
                        it | Ucraina, nuovo round di negoziati per il cessate il fuoco
                        tr | Ukrayna ve Rusya ateşkes müzakerelerine yeniden başladı
                        cs | Delegace jednaly o příměří na Ukrajině
                        sv | Nya fredssamtal om Ukraina inleds
                        pt | Ucrânia e Rússia trocam prisioneiros após negociações
                        hi | यूक्रेन और रूस के बीच शांति वार्ता का नया दौर
                        hu | Kijev szerint közelebb a fegyverszünet, Moszkva hallgat
                        ro | Kievul acceptă un armistițiu de o lună
                        cs | Volby na Ukrajině až po uzavření míru
                        sk | Kyjev odmieta odovzdať Donbas výmenou za mier
                        bg | Русия и Украйна размениха стотици пленници
                        sr | Делегације Украјине и Русије преговарале о примирју
                        sr | Saveznici obećali Ukrajini bezbednosne garancije
                        """)
        void keepsWhatIsAboutEndingTheWar(String language, String title) {
            var match = PACK.judge(story(language, title, ""));

            assertThat(match.on()).as("%s: %s", match.score(), match.reasons()).isTrue();
        }

        @Test
        void addsUpToTheScoreLineByLine() {
            var match = PACK.judge(story(
                    "en",
                    "Missiles hit Odesa amid talks on a ceasefire",
                    "Negotiators meet in Geneva. Ukraine asks for security guarantees."));

            var sum = match.reasons().stream().mapToDouble(Reason::points).sum();
            assertThat(sum).isCloseTo(match.score(), within(1e-9));
        }

        @Test
        void showsTheWordsWhereTheyStand() {
            var title = "Envoys discuss a ceasefire in Ukraine";
            var match = PACK.judge(story("en", title, ""));

            assertThat(match.reasons()).flatExtracting(Reason::words).allSatisfy(words -> assertThat(
                            title.substring(words.start(), words.end()))
                    .isEqualTo(words.text()));
        }
    }

    @Nested
    class OffTopic {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        en | Drone strikes kill four in Kharkiv
                        en | Hamas and Israel agree on a ceasefire in Gaza
                        en | Striker's transfer talks with the Kyiv club stall
                        en | Peace of mind: how to insure a holiday home
                        uk | Проспект Миру в Чернігові відкрили після ремонту
                        ru | Сборная готовится к чемпионату мира по хоккею
                        pl | Pokój hotelowy z widokiem na góry
                        de | Tarifrunde: Verhandlungen vertagt, Warnstreiks möglich
                        fr | Négociations salariales : pas d'accord au troisième round
                        es | El club negocia el fichaje de un delantero ucraniano
                        it | Il giudice di pace annulla la multa
                        sv | Fredsduvan hittad i parken
                        uk | Вчителі страйкують: переговори з міністерством провалено
                        uk | Перемир'я між Індією та Пакистаном тримається другий день
                        ro | Dinamo negociază transferul unui atacant ucrainean
                        sk | EÚ otvorila prístupové rokovania s Ukrajinou
                        bg | Израел и Хамас постигнаха примирие
                        sr | Pregovori o prodaji rafinerije: Moskva čeka odgovor
                        en | Peace deal ends a feud between two landlords over a hedge
                        en | Ukraine would receive US jets in the spring
                        en | Grain exports from Odesa rise
                        fr | Grève des cheminots : la direction propose une trêve
                        pl | Rozejm w strajku nauczycieli do świąt
                        """)
        void leavesWhatOnlySoundsLikeIt(String language, String title) {
            var match = PACK.judge(story(language, title, ""));

            assertThat(match.on()).as("%s: %s", match.score(), match.reasons()).isFalse();
        }

        @Test
        void leavesAPeaceOfOurOwnThatNamesTheKremlinInPassing() {
            var match = PACK.judge(story(
                    "de",
                    "Zwei Städte schließen Karnevalsfrieden",
                    "Die Oberbürgermeister haben einen »Friedensvertrag« unterzeichnet. Der Kreml bleibt außen vor."));

            assertThat(match.on()).as("%s: %s", match.score(), match.reasons()).isFalse();
        }

        @Test
        void saysWhatWasMissing() {
            var match = PACK.judge(story("en", "Mediators hope for a truce", "They met in Ukraine's neighbour."));

            assertThat(PACK.judge(story("en", "Bakery wins prize", "")).missing())
                    .containsExactly("no signal of the pack beside an anchor");
            assertThat(match.on() || !match.missing().isEmpty()).isTrue();
        }

        @Test
        void saysThatALanguageHasNoWords() {
            var match = PACK.judge(story("fi", "Neuvottelut jatkuvat", ""));

            assertThat(match.missing()).first().asString().startsWith("not judged in full");
        }
    }

    @Test
    void judgesARussianTextInAUkrainianFeedAsRussian() {
        var match = PACK.judge(story("uk", "Стороны объявили перемирие в Украине и обмен пленными", ""));

        assertThat(match.on()).isTrue();
    }
}
