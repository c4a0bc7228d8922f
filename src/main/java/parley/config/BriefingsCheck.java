package parley.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.briefing.Schedule;
import parley.delivery.WebhookSignature;

/** What no schema can check in {@code config/briefings.yaml}: references, cron, zones, secrets, ids that must differ. */
final class BriefingsCheck {
    private final YamlFile yaml;
    private final Set<String> topics;
    private final Secrets secrets;
    private final boolean hasMail;
    private final List<ConfigMistake> mistakes = new ArrayList<>();
    private final Map<String, Integer> briefingIds = new HashMap<>();
    private final Map<String, Integer> subscriberIds = new HashMap<>();

    /** @param hasMail there is a mail server to send by */
    BriefingsCheck(YamlFile yaml, Set<String> topics, Secrets secrets, boolean hasMail) {
        this.hasMail = hasMail;
        this.yaml = yaml;
        this.topics = topics;
        this.secrets = secrets;
    }

    /** For a file that fulfils its schema. */
    List<ConfigMistake> mistakes() {
        var briefings = yaml.tree().path("briefings").size();
        for (var b = 0; b < briefings; b++) {
            var at = "/briefings/" + b;
            briefing(at);
            var subscribers = yaml.tree().at(at + "/subscribers").size();
            for (var s = 0; s < subscribers; s++) {
                subscriber(at + "/subscribers/" + s);
            }
        }
        return mistakes;
    }

    private void briefing(String at) {
        once(at + "/id", briefingIds);
        var topic = text(at + "/topic");
        if (!topics.contains(topic)) {
            var nearest = NearestName.of(topic, topics).map(t -> "; did you mean " + t + "?");
            wrong(
                    at + "/topic",
                    "one of " + String.join(", ", topics.stream().sorted().toList()) + nearest.orElse(""));
        }
        cron(at + "/cron");
        zone(at + "/zone");
    }

    private void cron(String at) {
        try {
            new Schedule(text(at), ZoneOffset.UTC).next(Instant.EPOCH);
        } catch (IllegalArgumentException | IllegalStateException e) {
            wrong(at, "five fields such as \"0 7 * * *\" (minute, hour, day of month, month, day of week)");
        }
    }

    private void zone(String at) {
        try {
            ZoneId.of(yaml.tree().at(at).asText("UTC"));
        } catch (DateTimeException e) {
            var nearest = NearestName.of(text(at), ZoneId.getAvailableZoneIds()).map(z -> "; did you mean " + z + "?");
            wrong(at, "an IANA time zone such as Europe/Kyiv" + nearest.orElse(""));
        }
    }

    private void subscriber(String at) {
        once(at + "/id", subscriberIds);
        var channels = Stream.of("email", "slack", "webhook")
                .filter(yaml.tree().at(at)::has)
                .toList();
        if (channels.size() != 1) {
            var found = channels.isEmpty() ? "none of them" : String.join(" and ", channels);
            mistakes.add(yaml.mistake(at, found, "exactly one of email, slack, webhook"));
            return;
        }
        switch (channels.get(0)) {
            case "slack" -> slack(at + "/slack");
            case "webhook" -> webhook(at);
            default -> email(at + "/email");
        }
    }

    private void email(String at) {
        if (!hasMail) {
            wrong(at, "parley.mail.host to be set in " + Settings.FILE);
        }
    }

    private void slack(String at) {
        var secret = secrets.named(text(at));
        if (secret.isEmpty()) {
            missing(at);
        } else if (!isAddress(secret.get().reveal())) {
            mistakes.add(yaml.mistake(at, "no http or https address in it", "the address of an incoming webhook"));
        }
    }

    private void webhook(String at) {
        if (!isAddress(text(at + "/webhook"))) {
            wrong(at + "/webhook", "an http or https address such as https://archive.example.org/parley");
        }
        var secret = secrets.named(text(at + "/secret"));
        if (secret.isEmpty()) {
            missing(at + "/secret");
        } else if (!WebhookSignature.isSecret(secret.get().reveal())) {
            mistakes.add(
                    yaml.mistake(at + "/secret", "no signing secret in it", "whsec_ and base64 of 24 to 64 bytes"));
        }
    }

    private void missing(String at) {
        var name = text(at).substring(Secrets.PREFIX.length());
        mistakes.add(yaml.mistake(at, yaml.found(at), "the environment variable " + name + " to be set"));
    }

    private void once(String at, Map<String, Integer> seen) {
        var first = seen.putIfAbsent(text(at), yaml.line(at));
        if (first != null) {
            wrong(at, "an id of its own (line " + first + " has this one)");
        }
    }

    private void wrong(String at, String expected) {
        mistakes.add(yaml.mistake(at, yaml.found(at), expected));
    }

    private String text(String at) {
        return yaml.tree().at(at).asText();
    }

    private static boolean isAddress(String text) {
        try {
            var uri = new URI(text);
            var scheme = uri.getScheme();
            return ("https".equals(scheme) || "http".equals(scheme))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
