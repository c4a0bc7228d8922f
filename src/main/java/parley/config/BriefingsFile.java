package parley.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.briefing.Briefing;
import parley.briefing.Briefing.Limits;
import parley.delivery.Subscriber;

/** {@code config/briefings.yaml}: the briefings and who gets them, checked against schema, topics, clock and environment. */
public record BriefingsFile(List<Briefing> briefings, List<Subscriber> subscribers) {
    private static final String YAML = ".yaml";

    /**
     * @throws ConfigException with every mistake of the file
     */
    public static BriefingsFile read(Settings settings) {
        var yaml = YamlFile.read(settings.home(), settings.text("parley.briefings.file"));
        var mistakes = yaml.against("briefings");
        if (mistakes.isEmpty()) {
            var hasMail = !settings.text("parley.mail.host").isEmpty();
            mistakes.addAll(new BriefingsCheck(yaml, topics(settings), settings.secrets(), hasMail).mistakes());
        }
        ConfigException.throwIfAny(mistakes);
        return bind(yaml, settings.secrets());
    }

    /** A topic is a file; what is in it is checked elsewhere. */
    private static Set<String> topics(Settings settings) {
        try (var files = Files.list(settings.path("parley.topics.folder"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(YAML))
                    .map(file -> file.substring(0, file.length() - YAML.length()))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new ConfigException(new ConfigMistake(
                    settings.text("parley.topics.folder"), 0, "", "no such folder", "a folder with topics"));
        }
    }

    private static BriefingsFile bind(YamlFile yaml, Secrets secrets) {
        var briefings = new ArrayList<Briefing>();
        var subscribers = new ArrayList<Subscriber>();
        for (var node : yaml.tree().path("briefings")) {
            briefings.add(briefing(node));
            for (var subscriber : node.path("subscribers")) {
                subscribers.add(subscriber(subscriber, node.path("id").asText(), secrets));
            }
        }
        return new BriefingsFile(List.copyOf(briefings), List.copyOf(subscribers));
    }

    private static Briefing briefing(JsonNode node) {
        var limits = node.path("limits");
        var usual = Limits.DEFAULT;
        return new Briefing(
                node.path("id").asText(),
                node.path("title").asText(),
                node.path("topic").asText(),
                node.path("cron").asText(),
                ZoneId.of(node.path("zone").asText("UTC")),
                new Limits(
                        limits.path("moves").asInt(usual.moves()),
                        limits.path("events").asInt(usual.events()),
                        limits.path("lines").asInt(usual.lines()),
                        limits.path("words").asInt(usual.words()),
                        limits.path("sources").asInt(usual.sources())));
    }

    private static Subscriber subscriber(JsonNode node, String briefing, Secrets secrets) {
        var id = node.path("id").asText();
        if (node.has("email")) {
            return new Subscriber.Email(id, briefing, node.path("email").asText());
        }
        if (node.has("slack")) {
            return new Subscriber.Slack(
                    id, briefing, secrets.named(node.path("slack").asText()).orElseThrow());
        }
        return new Subscriber.Webhook(
                id,
                briefing,
                URI.create(node.path("webhook").asText()),
                secrets.named(node.path("secret").asText()).orElseThrow());
    }
}
