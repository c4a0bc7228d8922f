package parley.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.source.Publisher;
import parley.source.PublisherClass;
import parley.source.Publishers;

class PublishersFileTest {
    @Nested
    class TheShippedOne {
        private final Publishers publishers =
                new Publishers(PublishersFile.read(Path.of(""), "config/publishers.yaml"));

        @Test
        void knowsAgenciesInOtherLanguagesToo() {
            assertThat(publishers.named("Рейтер")).map(Publisher::name).contains("Reuters");
            assertThat(publishers.named("АФП")).map(Publisher::publisherClass).contains(PublisherClass.AGENCY);
        }

        @Test
        void knowsASiteBelowThatOfAPublisher() {
            assertThat(publishers.ofHost("en.interfax.com.ua"))
                    .map(Publisher::family)
                    .contains("Interfax-Ukraine");
        }

        @Test
        void readsTheCountryCodeOfNorwayAsAText() {
            assertThat(publishers.named("NTB")).map(Publisher::country).contains("NO");
        }
    }

    @Nested
    class WhenItIsWrong {
        @Test
        void saysWhichClassesThereAre() {
            assertThatThrownBy(() -> read("{name: A, family: A, class: newspaper, country: DE, hosts: [a.example]}"))
                    .isInstanceOf(ConfigException.class)
                    .hasMessageContaining("config/publishers.yaml:2")
                    .hasMessageContaining("publishers[0].class")
                    .hasMessageContaining("independent, public, agency");
        }

        @Test
        void saysWhoHasASpellingAlready() {
            assertThatThrownBy(
                            () -> read(
                                    "{name: A, family: A, class: agency, country: DE, hosts: [a.example], credits: [Wire]}\n"
                                            + "  - {name: B, family: B, class: agency, country: DE, hosts: [b.example], credits: [Wire]}"))
                    .isInstanceOf(ConfigException.class)
                    .hasMessageContaining("config/publishers.yaml:3")
                    .hasMessageContaining("one that \"A\" has not");
        }

        private static void read(String publisher) {
            PublishersFile.bind(YamlFile.parse("config/publishers.yaml", "publishers:\n  - " + publisher + "\n"));
        }
    }
}
