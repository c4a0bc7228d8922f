package parley.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import parley.demo.ChatMessage.Block;
import parley.demo.ChatMessage.Piece;
import parley.story.Link;

/**
 * Reads a message as an incoming webhook of Slack takes it: headers, sections and rich text of Block Kit
 * (docs.slack.dev, "Blocks"). Whatever else there is shows as its text alone.
 */
final class SlackReader {
    private static final int MOST_BLOCKS = 50;

    private SlackReader() {}

    /** @throws IllegalArgumentException for what Slack would refuse, with the word it would answer */
    static ChatMessage read(JsonNode message, Instant at) {
        var blocks = message.path("blocks");
        if (message.path("text").asText().isEmpty() && blocks.isEmpty()) {
            throw new IllegalArgumentException("no_text");
        }
        if (blocks.size() > MOST_BLOCKS) {
            throw new IllegalArgumentException("invalid_blocks");
        }
        var read = new ArrayList<Block>();
        for (var block : blocks) {
            read.add(block(block));
        }
        return new ChatMessage(at, "Slack", unescaped(message.path("text").asText()), "", read);
    }

    private static Block block(JsonNode block) {
        var pieces = new ArrayList<Piece>();
        pieces(block, pieces);
        return new Block(block.path("type").asText().equals("header"), pieces);
    }

    private static void pieces(JsonNode node, List<Piece> pieces) {
        if (node.path("text").isTextual()) {
            var url = Link.parse(node.path("url").asText()).map(Link::value).orElse("");
            var style = node.path("style");
            var lines = node.path("text").asText().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    pieces.add(Piece.LINE);
                }
                if (!lines[i].isEmpty()) {
                    pieces.add(new Piece(
                            lines[i],
                            url,
                            style.path("bold").asBoolean(),
                            style.path("italic").asBoolean()));
                }
            }
            return;
        }
        for (var part : List.of("text", "fields", "elements")) {
            var inner = node.path(part);
            if (inner.isArray()) {
                inner.forEach(child -> pieces(child, pieces));
            } else if (inner.isObject()) {
                pieces(inner, pieces);
            }
        }
    }

    /** docs.slack.dev, "Formatting message text": these three and no others. */
    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
