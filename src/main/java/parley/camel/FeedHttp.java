package parley.camel;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import parley.net.AddressPolicy;
import parley.net.HostTurns;
import parley.net.HttpLimits;

/**
 * How the one http endpoint of {@code fetch-feed} asks: nothing is followed, retried, remembered or logged in by itself,
 * each answer has its limits, and a name is connected to only at addresses that the policy has checked.
 */
public final class FeedHttp implements HttpClientConfigurer {
    /** One field of 24 kB is lived with, a flood of them is not. */
    private static final int LONGEST_FIELD = 64 * 1024;

    private static final int MOST_FIELDS = 300;
    private static final int MOST_CONNECTIONS = 256;

    private final HttpLimits limits;
    private final AddressPolicy policy;
    private final HostTurns turns;

    public FeedHttp(HttpLimits limits, AddressPolicy policy, HostTurns turns) {
        this.limits = limits;
        this.policy = policy;
        this.turns = turns;
    }

    @Override
    public void configureHttpClient(HttpClientBuilder client) {
        client.setConnectionManager(connections())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(limits.whole()))
                        .setResponseTimeout(Timeout.of(limits.silence()))
                        .build())
                // A connection is worth nothing a quarter of an hour later, and what a bad length left in it spoils the
                // next answer.
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(limits.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .addExecInterceptorFirst("limits", new LimitedExchange(limits, turns));
    }

    private PoolingHttpClientConnectionManager connections() {
        // Validators may hold bytes beyond ASCII and come back as they were (RFC 9110 section 5.5, obs-text).
        var bytes = CharCodingConfig.custom()
                .setCharset(StandardCharsets.ISO_8859_1)
                .setMalformedInputAction(CodingErrorAction.REPLACE)
                .setUnmappableInputAction(CodingErrorAction.REPLACE)
                .build();
        var http1 = Http1Config.custom()
                .setMaxLineLength(LONGEST_FIELD)
                .setMaxHeaderCount(MOST_FIELDS)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedNames(policy))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(http1)
                        .charCodingConfig(bytes)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(limits.connect()))
                        .setSocketTimeout(Timeout.of(limits.silence()))
                        .setTimeToLive(TimeValue.of(limits.whole()))
                        .build())
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setMaxConnPerRoute(MOST_CONNECTIONS)
                .build();
    }

    private record CheckedNames(AddressPolicy policy) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            List<InetAddress> addresses = policy.resolve(host);
            return addresses.toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
