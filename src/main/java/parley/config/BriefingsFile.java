package parley.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.briefing.Briefing;
import parley.briefing.Briefing.Limits;
import parley.delivery.Subscriber;

/** {@code config/briefings.yaml}: the briefings and who gets them, checked against schema, topics, clock and environment. */
public record BriefingsFile(List<Briefing> briefings, List<Subscriber> subscribers) {

    /**
     * @param name relative to the home folder
     * @param topics ids of the topics that there are
     * @param environment where secrets are
     * @throws ConfigException with every mistake of the file
     */
    public static BriefingsFile read(Path home, String name, Set<String> topics, Map<String, String> environment) {
        var yaml = YamlFile.read(home, name);
        var mistakes = yaml.against("briefings");
        if (mistakes.isEmpty()) {
            mistakes.addAll(new BriefingsCheck(yaml, topics, new Secrets(environment)).mistakes());
        }
        ConfigException.throwIfAny(mistakes);
        return bind(yaml, new Secrets(environment));
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
                java.net.URI.create(node.path("webhook").asText()),
                secrets.named(node.path("secret").asText()).orElseThrow());
    }
}
