package parley.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.mail.MessagingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The reader's mailbox of the demo: receives over SMTP on loopback, keeps in memory, shows on a page. */
final class DemoInbox implements HttpHandler, AutoCloseable {
    private static final int BACKLOG = 50;
    private static final int PATIENCE_MILLIS = 60_000;

    /** A mail shown as HTML: its own styles, nothing from elsewhere, no script; links open beside it. */
    private static final String MAIL_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups";

    private final ServerSocket door;
    private final InstantSource clock;
    private final DemoPages pages = new DemoPages();
    private final List<DemoMail> mails = new CopyOnWriteArrayList<>();

    /** @param port 0 for any that is free */
    DemoInbox(int port, InstantSource clock) throws IOException {
        this.door = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        this.clock = clock;
    }

    DemoInbox start() {
        daemon(this::receive);
        return this;
    }

    int port() {
        return door.getLocalPort();
    }

    List<DemoMail> mails() {
        return List.copyOf(mails);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    /** {@code /inbox}, {@code /inbox/3} and {@code /inbox/3/html}. */
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var parts = exchange.getRequestURI().getPath().split("/", 0);
        if (parts.length <= 2) {
            Answers.page(exchange, pages.inbox(mails()));
            return;
        }
        var mail = mail(parts[2]);
        if (mail.isEmpty()) {
            Answers.text(exchange, HttpURLConnection.HTTP_NOT_FOUND, "there is no such mail\n");
        } else if (parts.length == 3) {
            Answers.page(exchange, pages.mail(mail.get()));
        } else {
            exchange.getResponseHeaders().set("Content-Security-Policy", MAIL_POLICY);
            var html = mail.get().html().getBytes(StandardCharsets.UTF_8);
            Answers.bytes(exchange, HttpURLConnection.HTTP_OK, "text/html; charset=utf-8", html);
        }
    }

    private Optional<DemoMail> mail(String number) {
        return mails.stream()
                .filter(m -> Integer.toString(m.number()).equals(number))
                .findFirst();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                daemon(() -> serve(guest));
            } catch (IOException e) {
                // Closed while waiting: the demo ends.
                return;
            }
        }
    }

    private void serve(Socket guest) {
        try (guest;
                var in =
                        new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.ISO_8859_1));
                var out = new OutputStreamWriter(guest.getOutputStream(), StandardCharsets.ISO_8859_1)) {
            guest.setSoTimeout(PATIENCE_MILLIS);
            new SmtpSession(in, out, this::take).run();
        } catch (IOException e) {
            // The sender went away in the middle: it has no answer, so it will come again.
        }
    }

    private synchronized void take(String from, List<String> to, String source) throws IOException {
        try {
            mails.add(MailParts.read(mails.size() + 1, clock.instant(), from, to, source));
        } catch (MessagingException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "demo-inbox");
        thread.setDaemon(true);
        thread.start();
    }
}
