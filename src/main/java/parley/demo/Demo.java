package parley.demo;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The demo's small world around a hub, all on loopback: invented publishers, a reader's inbox, a chat, and a home folder
 * whose configuration points at them. Runs no hub itself, and moves no clock.
 *
 * <p>The hub's clock begins on the morning of day 2 ({@link #START}): day 1 is in the feeds by then. Whoever runs the demo
 * lets it jump through {@link #stops} and gets three editions.
 */
public final class Demo implements AutoCloseable {
    /** What every edition and page of the demo says on top. */
    public static final String NOTICE =
            "Parley's demo: invented news. These outlets do not exist, and none of this has happened.";

    /** When the hub's clock begins: a minute after the daily edition was due, so that the first is not followed at once. */
    public static final Instant START = DemoStory.moment("day 2, 07:01");

    /** Editions in all: one for each day of news. */
    public static final int EDITIONS = 3;

    private static final Instant END = DemoStory.moment("day 4, 07:00");
    private static final Duration STEP = Duration.ofHours(1);

    /** Known to everyone, and of no use to anyone: it signs what goes from loopback to loopback. */
    private static final String SECRET = "whsec_cGFybGV5LWRlbW8tcGFybGV5LWRlbW8tcGFybGV5";

    private final DemoNews news = DemoNews.read();
    private final Path home;
    private final DemoServer outside;
    private final DemoInbox inbox;
    private final DemoChat chat;
    private final DemoTime time = new DemoTime();

    private Demo(Path home, DemoPorts ports) throws IOException {
        this.home = home;
        this.outside = new DemoServer(ports.outside());
        this.inbox = new DemoInbox(ports.smtp(), time);
        this.chat = new DemoChat(time, SECRET);
    }

    /**
     * Takes its ports and writes the configuration; serves nothing yet.
     *
     * @param home where the demo's hub lives
     * @param shipped the folder that holds the routes and the topics that come with Parley
     */
    public static Demo open(Path home, Path shipped, DemoPorts ports) throws IOException {
        var demo = new Demo(home, ports);
        var values = new HashMap<String, String>();
        values.put("shipped", shipped.toAbsolutePath().normalize().toString());
        values.put("start", START.toString());
        values.put("notice", NOTICE);
        values.put("demo", demo.address());
        values.put("smtp", Integer.toString(demo.inbox.port()));
        values.put("web", Integer.toString(ports.web()));
        values.put("management", Integer.toString(ports.management()));
        new DemoHome(home, values).write(demo.news, demo.address());
        DemoTopic.copy(shipped, home);
        return demo;
    }

    /** @param clock the hub's: a story is published when it says so */
    public Demo start(InstantSource clock) {
        time.follow(clock);
        outside.with("/", new DemoFeeds(news, time, address()))
                .with("/inbox", inbox)
                .with("/chat", chat::page)
                .with("/slack", chat::slack)
                .with("/webhook", chat::webhook)
                .with("/favicon.ico", Demo::nothing)
                .start();
        inbox.start();
        return this;
    }

    public Path home() {
        return home;
    }

    /** What the configuration names as {@code env:...}: to be found in the hub's environment. */
    public Map<String, String> secrets() {
        return Map.of("DEMO_SLACK_URL", address() + "/slack", "DEMO_WEBHOOK_SECRET", SECRET);
    }

    /** Every hour until the last edition is due, the due instants among them. */
    public List<Instant> stops() {
        var stops = new ArrayList<Instant>();
        for (var at = DemoStory.moment("day 2, 08:00"); !at.isAfter(END); at = at.plus(STEP)) {
            stops.add(at);
        }
        return stops;
    }

    /** Is an edition due at this stop? */
    public boolean isDue(Instant stop) {
        return stop.atZone(DemoStory.ZONE).getHour() == 7;
    }

    /** Of publishers, inbox and chat, without a trailing slash. */
    public String address() {
        return outside.address();
    }

    public String inboxPage() {
        return address() + "/inbox";
    }

    public String chatPage() {
        return address() + "/chat";
    }

    /** Mails that the inbox took. */
    public List<DemoMail> mails() {
        return inbox.mails();
    }

    /** Messages that the chat took, signed webhooks among them. */
    public List<ChatMessage> messages() {
        return chat.messages();
    }

    @Override
    public void close() throws IOException {
        outside.close();
        inbox.close();
    }

    private static void nothing(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(java.net.HttpURLConnection.HTTP_NOT_FOUND, -1);
        exchange.close();
    }
}
