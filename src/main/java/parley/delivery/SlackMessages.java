package parley.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import parley.briefing.Edition;
import parley.briefing.Wording;

/**
 * An edition as messages for an incoming webhook of Slack: as few as its limits allow (50 blocks, and about 13,200
 * characters before it answers {@code msg_blocks_too_long}), cut between events, numbered {@code (2/3)}.
 */
final class SlackMessages {
    private static final int MOST_BLOCKS = 48;
    private static final int MOST_CHARACTERS = 11_000;
    private static final int HEAD_CHARACTERS = 300;
    private static final int LONGEST_HEADER = 140;

    /** Bodies, in order. */
    List<String> of(Edition edition) {
        var pages = pages(new SlackBlocks(edition).all());
        var messages = new ArrayList<String>();
        for (var i = 0; i < pages.size(); i++) {
            var part = pages.size() == 1 ? "" : " (%d/%d)".formatted(i + 1, pages.size());
            messages.add(message(edition, part, pages.get(i)));
        }
        return messages;
    }

    private static List<List<ObjectNode>> pages(List<ObjectNode> blocks) {
        var pages = new ArrayList<List<ObjectNode>>();
        var page = new ArrayList<ObjectNode>();
        var size = HEAD_CHARACTERS;
        for (var block : blocks) {
            var more = characters(block);
            if (!page.isEmpty() && (size + more > MOST_CHARACTERS || page.size() + 1 == MOST_BLOCKS)) {
                pages.add(List.copyOf(page));
                page.clear();
                size = HEAD_CHARACTERS;
            }
            page.add(block);
            size += more;
        }
        pages.add(List.copyOf(page));
        return pages;
    }

    private static String message(Edition edition, String part, List<ObjectNode> blocks) {
        var wording = new Wording(edition);
        var title = RichText.clean(wording.title() + " · " + wording.number());
        var end = title.offsetByCodePoints(0, Math.min(LONGEST_HEADER, title.codePointCount(0, title.length())));
        // What notifications and screen readers have (docs.slack.dev, chat.postMessage).
        var message = JsonNodeFactory.instance.objectNode().put("text", escaped(wording.subject() + part));
        message.put("unfurl_links", false).put("unfurl_media", false);
        var all = message.putArray("blocks");
        all.add(SlackBlocks.header(title.substring(0, end) + part));
        blocks.forEach(all::add);
        return message.toString();
    }

    /** docs.slack.dev, "Formatting message text": these three and no others. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Every text in it, addresses and types included: what Slack counts is not documented. */
    private static int characters(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue().codePointCount(0, node.textValue().length());
        }
        var sum = 0;
        for (var child : node) {
            sum += characters(child);
        }
        return sum;
    }
}
