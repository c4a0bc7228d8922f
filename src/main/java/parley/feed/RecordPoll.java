package parley.feed;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import parley.feed.PollState.LastAnswer;
import parley.feed.PollState.Move;
import parley.feed.PollState.Standing;
import parley.story.Story;

/**
 * Saves what came of a poll: the stories, the validators that stand for them, how the feed does and when it is due again,
 * all in one transaction. Hands on the stories that are new or changed; judges none.
 */
public final class RecordPoll {
    private static final int GONE = 410;

    private final PollMemory memory;
    private final PollSchedule schedule;
    private final InstantSource clock;

    public RecordPoll(PollMemory memory, PollSchedule schedule, InstantSource clock) {
        this.memory = memory;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** @param visit one that has come to its end */
    public List<Story> record(Inquiry visit) {
        var due = visit.due();
        var poll = visit.ended().orElseThrow();
        var now = clock.instant();
        if (poll instanceof Poll.Fresh fresh) {
            return fresh(due, fresh, now);
        }
        save(due, afterwards(due, poll, now), now);
        return List.of();
    }

    private PollState afterwards(DueFeed due, Poll poll, Instant now) {
        if (poll instanceof Poll.Unchanged unchanged) {
            return unchanged(due, unchanged.answer(), now);
        }
        if (poll instanceof Poll.Gone) {
            return gone(due, now);
        }
        if (poll instanceof Poll.Refused refused) {
            return unwell(due, FeedStatus.REFUSED, new Poll.Failed(refused.why()), now);
        }
        return unwell(due, FeedStatus.FAILING, (Poll.Failed) poll, now);
    }

    private List<Story> fresh(DueFeed due, Poll.Fresh fresh, Instant now) {
        var address = due.feed().address();
        var document = fresh.document();
        var names = StoryIdentity.name(address, document.entries(), keys -> memory.known(address, keys));
        var stories = new ReadStories(due, document, now).from(names.stories());
        var answer = fresh.answer();
        var head = document.head();
        var last = new LastAnswer(answer.validators(), answer.bodyHash(), Pace.of(head), head.title(), head.language());
        // What is new is known only once it is saved; one more than needed is no harm to a rhythm.
        int isNew = (int)
                names.stories().stream().filter(StoryIdentity.Named::isNew).count();
        var rhythm = schedule.rhythm(due.state().rhythm(), isNew, stories.size());
        var state = new PollState(
                Optional.of(schedule.afterAnswer(now, rhythm, answer.lifetime(), last.pace())),
                last,
                move(due, answer),
                due.state().standing().well(now, answer.status()),
                rhythm,
                newest(due, stories));
        return memory.save(new DueFeed(due.feed(), state), stories, names.sharedKeys(), now);
    }

    private PollState unchanged(DueFeed due, Poll.Answer answer, Instant now) {
        var before = due.state();
        var known = before.answer();
        var rhythm = schedule.rhythm(before.rhythm(), 0, 0);
        return new PollState(
                Optional.of(schedule.afterAnswer(now, rhythm, answer.lifetime(), known.pace())),
                new LastAnswer(answer.validators(), known.bodyHash(), known.pace(), known.title(), known.language()),
                move(due, answer),
                before.standing().well(now, answer.status()),
                rhythm,
                before.newestStory());
    }

    /** 410 ends polling, after one more look to be sure; where a move led there, the listed address is asked again. */
    private PollState gone(DueFeed due, Instant now) {
        var standing = due.state().standing();
        boolean twice = standing.httpStatus().equals(OptionalInt.of(GONE));
        if (!twice || due.isAskedElsewhere()) {
            return unwell(
                    due,
                    FeedStatus.FAILING,
                    new Poll.Failed("410 Gone, asked once more to be sure", OptionalInt.of(GONE), Optional.empty()),
                    now);
        }
        var gone = standing.unwell(
                now, FeedStatus.GONE, "410 Gone: the publisher has ended this feed", OptionalInt.of(GONE));
        return with(due.state(), Optional.empty(), due.state().move(), gone);
    }

    private PollState unwell(DueFeed due, FeedStatus status, Poll.Failed failed, Instant now) {
        var standing = due.state().standing().unwell(now, status, failed.why(), failed.status());
        var next = schedule.afterError(now, standing.errors(), failed.status(), failed.retryAfter());
        if (status == FeedStatus.FAILING && schedule.isTimeToRest(standing.since(), now)) {
            standing = standing.resting();
            next = schedule.whileResting(now);
        }
        // What a permanent redirect led to has failed us: the listed address may know better by now.
        var move = due.isAskedElsewhere() ? Optional.<Move>empty() : due.state().move();
        return with(due.state(), Optional.of(next), move, standing);
    }

    private void save(DueFeed due, PollState state, Instant now) {
        memory.save(new DueFeed(due.feed(), state), List.of(), Set.of(), now);
    }

    private static PollState with(PollState before, Optional<Instant> next, Optional<Move> move, Standing standing) {
        return new PollState(next, before.answer(), move, standing, before.rhythm(), before.newestStory());
    }

    /** Only a redirect that leads to the same feed time after time is believed. */
    private static Optional<Move> move(DueFeed due, Poll.Answer answer) {
        var before = due.state().move();
        if (due.isAskedElsewhere()) {
            return before;
        }
        return answer.movedTo()
                .map(to -> new Move(
                        to,
                        before.filter(m -> m.to().equals(to))
                                .map(m -> m.seen() + 1)
                                .orElse(1)));
    }

    private static Optional<Instant> newest(DueFeed due, List<PollMemory.KeyedStory> stories) {
        var before = due.state().newestStory();
        return stories.stream()
                .map(s -> s.story().when())
                .filter(when -> before.filter(b -> !when.isAfter(b)).isEmpty())
                .max(Instant::compareTo)
                .or(() -> before);
    }
}
