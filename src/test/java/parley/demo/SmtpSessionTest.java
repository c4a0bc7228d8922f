package parley.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmtpSessionTest {
    private final List<String> taken = new ArrayList<>();

    @Test
    void takesAMailAndUndoublesLeadingDots() throws IOException {
        var answers = talk(
                "EHLO hub",
                "MAIL FROM:<a@x.example> SIZE=10",
                "RCPT TO:<b@y.example>",
                "DATA",
                "Hi",
                "..dot",
                ".",
                "QUIT");

        assertThat(taken).containsExactly("a@x.example [b@y.example] Hi\r\n.dot\r\n");
        assertThat(answers).contains("354 ", "250 taken", "221 ");
    }

    @Test
    void refusesWhatComesOutOfOrder() throws IOException {
        assertThat(talk("RCPT TO:<b@y.example>", "DATA", "MAIL a@x.example", "VRFY b"))
                .contains("503 ", "501 ", "502 ");
        assertThat(taken).isEmpty();
    }

    @Test
    void forgetsOnResetWhatItWasTold() throws IOException {
        talk("MAIL FROM:<a@x.example>", "RCPT TO:<b@y.example>", "RSET", "DATA", "QUIT");

        assertThat(taken).isEmpty();
    }

    private String talk(String... lines) throws IOException {
        var out = new StringWriter();
        var in = new BufferedReader(new StringReader(String.join("\r\n", lines) + "\r\n"));
        new SmtpSession(in, out, (from, to, source) -> taken.add(from + " " + to + " " + source)).run();
        return out.toString();
    }
}
