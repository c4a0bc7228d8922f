package parley.briefing;

import java.util.List;

/** What only the receiver's copy of an edition carries at its foot: a way to unsubscribe, preferences. */
public record Footer(List<Line> lines) {
    public static final Footer NONE = new Footer(List.of());

    public Footer {
        lines = List.copyOf(lines);
    }

    /** @param url http, https or mailto */
    public record Line(String text, String url) {}
}
