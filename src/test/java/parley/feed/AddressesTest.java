package parley.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a.html                 | https://harbour.example/news/a.html
            /a.html                | https://harbour.example/a.html
            //cdn.example/a        | https://cdn.example/a
            ../a                   | https://harbour.example/a
            ?page=2                | https://harbour.example/news/feed.xml?page=2
            #top                   | https://harbour.example/news/feed.xml#top
            ''                     | https://harbour.example/news/feed.xml
            a b.html               | https://harbour.example/news/a%20b.html
            https://other.example  | https://other.example
            urn:harbour:1          | urn:harbour:1
            """)
    void resolvesAgainstTheBase(String reference, String absolute) {
        assertThat(Addresses.resolve("https://harbour.example/news/feed.xml", reference))
                .isEqualTo(absolute);
    }

    @Test
    void leavesAloneWhatHasNoBaseOrIsNoAddress() {
        assertThat(Addresses.resolve(null, "/a.html")).isEqualTo("/a.html");
        assertThat(Addresses.resolve("not a base", "a.html")).isEqualTo("a.html");
        assertThat(Addresses.resolve("https://harbour.example/", "http://[")).isEqualTo("http://[");
    }
}
