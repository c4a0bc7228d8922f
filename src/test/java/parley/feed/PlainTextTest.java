package parley.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <p>One</p><p>Two</p>                       | One Two
            bi<b>nd</b>ing                             | binding
            a<br>b                                     | a b
            AT&amp;T &#8212; &laquo;x&raquo;           | AT&T — «x»
            <img src="a>b.jpg">text                    | text
            <style>p{}</style>seen<script>x</script>   | seen
            seen<!-- not -->too                        | seentoo
            5 < 6 and a<b                              | 5 < 6 and a<b
            a &lt;b&gt; c                              | a <b> c
            """)
    void showsWhatAPersonSees(String html, String text) {
        assertThat(PlainText.of(html)).isEqualTo(text);
    }

    @Test
    void foldsBlanksOfEveryKind() {
        assertThat(PlainText.of(" a \n\t b\u00A0c ")).isEqualTo("a b c");
    }

    @Test
    void readsAMillionUnclosedTagsInOnePass() {
        assertThat(PlainText.of("<script>".repeat(200_000) + "x")).isNotNull();
    }
}
