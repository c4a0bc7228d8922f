package parley.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import parley.demo.ChatMessage.Block;
import parley.demo.ChatMessage.Piece;
import parley.story.Json;

/** The chat of the demo: takes messages as Slack does, and signed webhooks, and shows both on a page. */
final class DemoChat {
    private final InstantSource clock;
    private final SignatureCheck check;
    private final DemoPages pages = new DemoPages();
    private final List<ChatMessage> messages = new CopyOnWriteArrayList<>();

    /** @param secret of the signed webhook: {@code whsec_} and base64 */
    DemoChat(InstantSource clock, String secret) {
        this.clock = clock;
        this.check = new SignatureCheck(secret);
    }

    List<ChatMessage> messages() {
        return List.copyOf(messages);
    }

    void page(HttpExchange exchange) throws IOException {
        Answers.page(exchange, pages.chat(messages()));
    }

    void slack(HttpExchange exchange) throws IOException {
        try {
            var message = Json.mapper().readTree(exchange.getRequestBody().readAllBytes());
            messages.add(SlackReader.read(message, clock.instant()));
            Answers.text(exchange, HttpURLConnection.HTTP_OK, "ok");
        } catch (JsonProcessingException e) {
            Answers.text(exchange, HttpURLConnection.HTTP_BAD_REQUEST, "invalid_payload");
        } catch (IllegalArgumentException e) {
            Answers.text(exchange, HttpURLConnection.HTTP_BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    void webhook(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var fits = check.fits(
                header(exchange, "webhook-id"),
                header(exchange, "webhook-timestamp"),
                header(exchange, "webhook-signature"),
                body);
        if (!fits) {
            Answers.text(exchange, HttpURLConnection.HTTP_UNAUTHORIZED, "the signature does not fit\n");
            return;
        }
        try {
            messages.add(edition(body, header(exchange, "webhook-id")));
            exchange.sendResponseHeaders(HttpURLConnection.HTTP_NO_CONTENT, -1);
            exchange.close();
        } catch (JsonProcessingException e) {
            Answers.text(exchange, HttpURLConnection.HTTP_BAD_REQUEST, "not JSON\n");
        }
    }

    private ChatMessage edition(byte[] body, String id) throws JsonProcessingException {
        var message = Json.mapper().readTree(new String(body, StandardCharsets.UTF_8));
        var data = message.path("data");
        var summary = "%s: %s no. %d, %d events"
                .formatted(
                        message.path("type").asText(),
                        data.path("title").asText(),
                        data.path("number").asInt(),
                        data.path("events").size() + data.path("alsoSeen").size());
        var pretty = Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(message);
        var block = new Block(false, List.of(Piece.plain(pretty)));
        return new ChatMessage(clock.instant(), "webhook", summary, "signature fits, id " + id, List.of(block));
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }
}
