package parley.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.config.PublishersFile;
import parley.config.TopicPackFile;
import parley.source.OriginFinder;
import parley.source.Publishers;
import parley.story.Credits;
import parley.story.Language;
import parley.story.Link;
import parley.story.Story;
import parley.story.StoryId;

/** The shipped pack, over headlines of our own. */
class StoryReaderTest {
    private static TopicMatcher matcher;

    @BeforeAll
    static void compilesThePack() throws IOException {
        matcher = new TopicMatcher(TopicPackFile.read(Path.of("config/topics/ukraine-peace.yaml")));
    }

    @AfterAll
    static void closesIt() {
        matcher.close();
    }

    @Nested
    class Stages {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                textBlock =
                        """
                proposed          | en | Kyiv proposes a 30-day ceasefire with Russia
                proposed          | en | Two allies ready to send troops to Ukraine after a ceasefire
                draft             | en | Draft peace plan for Ukraine leaked to newspapers
                under-negotiation | en | Negotiators discuss security guarantees for Ukraine in Geneva
                agreed            | en | Allies agree on security guarantees for Ukraine
                signed            | en | Ukraine and France sign declaration on multinational force
                in-force          | en | Ceasefire between Russia and Ukraine takes effect
                rejected          | en | Kremlin rejects ceasefire proposal of Ukraine's allies
                violated          | en | Ukraine says Russia broke the ceasefire within hours
                rumoured          | en | Sources say secret plan for peace in Ukraine exists
                rejected          | uk | Кремль відкинув пропозицію про перемир'я з Україною
                agreed            | uk | Союзники погодили гарантії безпеки для України
                signed            | ru | Украина и Франция подписали декларацию о гарантиях безопасности
                violated          | ru | Киев заявил, что Россия нарушила перемирие
                proposed          | pl | Ukraina proponuje Rosji zawieszenie broni
                signed            | pl | Podpisano deklarację o gwarancjach bezpieczeństwa dla Ukrainy
                rejected          | de | Kreml lehnt Waffenruhe in der Ukraine ab
                agreed            | fr | Les alliés s'accordent sur des garanties de sécurité pour l'Ukraine
                rejected          | es | Rusia rechaza el alto el fuego en Ucrania
                draft             | it | Ucraina, la nuova bozza del piano di pace
                violated          | en | Easter truce in Ukraine crumbles within a day
                violated          | sk | Prímerie na Ukrajine nevydržalo ani deň
                in-force          | bg | Примирието в Украйна влезе в сила
                rejected          | sr | Кремљ одбацио мировни план за Украјину
                agreed            | sr | Kijev i Moskva dogovorili primirje u Ukrajini
                under-negotiation | en | Ceasefire talks on Ukraine begin in Riyadh
                under-negotiation | en | Zelensky holds talks with the French president on security guarantees for Ukraine
                rejected          | en | Minsk agreements on Ukraine no longer exist, says Kremlin
                """)
        void takesTheStageFromTheTitle(String stage, String language, String title) {
            assertThat(claim(language, title, ""))
                    .map(StageClaim::stage)
                    .map(Stage::word)
                    .contains(stage);
        }

        @Test
        void takesNoWishForADeed() {
            assertThat(claim("en", "Ukraine will only sign a strong peace deal with Russia", ""))
                    .map(StageClaim::stage)
                    .contains(Stage.PROPOSED);
        }

        @Test
        void takesNoConditionForADeed() {
            assertThat(claim("en", "Allies to send troops to Ukraine if a peace deal is agreed", ""))
                    .hasValueSatisfying(claim -> {
                        assertThat(claim.stage()).isEqualTo(Stage.PROPOSED);
                        assertThat(claim.instrument()).isEqualTo("multinational-force");
                        assertThat(claim.hedges()).contains(new Hedge(Hedge.Kind.CONDITIONAL, "if"));
                    });
        }

        @Test
        void prefersTheMainClause() {
            assertThat(claim("en", "Allies discuss peace plan for Ukraine as Kremlin rejects ceasefire", ""))
                    .map(StageClaim::stage)
                    .contains(Stage.UNDER_NEGOTIATION);
        }

