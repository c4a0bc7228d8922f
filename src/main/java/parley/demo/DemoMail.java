package parley.demo;

import java.time.Instant;
import java.util.List;

/**
 * One mail that the demo's inbox took.
 *
 * @param number counts up from 1
 * @param to everyone the envelope named
 * @param text the plain part, empty where there is none
 * @param html the HTML part, empty where there is none
 * @param source the whole mail as it came, one character a byte
 */
public record DemoMail(
        int number, Instant at, String from, List<String> to, String subject, String text, String html, String source) {
    public DemoMail {
        to = List.copyOf(to);
    }
}
