package parley;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import parley.camel.FeedHttp;
import parley.config.FeedListFile;
import parley.config.Settings;
import parley.feed.AskPublisher;
import parley.feed.ClaimDueFeeds;
import parley.feed.FeedHealth;
import parley.feed.PollMemory;
import parley.feed.PollSchedule;
import parley.feed.PollSettings;
import parley.feed.RecordPoll;
import parley.net.AddressPolicy;
import parley.net.HostTurns;
import parley.net.HttpLimits;
import parley.store.Database;
import parley.store.SqlPollMemory;

/** The parts of polling, made from settings and store. */
final class FeedStage {
    /** Feeds claimed at a time, for each host that is asked: enough that nobody waits for a tick. */
    private static final int CLAIMED_PER_HOST = 16;

    private final Settings settings;
    private final InstantSource clock;
    private final PollMemory memory;
    private final PollSchedule schedule;

    FeedStage(Settings settings, InstantSource clock, Database database) {
        this.settings = settings;
        this.clock = clock;
        this.memory = new SqlPollMemory(database.jdbi());
        this.schedule = schedule(settings);
    }

    /** Forgets what a hub that went down had under way. */
    void takeOver() {
        memory.freeLeases();
    }

    /** Takes the feed list over as it stands. */
    void takeList() {
        memory.list(FeedListFile.read(settings).feeds(), schedule.fresh(now()));
    }

    Instant now() {
        return clock.instant();
    }

    int countDue() {
        return countDue(now());
    }

    int countDue(Instant at) {
        return memory.countDue(at);
    }

    /** How many feeds are due, or being asked. */
    int due() {
        return memory.countDue(clock.instant());
    }

    List<FeedHealth> health() {
        return memory.health(now());
    }

    ClaimDueFeeds claimDueFeeds() {
        return new ClaimDueFeeds(
                memory,
                clock,
                settings.duration("parley.feeds.lease"),
                settings.number("parley.feeds.parallel") * CLAIMED_PER_HOST,
                settings.number("parley.feeds.requests-per-host"));
    }

    AskPublisher askPublisher() {
        return new AskPublisher(clock, settings.number("parley.feeds.max-redirects"));
    }

    RecordPoll recordPoll() {
        return new RecordPoll(memory, schedule, clock);
    }

    FeedHttp feedHttp() {
        return feedHttp(settings);
    }

    static PollSchedule schedule(Settings settings) {
        return new PollSchedule(pollSettings(settings), RandomGenerator.getDefault());
    }

    static FeedHttp feedHttp(Settings settings) {
        var limits = new HttpLimits(
                settings.size("parley.feeds.max-bytes"),
                settings.duration("parley.feeds.time-limit"),
                settings.duration("parley.feeds.connect-time-limit"),
                settings.duration("parley.feeds.silence-limit"),
                "Parley/%s (+%s)".formatted(Version.number(), settings.text("parley.feeds.contact")));
        var policy = new AddressPolicy("parley.feeds.allow-addresses", settings.text("parley.feeds.allow-addresses"));
        var turns = new HostTurns(
                settings.number("parley.feeds.requests-per-host"), settings.duration("parley.feeds.host-spacing"));
        return new FeedHttp(limits, policy, turns);
    }

    private static PollSettings pollSettings(Settings settings) {
        return new PollSettings(
                settings.duration("parley.feeds.shortest-interval"),
                settings.duration("parley.feeds.longest-interval"),
                settings.duration("parley.feeds.publisher-cap"),
                settings.duration("parley.feeds.first-pause"),
                settings.duration("parley.feeds.longest-pause"),
                settings.duration("parley.feeds.resting-after"));
    }
}
