package parley.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @Nested
    class WhenItMayBeAsked {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "http://a.example/x?q=a+b%20c%2Fd&x&y=&z=%e2%82%ac&x=2;t=~1&r=RAW(1%2B1)|http://a.example/x?q=a+b%20c%2Fd&x&y=&z=%e2%82%ac&x=2;t=~1&r=RAW(1%2B1)",
                    "http://a.example/новости/a%20b?тег=мир|http://a.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/a%20b?%D1%82%D0%B5%D0%B3=%D0%BC%D0%B8%D1%80",
                    "http://a.example/?a={{env:HOME}}&b=%7B|http://a.example/?a=%7B%7Benv:HOME%7D%7D&b=%7B",
                    "http://a.example/50%|http://a.example/50%25",
                    "HTTPS://A.Example:8443|https://a.example:8443/",
                    "http://a.example/feed#latest|http://a.example/feed",
                    "http://ｌｏｃａｌｈｏｓｔ:80/|http://localhost:80/",
                    "http://Bücher.example/|http://xn--bcher-kva.example/",
                    "http://[::1]:8070/feed|http://[::1]:8070/feed"
                })
        void keepsWhatIsAsciiAndEncodesTheRest(String given, String asked) throws Exception {
            assertThat(WebAddress.parse(given)).hasToString(asked);
            assertThat(WebAddress.parse(asked).uri()).hasToString(asked);
        }
    }

    @Test
    void keepsBracesInAQueryAsTheyGoOut() throws Exception {
        assertThat(WebAddress.parse("http://a.example/{x}?a={{env:HOME}}&b=%7B#c")
                        .target())
                .isEqualTo("/%7Bx%7D?a={{env:HOME}}&b=%7B");
    }

    @Nested
    class WhenItMayNot {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "file:///etc/passwd",
                    "ftp://a.example/feed",
                    "jar:http://a.example/x.jar!/",
                    "http://reader:secret@a.example/",
                    "http://a.example@b.example/",
                    "http:///feed",
                    "http:feed",
                    "/feed",
                    "http://{{env:HOST}}/",
                    "http://a b.example/",
                    "http://2852039166/feed.xml",
                    "http://0xa9fea9fe/",
                    "http://127.1/",
                    "http://0/",
                    "http://0177.0.0.1/",
                    "http://127.0.0.1./",
                    "http://0x7f.0.0.1/",
                    "http://１２７.1/",
                    "http://a.example:99999999/",
                    "http://a.example\\@b.example/",
                    ""
                })
        void saysWhy(String text) {
            assertThatThrownBy(() -> WebAddress.parse(text))
                    .isInstanceOf(RefusedAddressException.class)
                    .message()
                    .isNotBlank();
        }

        @Test
        void neverRepeatsThePassword() {
            assertThatThrownBy(() -> WebAddress.parse("http://reader:secret@a.example/"))
                    .message()
                    .doesNotContain("secret");
        }
    }

    @Nested
    class WhenARedirectNamesIt {
        @ParameterizedTest
        @CsvSource({
            "../../../hop/new,http://a.example/hop/new",
            "http://b.example/new feed/Новости,http://b.example/new%20feed/%D0%9D%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8",
            "//b.example/x,http://b.example/x",
            "?page=2,http://a.example/feed/deep/rss.xml?page=2",
            "/x?a b,http://a.example/x?a%20b"
        })
        void meansWhatItMeansFromThere(String location, String expected) throws Exception {
            assertThat(WebAddress.parse("http://a.example/feed/deep/rss.xml").resolve(location))
                    .hasToString(expected);
        }

        @Test
        void isRefusedForAnotherScheme() {
            assertThatThrownBy(() -> WebAddress.parse("http://a.example/").resolve("file:///etc/hostname"))
                    .hasMessage("scheme not allowed: file");
        }
    }
}
