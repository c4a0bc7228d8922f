package parley.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            desk@harbour.example (A. Writer)     | A. Writer
            A. Writer <desk@harbour.example>     | A. Writer
            A. Writer (desk@harbour.example)     | A. Writer
            mailto:desk@harbour.example A. Writer | A. Writer
            A. Writer                            | A. Writer
            desk@harbour.example                 | desk@harbour.example
            """)
    void takesTheNameWithoutTheAddress(String byline, String name) {
        assertThat(Bylines.name(byline)).isEqualTo(name);
    }

    @Test
    void namesEveryoneOnce() {
        assertThat(Bylines.names(Stream.of("A. Writer", " ", "B. Writer", "A. Writer")))
                .containsExactly("A. Writer", "B. Writer");
    }
}
