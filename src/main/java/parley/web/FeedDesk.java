package parley.web;

import java.util.List;
import parley.feed.FeedHealth;

/** How every feed of the list does, in the list's order. */
public interface FeedDesk {
    List<FeedHealth> feeds();
}
