package parley.feed;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Hands out the feeds that are due, host by host: each list is to be asked one feed after the other, the lists side by
 * side. Asks nobody itself.
 */
public final class ClaimDueFeeds {
    private final PollMemory memory;
    private final InstantSource clock;
    private final Duration lease;
    private final int most;
    private final int perHost;

    /**
     * @param lease how long a feed is ours; longer than a whole list of them takes
     * @param most feeds under way at a time
     * @param perHost requests to one host at a time
     */
    public ClaimDueFeeds(PollMemory memory, InstantSource clock, Duration lease, int most, int perHost) {
        this.memory = memory;
        this.clock = clock;
        this.lease = lease;
        this.most = most;
        this.perHost = perHost;
    }

    public List<List<DueFeed>> next() {
        var hosts = new LinkedHashMap<String, List<List<DueFeed>>>();
        for (var due : memory.claim(clock.instant(), lease, most)) {
            var lanes = hosts.computeIfAbsent(due.host(), host -> new ArrayList<>());
            if (lanes.size() < perHost) {
                lanes.add(new ArrayList<>());
            }
            shortest(lanes).add(due);
        }
        return hosts.values().stream().flatMap(List::stream).toList();
    }

    private static List<DueFeed> shortest(List<List<DueFeed>> lanes) {
        var shortest = lanes.get(0);
        for (var lane : lanes) {
            if (lane.size() < shortest.size()) {
                shortest = lane;
            }
        }
        return shortest;
    }
}