        @Test
        void readsTheLeadOnlyWhereTheTitleSaysNothing() {
            var lead = "Ukraine and France signed a declaration on security guarantees.";

            assertThat(claim("en", "Ukraine's president in Paris for peace talks", lead))
                    .map(StageClaim::stage)
                    .contains(Stage.SIGNED);
            assertThat(claim("en", "Ukraine's allies discuss security guarantees in Paris", lead))
                    .map(StageClaim::stage)
                    .contains(Stage.UNDER_NEGOTIATION);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                textBlock =
                        """
                multinational-force | SIGNED    | en | France signs deal to deploy troops to Ukraine
                security-guarantees | SIGNED    | en | Ukraine and the US sign text on security guarantees in Geneva
                energy-truce        | VIOLATED  | en | Ukraine accuses Russia of violating energy truce after strike
                energy-truce        | IN_FORCE  | ru | Минобороны: энергетическое перемирие с Украиной соблюдается
                security-guarantees | DRAFT     | en | Draft text offers Ukraine binding guarantees once a ceasefire holds
                """)
        void takesADocumentByWhatItIsOnAndAnInstrumentByItsName(
                String instrument, Stage stage, String language, String title) {
            var claim = claim(language, title, "").orElseThrow();
            assertThat(claim.instrument()).isEqualTo(instrument);
            assertThat(claim.stage()).isEqualTo(stage);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                textBlock =
                        """
                kyiv, washington       | en | Ukraine and the US sign security guarantees in Geneva
                kyiv, europe           | en | Ukraine and France sign declaration on multinational force
                washington, kyiv       | pl | USA i Ukraina podpisały porozumienie pokojowe
                kyiv, moscow           | de | Ukraine und Russland unterzeichnen Waffenruhe
                kyiv                   | en | Ukraine rejects ceasefire as Russia and China watch
                moscow                 | en | Ukraine accuses Russia of violating energy truce after strike
                kyiv                   | en | Russia accuses Ukraine of breaking the ceasefire
                moscow                 | en | Russia broke the ceasefire with Ukraine within hours
                """)
        void namesEveryoneWhoActsTogether(String actors, String language, String title) {
            var claim = claim(language, title, "").orElseThrow();
            assertThat(Stream.concat(claim.by().stream(), claim.with().stream()))
                    .containsExactlyInAnyOrder(actors.split(", ", -1));
        }

        @Test
        void findsNoneInAPoll() {
            assertThat(claim("en", "Poll: most Ukrainians reject ceding territory in a peace deal with Russia", ""))
                    .isEmpty();
        }

        @Test
        void findsNoneInAMeeting() {
            assertThat(claim("en", "Coalition of the willing to meet on Ukraine in Paris next week", ""))
                    .isEmpty();
        }

        @Test
        void leavesTheTruceOfAnotherWarAside() {
            assertThat(claim("en", "Envoys in Geneva for Ukraine peace talks", "They announced the Gaza truce in May."))
                    .map(StageClaim::stage)
                    .isNotEqualTo(Optional.of(Stage.AGREED));
        }

        @Test
        void takesACountryBesideAnInstrumentForItsName() {
            assertThat(claim("en", "Ukraine ceasefire agreed, officials say", ""))
                    .flatMap(StageClaim::by)
                    .isEmpty();
        }

