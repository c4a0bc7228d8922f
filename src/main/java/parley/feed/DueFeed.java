package parley.feed;

/** A feed that is to be asked now, with what is remembered about it. */
public record DueFeed(Feed feed, PollState state) {
    /** Where to ask: the listed address, or the one that it has moved to for good. */
    String address() {
        return isAskedElsewhere() ? state.move().orElseThrow().to() : feed.address();
    }

    boolean isAskedElsewhere() {
        return state.move().filter(PollState.Move::isSure).isPresent();
    }
}
