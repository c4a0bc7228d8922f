package parley.demo;

import java.time.Instant;
import java.util.List;

/**
 * One message that the demo's chat took.
 *
 * @param via {@code Slack}, or {@code webhook}
 * @param summary what a notification would say
 * @param checked what was found out about the sender: "signature fits"
 * @param blocks its content, from top to bottom
 */
public record ChatMessage(Instant at, String via, String summary, String checked, List<Block> blocks) {
    public ChatMessage {
        blocks = List.copyOf(blocks);
    }

    /** @param header shown as a heading */
    public record Block(boolean header, List<Piece> pieces) {
        public Block {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A stretch of text in one style.
     *
     * @param url where it leads: http or https, or empty
     */
    public record Piece(String text, String url, boolean bold, boolean italic) {
        static final Piece LINE = plain("\n");

        public boolean isLine() {
            return equals(LINE);
        }

        static Piece plain(String text) {
            return new Piece(text, "", false, false);
        }
    }
}
