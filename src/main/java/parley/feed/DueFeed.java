package parley.feed;

import java.util.Locale;
import parley.net.RefusedAddressException;
import parley.net.WebAddress;

/** A feed that is to be asked now, with what is remembered about it. */
public record DueFeed(Feed feed, PollState state) {
    /** Where to ask: the listed address, or the one that it has moved to for good. */
    String address() {
        return isAskedElsewhere() ? state.move().orElseThrow().to() : feed.address();
    }

    boolean isAskedElsewhere() {
        return state.move().filter(PollState.Move::isSure).isPresent();
    }

    /** Whose turn it takes to ask; an address that may not be asked is a host of its own. */
    public String host() {
        try {
            return WebAddress.parse(address()).host();
        } catch (RefusedAddressException e) {
            return feed.address().toLowerCase(Locale.ROOT);
        }
    }
}
