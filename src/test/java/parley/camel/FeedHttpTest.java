package parley.camel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.net.AddressPolicy;
import parley.net.HostTurns;
import parley.net.HttpLimits;
import parley.net.RefusedAddressException;

/** A name server that tells whoever checks one address, and whoever connects another (DNS rebinding). */
class FeedHttpTest {
    private final List<String> asked = new ArrayList<>();
    private final List<String> servedOn = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            servedOn.add(exchange.getLocalAddress().getAddress().getHostAddress());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void connectsToTheAddressThatWasChecked() throws IOException {
        assertThat(get()).isEqualTo(204);

        assertThat(asked).containsExactly("rebinding.example");
        assertThat(servedOn).containsExactly("127.0.0.1");
    }

    @Test
    void checksANameAgainAtEachRequest() throws IOException {
        get();

        assertThatThrownBy(this::get)
                .isInstanceOf(RefusedAddressException.class)
                .hasMessage("loopback address not allowed: 127.0.0.2");
        assertThat(servedOn).hasSize(1);
    }

    private int get() throws IOException {
        var limits = new HttpLimits(
                1000, Duration.ofSeconds(9), Duration.ofSeconds(9), Duration.ofSeconds(9), "Parley/0 (+test)");
        var policy = new AddressPolicy("parley.feeds.allow-addresses", "127.0.0.1/32", this::lookUp);
        var builder = HttpClientBuilder.create();
        new FeedHttp(limits, policy, new HostTurns(1, Duration.ZERO)).configureHttpClient(builder);
        try (var client = builder.build()) {
            var address = "http://rebinding.example:" + server.getAddress().getPort() + "/";
            return client.execute(new HttpGet(address), response -> response.getCode());
        }
    }

    /** First an address that may be asked, then always another. */
    private InetAddress[] lookUp(String host) throws UnknownHostException {
        asked.add(host);
        return new InetAddress[] {InetAddress.getByName(asked.size() == 1 ? "127.0.0.1" : "127.0.0.2")};
    }
}
