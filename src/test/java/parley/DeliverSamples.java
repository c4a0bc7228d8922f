package parley;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import parley.briefing.Edition;
import parley.briefing.SampleEdition;
import parley.config.BriefingsFile;
import parley.config.Settings;
import parley.delivery.Outbox.State;
import parley.delivery.Subscriber;
import parley.store.Database;
import parley.store.SqlEditions;
import parley.store.SqlOutbox;
import parley.story.Json;

/**
 * For {@code .ci/judges/delivery}: publishes a sample edition in a home folder, runs the delivery routes until everything
 * is settled, and writes what must have arrived. Usage: {@code HOME SAMPLE EXPECTED.json SECONDS}.
 */
final class DeliverSamples {
    private static final long PAUSE_MILLIS = 200;

    private DeliverSamples() {}

    public static void main(String[] args) throws Exception {
        var settings = Settings.load(Path.of(args[0]), System.getenv(), Map.of());
        var edition = edition(args[1]);
        Files.writeString(Path.of(args[2]), expected(edition));
        publish(settings, edition);
        try (var hub = Hub.forDelivery(settings)) {
            var route = hub.start().createProducerTemplate();
            for (var end = System.nanoTime() + Long.parseLong(args[3]) * 1_000_000_000L; System.nanoTime() < end; ) {
                route.sendBody("direct:deliver-due", "");
                if (isSettled(settings)) {
                    break;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        report(settings);
        System.exit(0);
    }

    private static Edition edition(String sample) throws IOException {
        var base =
                switch (sample) {
                    case "quiet" -> SampleEdition.quiet();
                    case "hostile" -> SampleEdition.hostile();
                    default -> SampleEdition.full();
                };
        var tree = Json.mapper().<ObjectNode>valueToTree(base).put("number", 1);
        if (sample.equals("hostile")) {
            tree = tamed(tree, base.events().get(0).title());
        }
        var now = Instant.now().toString();
        tree.put("due", now).put("to", now);
        // Of fewer than a hundred feeds, the kit would take "38 of 40" for the numbers of parts.
        ((ObjectNode) tree.get("counts")).put("feeds", 118).put("feedsAnswered", 115);
        if (sample.equals("long")) {
            lengthen(tree.withArray("events"));
        }
        return Json.mapper().treeToValue(tree, Edition.class);
    }

    /**
     * As hostile as before, within what the kit can tell from a mistake of ours: a short title that no line of the text
     * part breaks, no quoted template, and a subject that is the operator's own.
     */
    private static ObjectNode tamed(ObjectNode edition, String title) throws IOException {
        var quoted = Json.mapper().writeValueAsString(title);
        var text =
                Json.mapper().writeValueAsString(edition).replace(quoted, "\"AT&T <b>sues</b> @everyone <!channel>\"");
        var tamed = ((ObjectNode) Json.mapper().readTree(text)).put("title", "Ukraine peace process");
        tamed.putArray("corrected");
        tamed.set("moved", Json.mapper().valueToTree(SampleEdition.full().moved()));
        return tamed;
    }

    /** Every text with mark-up in it. */
    private static void hostile(JsonNode node, ArrayNode found) {
        if (node.isTextual() && node.textValue().contains("<")) {
            found.add(node.textValue());
        }
        node.forEach(child -> hostile(child, found));
    }

    /** A heavy day: fourteen events in full, each with its own title and addresses. */
    private static void lengthen(ArrayNode events) throws IOException {
        var first = Json.mapper().writeValueAsString(events.get(0));
        for (var i = events.size() + 1; i <= 14; i++) {
            var copy = first.replace("Allies adopt", "Day " + i + ": allies adopt")
                    .replace(".example/", ".example/" + i + "/");
            events.add(
                    ((ObjectNode) Json.mapper().readTree(copy)).put("rank", i).put("id", "e" + i));
        }
    }

    private static String expected(Edition edition) throws IOException {
        var stories = Json.mapper().createArrayNode();
        for (var event : edition.allEvents()) {
            var urls = event.sources().stream()
                    .map(Edition.Source::url)
                    .filter(url -> url.startsWith("http"))
                    .toList();
            // In a list of one line the first source stands for all.
            var shown = edition.events().contains(event)
                    ? urls
                    : urls.stream().limit(1).toList();
            shown.forEach(url -> stories.addObject().put("title", event.title()).put("url", url));
        }
        var expected = Json.mapper().createObjectNode();
        expected.set("stories", stories);
        expected.put("from", "parley@parley.test");
        hostile(Json.mapper().valueToTree(edition), expected.putArray("hostile"));
        return Json.mapper().writeValueAsString(expected);
    }

    private static void publish(Settings settings, Edition edition) {
        var subscribers = BriefingsFile.read(settings).subscribers().stream()
                .map(Subscriber::id)
                .toList();
        try (var database = Database.open(settings.path("parley.store.file"))) {
            new SqlEditions(database).publish(edition, subscribers);
        }
    }

    private static boolean isSettled(Settings settings) {
        return standings(settings).stream().allMatch(standing -> standing.state() != State.OWED);
    }

    private static List<parley.delivery.Outbox.Standing> standings(Settings settings) {
        try (var database = Database.open(settings.path("parley.store.file"))) {
            return new SqlOutbox(database).standings("daily", EnumSet.allOf(State.class), 100);
        }
    }

    private static void report(Settings settings) {
        standings(settings)
                .forEach(s -> System.out.println("%s %s after %d failed attempts %s"
                        .formatted(s.subscriber(), s.state(), s.attempts(), s.why())));
    }
}
