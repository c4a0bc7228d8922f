package parley.story;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The address of a page for people: absolute, http or https, as the feed gave it. */
public record Link(String value) {
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "yclid",
            "mc_cid",
            "mc_eid",
            "igshid",
            "cmpid",
            "ito",
            "ocid",
            "at_medium",
            "at_campaign",
            "traffic_source");

    /** Empty for anything a reader could not safely click: relative, {@code javascript:}, {@code data:}, broken. */
    public static Optional<Link> parse(String text) {
        var trimmed = text.strip();
        return uri(trimmed).isPresent() ? Optional.of(new Link(trimmed)) : Optional.empty();
    }

    /** For comparing only: host in lower case, no fragment, no tracking parameters, no trailing slash, scheme aside. */
    public String canonical() {
        var uri = uri(value).orElseThrow(() -> new IllegalStateException("checked when parsed: " + value));
        var host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(www|m|amp)\\.", "");
        var path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
        var query = uri.getRawQuery() == null ? "" : kept(uri.getRawQuery());
        return host + path + (query.isEmpty() ? "" : "?" + query);
    }

    public String host() {
        return uri(value).map(URI::getHost).orElse("").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String kept(String query) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !isTracking(pair.split("=", 2)[0]))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String name) {
        return name.startsWith("utm_") || TRACKING.contains(name);
    }

    private static Optional<URI> uri(String text) {
        try {
            var uri = new URI(text);
            var web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