        @Test
        void namesWhoActs() {
            assertThat(claim("en", "Kremlin rejects ceasefire proposal of Ukraine's allies", ""))
                    .flatMap(StageClaim::by)
                    .contains("kremlin");
        }
    }

    @Nested
    class Statements {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                textBlock =
                        """
                en | Kremlin says foreign troops in Ukraine would be targets, peace talks go on                | kremlin | foreign troops in Ukraine would be targets, peace talks go on
                en | Kremlin: no date is set for peace talks on Ukraine                                        | kremlin | no date is set for peace talks on Ukraine
                en | "This is a step, not the end", the French president said of the Ukraine peace plan         | europe  | This is a step, not the end
                uk | «Це крок до миру, але не кінець», – сказав речник Кремля про переговори щодо України       | kremlin | Це крок до миру, але не кінець
                ru | Кремль заявил, что дата переговоров по Украине не назначена                                | kremlin | дата переговоров по Украине не назначена
                pl | – Rozmowy pokojowe w sprawie Ukrainy będą trwały – powiedział rzecznik Kremla             | kremlin | Rozmowy pokojowe w sprawie Ukrainy będą trwały
                de | Friedensplan für die Ukraine: "Ein Schritt, nicht das Ende", sagte der französische Präsident | europe | Ein Schritt, nicht das Ende
                en | War briefing: peace deal for Ukraine is nearly done, Kremlin says                           | kremlin | peace deal for Ukraine is nearly done
                en | No ceasefire in Ukraine without guarantees – Kremlin                                         | kremlin | No ceasefire in Ukraine without guarantees
                en | White House Envoy Says Ukraine Peace Talks Made Real Progress                               | white-house | Ukraine Peace Talks Made Real Progress
                uk | Переговори про мир триватимуть ще місяць – Кремль                                          | kremlin | Переговори про мир триватимуть ще місяць
                ru | Переговоры по Украине идут после звонка президента США, заявил представитель Кремля        | kremlin | Переговоры по Украине идут после звонка президента США
                pl | Rozmowy o pokoju w Ukrainie są blisko końca, przekazał rzecznik Kremla                     | kremlin | Rozmowy o pokoju w Ukrainie są blisko końca
                fr | Le Kremlin affirme que les pourparlers de paix sur l'Ukraine continuent                     | kremlin | les pourparlers de paix sur l'Ukraine continuent
                en | Trump envoys hail progress in peace talks on Ukraine                                       | washington | hail progress in peace talks on Ukraine
                pl | Kanclerz o rozmowach pokojowych: wysłannik Trumpa powiedział, że Ukraina czeka na tekst        | washington | Ukraina czeka na tekst
                pl | Tusk po rozmowach pokojowych w sprawie Ukrainy. "To jest krok naprzód"                       | tusk | To jest krok naprzód
                en | Peace talks on Ukraine go on, says Polish PM Donald Tusk                                   | tusk | Peace talks on Ukraine go on
                """)
        void tellsWhoSaidWhat(String language, String title, String actor, String text) {
            assertThat(read(language, title, "").statements()).first().satisfies(said -> {
                assertThat(said.actor()).isEqualTo(actor);
                assertThat(said.text()).isEqualTo(text);
            });
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                textBlock =
                        """
                en | The palace hosts the so-called coalition of the willing for Ukraine peace talks
                en | An editorial on Ukraine peace shared by the White House argues for more pressure
                en | Former Ukrainian president says peace talks are far from done
                en | Peace talks on Ukraine: envoy to NATO ambassador dinner says a guest of the house
                de | Sondergesandter spricht mit dem Kreml über Frieden in der Ukraine
                pl | Trump: jakie jest jego stanowisko w sprawie pokoju w Ukrainie
                en | US to promise Ukraine security guarantees in peace talks
                tr | Ukrayna için barış: Erdoğan'dan Putin'e öneri var
                """)
        void creditsNobodyWhoDidNotSpeak(String language, String title) {
            assertThat(read(language, title, "").statements()).isEmpty();
        }

        @Test
        void takesACountryBeforeAColonForATopic() {
            assertThat(read("en", "Ukraine: peace talks go on in Geneva this week", "")
                            .statements())
                    .isEmpty();
        }
    }

    /** Shaped like the report that this product was first asked for; every text and publisher's wording is ours. */
    @Nested
    class ACreditedCopyOfAHedgedReport {
        private final Story story = story(
                "en",
                "Allies say Ukraine would get American help against new Russian strikes",
                "The security guarantees are in a draft statement that the allies are still negotiating. "
                        + "It is subject to change and needs approval in Washington. "
                        + "The text promises binding security guarantees, backing for a European-led multinational "
                        + "force and monitoring of a ceasefire. Leaders meet US envoys in Paris for peace talks. "
                        + "\"Nobody should expect everything today\", Canadian prime minister Carney said. "
                        + "The Kremlin gives little sign that it would accept. (Bloomberg)");
        private final Match match = matcher.judge(story);

        @Test
        void isOnTopicWithAWhy() {
            assertThat(match.on()).isTrue();
            assertThat(match.reasons()).isNotEmpty();
            assertThat(match.reading().themes()).contains("guarantees", "force", "monitoring");
        }

        @Test
        void standsAsADraftHedgedBothWays() {
            assertThat(match.reading().claim()).hasValueSatisfying(claim -> {
                assertThat(claim.instrument()).isEqualTo("security-guarantees");
                assertThat(claim.stage()).isEqualTo(Stage.DRAFT);
                assertThat(claim.hedges()).extracting(Hedge::kind).contains(Hedge.Kind.values());
            });
        }

        @Test
        void quotesThePrimeMinister() {
            assertThat(match.reading().statements())
                    .filteredOn(said -> said.actor().equals("carney"))
                    .singleElement()
                    .satisfies(said -> {
                        assertThat(said.quoted()).isTrue();
                        assertThat(said.text()).isEqualTo("Nobody should expect everything today");
                    });
        }

        @Test
        void isTheAgencysReport() {
            var publishers = new Publishers(PublishersFile.read(Path.of(""), "config/publishers.yaml"));

            var origin = new OriginFinder(publishers).find(story);

            assertThat(origin.reporter().name()).isEqualTo("Bloomberg");
            assertThat(origin.isCopy()).isTrue();
        }
    }

    private static Optional<StageClaim> claim(String language, String title, String summary) {
        return read(language, title, summary).claim();
    }

    private static Reading read(String language, String title, String summary) {
        return matcher.judge(story(language, title, summary)).reading();
    }

    private static Story story(String language, String title, String summary) {
        var when = Instant.parse("2026-01-06T10:00:00Z");
        return new Story(
                StoryId.of("https://daily.example/rss", title),
                "https://daily.example/rss",
                "Daily Example",
                new Language(language),
                title,
                summary,
                "",
                Link.parse("https://daily.example/1"),
                Optional.of(when),
                when,
                Credits.NONE,
                List.of(),
                false);
    }
}
