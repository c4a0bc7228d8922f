package parley.web;

import java.time.InstantSource;
import java.util.Map;
import parley.delivery.Subscriptions;

/**
 * Where a mail's link to unsubscribe leads: a page that asks, and the answer to a click. A mail program's one click posts
 * there at once (RFC 8058 section 3.2). Opening the page changes nothing: link checkers open everything.
 */
public final class UnsubscribePages {
    private static final String TITLE = "Unsubscribe";

    private final Subscriptions subscriptions;
    private final Templates templates;
    private final InstantSource clock;

    public UnsubscribePages(Subscriptions subscriptions, WebSettings settings, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.templates = new Templates(settings);
        this.clock = clock;
    }

    /** @param path ends with the reader's token */
    public Page answer(String method, String path) {
        var reader = subscriptions.holder(path.substring(path.lastIndexOf('/') + 1));
        if (reader.isEmpty()) {
            return Page.notFound(templates.say(TITLE, "", "There is no subscription at this address."));
        }
        if (method.equals("POST")) {
            subscriptions.end(reader.get(), clock.instant(), "unsubscribed by the reader");
        }
        return Page.html(
                subscriptions.ended(reader.get()).isPresent()
                        ? templates.say(TITLE, "", "You are unsubscribed: no further edition will be sent to you.")
                        : templates.fill("unsubscribe", TITLE, "", "", Map.of()));
    }
}
