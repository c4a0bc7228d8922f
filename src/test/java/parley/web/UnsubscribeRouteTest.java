package parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.store.Database;
import parley.store.SqlSubscriptions;

/** The route as it ships, asked over HTTP. */
class UnsubscribeRouteTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Main main = new Main();
    private final HttpClient client = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @SuppressWarnings("NullAway.Init")
    private SqlSubscriptions subscriptions;

    private String address = "";

    @BeforeEach
    void start() throws Exception {
        database = Database.open(folder.resolve("parley.db"));
        subscriptions = new SqlSubscriptions(database);
        subscriptions.token("desk", "a-token");
        int port = freePort();
        address = "http://127.0.0.1:" + port + "/unsubscribe/";
        var settings = new WebSettings("http://127.0.0.1:" + port, Optional.empty(), List.of(), List.of(), List.of());
        main.bind("unsubscribePages", new UnsubscribePages(subscriptions, settings, () -> Instant.EPOCH));
        main.addInitialProperty("camel.main.routesIncludePattern", "file:routes/unsubscribe.camel.yaml");
        main.addInitialProperty("camel.server.enabled", "true");
        main.addInitialProperty("camel.server.host", "127.0.0.1");
        main.addInitialProperty("camel.server.port", Integer.toString(port));
        main.start();
    }

    @AfterEach
    void stop() {
        main.stop();
        database.close();
    }

    @Test
    void changesNothingWhenThePageIsOnlyOpened() throws Exception {
        var page = send("a-token", HttpRequest.newBuilder().GET());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<form method=\"post\">").doesNotContain("desk");
        assertThat(subscriptions.ended("desk")).isEmpty();
    }

    @Test
    void endsTheSubscriptionAtOneClickOfAMailProgram() throws Exception {
        var click = HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"));
        assertThat(send("a-token", click).statusCode()).isEqualTo(200);
        assertThat(subscriptions.ended("desk")).contains("unsubscribed by the reader");
        assertThat(send("a-token", HttpRequest.newBuilder().GET()).body()).contains("You are unsubscribed");
    }

    @Test
    void knowsNoOtherToken() throws Exception {
        var click = HttpRequest.newBuilder().POST(BodyPublishers.noBody());
        assertThat(send("another", click).statusCode()).isEqualTo(404);
        assertThat(subscriptions.ended("desk")).isEmpty();
    }

    private HttpResponse<String> send(String token, HttpRequest.Builder request) throws Exception {
        return client.send(request.uri(URI.create(address + token)).build(), BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
