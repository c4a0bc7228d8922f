package parley.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.story.Credits;
import parley.story.Language;
import parley.story.Link;
import parley.story.Story;
import parley.story.StoryId;

class OriginFinderTest {
    private static final Publisher WIRE = new Publisher("Meridian Wire", "Meridian", PublisherClass.AGENCY, "GB");
    private static final Publisher DAILY =
            new Publisher("The Daily Ledger", "Ledger", PublisherClass.INDEPENDENT, "IN");
    private static final Publisher SUNDAY =
            new Publisher("Ledger on Sunday", "Ledger", PublisherClass.INDEPENDENT, "IN");
    private static final Publisher HEADLINES = new Publisher("Headlines", "Headlines", PublisherClass.AGGREGATOR, "US");

    private final OriginFinder finder = new OriginFinder(new Publishers(List.of(
            KnownPublisher.ofFeed("https://daily.example/rss", DAILY),
            KnownPublisher.ofFeed("https://headlines.example/rss", HEADLINES),
            new KnownPublisher(DAILY, List.of(), List.of("daily.example"), List.of("Daily Ledger")),
            new KnownPublisher(SUNDAY, List.of(), List.of(), List.of("Ledger on Sunday")),
            new KnownPublisher(WIRE, List.of(), List.of("wire.example"), List.of("Meridian", "Меридіан", "MW")))));

    @Nested
    class WhenTheTextCreditsAnAgency {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "KYIV (Meridian) - The allies adopted a text on guarantees.",
                    "The allies adopted a text on guarantees. (MW)",
                    "The allies adopted a text on guarantees. — Meridian",
                    "The allies adopted a text. (With inputs from Meridian)",
                    "The allies adopted a text. Source: Meridian",
                    "Союзники схвалили текст. Джерело: Меридіан",
                    "Союзники одобрили текст. По материалам Meridian",
                    "Sojusznicy przyjęli tekst. Źródło: MW",
                    "Die Verbündeten nahmen den Text an. Quelle: MW",
                    "Die Verbündeten nahmen den Text an (Meridian/MW).",
                    "Les alliés ont adopté un texte. Source : Meridian",
                    "Los aliados adoptaron un texto. Con información de Meridian",
                    "Gli alleati hanno adottato un testo (fonte: Meridian)",
                })
        void isACopyOfTheAgency(String summary) {
            var origin = finder.find(story("Allies adopt a text", summary, Credits.NONE));

            assertThat(origin.outlet()).isEqualTo(DAILY);
            assertThat(origin.reporter()).isEqualTo(WIRE);
            assertThat(origin.isCopy()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Meridian: the draft was changed overnight",
                    "The draft was changed overnight, Meridian reports",
                    "The draft was changed overnight, according to Meridian",
                    "Проєкт змінили за ніч, повідомляє Meridian",
                    "Projekt zmieniono w nocy – podaje agencja Meridian",
                    "Der Entwurf wurde geändert, berichtet Meridian",
                    "Le projet a été modifié, selon l'agence Meridian",
                    "El borrador fue modificado, según Meridian",
                    "Návrh zmenili v noci, informovala agentúra Meridian",
                    "Návrh změnili v noci, uvedla agentura Meridian",
                    "Éjjel átírták a tervezetet a Meridian szerint",
                    "Proiectul a fost modificat, potrivit Meridian",
                    "Проектът е променен през нощта, съобщава Meridian",
                    "Nacrt je promenjen tokom noći, prenosi agencija Meridian",
                    "Ontwerp vannacht gewijzigd, meldt Meridian",
                    "Meridian'ın haberine göre taslak gece değişti",
                })
        void retellsTheAgency(String title) {
            assertThat(finder.find(story(title, "", Credits.NONE)).reporter()).isEqualTo(WIRE);
        }

        @Test
        void takesTheAgencyFromTheByline() {
            var credits = new Credits(List.of("Foreign desk, Meridian"), Optional.empty(), Optional.empty());

            var origin = finder.find(story("Allies adopt a text", "They met in Paris.", credits));

            assertThat(origin.reporter()).isEqualTo(WIRE);
            assertThat(origin.credit()).contains("Meridian");
        }

        @Test
        void takesTheAgencyFromABylineWithAPlace() {
            var credits = new Credits(List.of("Meridian in Kyiv"), Optional.empty(), Optional.empty());

            assertThat(finder.find(story("Allies adopt a text", "", credits)).reporter())
                    .isEqualTo(WIRE);
        }

        @Test
        void takesThePublisherThatRssSourceNames() {
            var credits = new Credits(List.of(), Optional.of("Meridian"), Optional.of("https://www.wire.example/rss"));

            assertThat(finder.find(story("Allies adopt a text", "", credits)).reporter())
                    .isEqualTo(WIRE);
        }
    }

    @Nested
    class WhenNobodyElseIsCredited {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The meridian of power moved east.",
                    "Source: the foreign ministry",
                    "The allies (Poland) adopted a text.",
                    "MW-class turbines will be delivered.",
                    "LONDON – A leader of the Workers' Movement (MW) denied the report.",
                })
        void isTheOutletsOwn(String summary) {
            assertThat(finder.find(story("Allies adopt a text", summary, Credits.NONE)))
                    .isEqualTo(Origin.own(DAILY));
        }

        @Test
        void countsNoEditionOfTheSameNewsroomAsAnother() {
            var credits = new Credits(List.of("Ledger on Sunday"), Optional.empty(), Optional.empty());

            assertThat(finder.find(story("Allies adopt a text", "", credits)).isCopy())
                    .isFalse();
        }

        @Test
        void takesTheCreditOfALaterSentenceForThatSentenceOnly() {
            var summary = "The allies adopted a text on guarantees in Paris. ".repeat(8)
                    + "The dollar fell, according to Meridian figures of the week.";

            assertThat(finder.find(story("Allies adopt a text", summary, Credits.NONE))
                            .isCopy())
                    .isFalse();
        }
    }

    @Nested
    class WhenAnAggregatorPassesItOn {
        @Test
        void takesTheOutletFromTheTitle() {
            var origin =
                    finder.find(aggregated("Allies adopt a text - The Daily Ledger", "https://headlines.example/1"));

            assertThat(origin.outlet()).isEqualTo(DAILY);
        }

        @Test
        void takesTheOutletFromTheLinkWhereTheTitleNamesNone() {
            var origin = finder.find(aggregated("Allies adopt a text", "https://news.daily.example/1"));

            assertThat(origin.outlet()).isEqualTo(DAILY);
        }

        @Test
        void keepsAnOutletThatNobodyKnowsByItsName() {
            var origin = finder.find(aggregated("Allies adopt a text - Village Voice", "https://headlines.example/1"));

            assertThat(origin.outlet()).isEqualTo(Publisher.unknown("Village Voice"));
        }

        private Story aggregated(String title, String link) {
            return story("https://headlines.example/rss", "Headlines", title, "", link, Credits.NONE);
        }
    }

    private static Story story(String title, String summary, Credits credits) {
        return story(
                "https://daily.example/rss", "The Daily Ledger", title, summary, "https://daily.example/1", credits);
    }

    private static Story story(String feed, String outlet, String title, String summary, String link, Credits credits) {
        var when = Instant.parse("2026-01-06T10:00:00Z");
        return new Story(
                StoryId.of(feed, link),
                feed,
                outlet,
                new Language("en"),
                title,
                summary,
                "",
                Link.parse(link),
                Optional.of(when),
                when,
                credits,
                List.of(),
                false);
    }
}
