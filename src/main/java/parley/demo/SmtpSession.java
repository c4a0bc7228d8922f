package parley.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One SMTP conversation, as far as a demo needs it (RFC 5321 section 4.5.1): takes every mail that is meant for anyone,
 * relays none, knows neither TLS nor logins. Reads and writes one character a byte.
 */
final class SmtpSession {
    private static final int LARGEST = 10_000_000;
    private static final Pattern ADDRESS = Pattern.compile("(?:FROM|TO):\\s*<([^>]*)>.*", Pattern.CASE_INSENSITIVE);

    private final BufferedReader in;
    private final Writer out;
    private final Taker taker;
    private @Nullable String from;
    private final List<String> to = new ArrayList<>();

    /** Where a whole mail goes. */
    interface Taker {
        /** @throws IOException when it cannot be read as a mail */
        void take(String from, List<String> to, String source) throws IOException;
    }

    SmtpSession(BufferedReader in, Writer out, Taker taker) {
        this.in = in;
        this.out = out;
        this.taker = taker;
    }

    void run() throws IOException {
        say("220 demo inbox ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var words = line.split(" ", 2);
            var verb = words[0].toUpperCase(Locale.ROOT);
            if (verb.equals("QUIT")) {
                say("221 bye");
                return;
            }
            say(answer(verb, words.length == 1 ? "" : words[1].strip()));
        }
    }

    private String answer(String verb, String rest) throws IOException {
        return switch (verb) {
            case "HELO", "NOOP" -> "250 demo inbox";
            case "EHLO" -> "250-demo inbox\r\n250-8BITMIME\r\n250 SIZE " + LARGEST;
            case "MAIL" -> sender(rest);
            case "RCPT" -> recipient(rest);
            case "DATA" -> data();
            case "RSET" -> forget("250 forgotten");
            default -> "502 not known here";
        };
    }

    private String sender(String rest) {
        var match = ADDRESS.matcher(rest);
        if (!match.matches()) {
            return "501 expected MAIL FROM:<address>";
        }
        forget("");
        from = match.group(1);
        return "250 ok";
    }

    private String recipient(String rest) {
        var match = ADDRESS.matcher(rest);
        if (from == null || !match.matches()) {
            return from == null ? "503 MAIL first" : "501 expected RCPT TO:<address>";
        }
        to.add(match.group(1));
        return "250 ok";
    }

    private String data() throws IOException {
        var sender = from;
        if (sender == null || to.isEmpty()) {
            return "503 MAIL and RCPT first";
        }
        say("354 end with a dot");
        var mail = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            // RFC 5321 section 4.5.2: a leading dot was doubled on the way.
            mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
            if (mail.length() > LARGEST) {
                throw new IOException("a mail of more than " + LARGEST + " bytes");
            }
        }
        try {
            taker.take(sender, List.copyOf(to), mail.toString());
            return forget("250 taken");
        } catch (IOException e) {
            return forget("554 not a mail: " + e.getMessage());
        }
    }

    private String forget(String answer) {
        from = null;
        to.clear();
        return answer;
    }

    private void say(String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }
}
