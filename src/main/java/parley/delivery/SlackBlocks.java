package parley.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import parley.briefing.Edition;
import parley.briefing.Edition.Appointment;
import parley.briefing.Edition.Event;
import parley.briefing.Edition.Source;
import parley.briefing.Wording;

/** An edition as Slack's blocks, in the order of every other rendering. Each may stand at the top of a message. */
final class SlackBlocks {
    /** From here on a list goes on in the next block; an event never takes much more than twice that. */
    private static final int LONG = 2500;

    private final Edition edition;
    private final Wording wording;
    private final List<ObjectNode> blocks = new ArrayList<>();

    SlackBlocks(Edition edition) {
        this.edition = edition;
        this.wording = new Wording(edition);
    }

    List<ObjectNode> all() {
        counts();
        section("What moved", wording.nothingMoved().stream().toList(), RichText::text);
        section("What moved", edition.moved(), this::move);
        section("Ledger", edition.ledger(), this::ledger);
        edition.events().forEach(this::event);
        section("Also seen", edition.alsoSeen(), this::alsoSeen);
        wording.moreEvents()
                .ifPresent(more -> blocks.add(new RichText().text(more).block()));
        section("Who said what", edition.said(), this::party);
        section("Next", edition.next(), this::next);
        section("Passed without report", edition.passed(), this::appointment);
        section("Corrected", edition.corrected(), (rich, correction) -> {
            rich.text(wording.corrected(correction));
            sources(rich, List.of(correction.source()));
        });
        section(
                "Failed feeds",
                edition.failedFeeds(),
                (rich, feed) -> rich.text(feed.outlet() + ": " + wording.failed(feed)));
        foot();
        return blocks;
    }

    private void counts() {
        var rich = new RichText().text(wording.when()).line().text(wording.span());
        wording.counts().forEach(line -> rich.text(" · " + line));
        edition.notice().ifPresent(notice -> rich.line().bold(notice));
        if (edition.isQuiet()) {
            rich.line().bold(wording.quiet());
        }
        blocks.add(rich.block());
    }

    private void move(RichText rich, Edition.Move move) {
        rich.bold(move.mark().sign() + " ")
                .link(wording.line(move.text()), edition.eventPage(move.event()), false)
                .text(Wording.mark(move.language()));
        if (!move.firm().isEmpty()) {
            rich.italic(" (" + move.firm() + ")");
        }
        sources(rich, move.sources());
    }

    private void ledger(RichText rich, Edition.LedgerRow row) {
        var step = row.changed() && !row.was().isEmpty() ? row.was() + " → " + row.is() : row.is();
        rich.bold(row.instrument()).text(": " + step);
        var since = row.since().map(at -> ", since " + wording.moment(at)).orElse("");
        rich.text((row.changed() ? "" : " (no change)") + ", " + row.by()).italic("; " + row.firm() + since);
        sources(rich, row.sources());
    }

    private void event(Event event) {
        var rich = new RichText();
        title(rich, event);
        wording.themes(event).ifPresent(themes -> rich.line().italic(themes));
        wording.since(event).ifPresent(since -> rich.line().text(since));
        for (var sentence : event.sentences()) {
            rich.line().text(wording.line(sentence.text()) + Wording.mark(sentence.language()) + " ");
            source(rich, sentence.source());
        }
        event.disagreement().forEach(line -> rich.line().bold("≠ ").text(wording.line(line)));
        wording.hedges(event).ifPresent(hedges -> rich.line().italic(hedges));
        for (var said : event.said()) {
            rich.line()
                    .text("Said: " + said.speaker() + ": " + wording.words(said) + Wording.mark(said.language()) + " ");
            source(rich, said.source());
        }
        rich.line().bold(wording.firm(event));
        for (var source : event.sources()) {
            if (rich.length() > 2 * LONG) {
                break;
            }
            rich.text(" · ").link(wording.line(source.outlet()), wording.address(source), false);
            var about = wording.about(source);
            rich.text(about.isEmpty() ? "" : " (" + about + ")");
        }
        wording.more(event).ifPresent(more -> rich.text(" · " + more));
        blocks.add(rich.block());
    }

    private void alsoSeen(RichText rich, Event event) {
        title(rich, event);
        wording.meeting(event).ifPresent(meeting -> rich.text(" · " + meeting));
        event.sources().stream().limit(1).forEach(source -> {
            rich.text(" ");
            source(rich, source);
        });
    }

    private void title(RichText rich, Event event) {
        rich.bold(event.rank() + "  ");
        var marks = wording.marks(event);
        if (!marks.isEmpty()) {
            rich.bold("[" + marks + "] ");
        }
        rich.link(wording.line(event.title()), wording.address(event), true);
        rich.text(Wording.mark(event.language()));
    }

    private void party(RichText rich, Edition.Party party) {
        rich.bold(party.party());
        wording.spoken(party).ifPresent(see -> rich.text(": " + see));
        for (var said : party.said()) {
            rich.line().text(said.speaker() + ": " + wording.words(said) + Wording.mark(said.language()));
            sources(rich, List.of(said.source()));
        }
    }

    private void next(RichText rich, Appointment appointment) {
        appointment(rich, appointment);
        rich.text(" (" + wording.announcedBy(appointment) + ")");
    }

    private void appointment(RichText rich, Appointment appointment) {
        rich.bold(wording.day(appointment.day()) + ": ")
                .text(wording.line(appointment.what()) + Wording.mark(appointment.language()));
        sources(rich, appointment.sources());
    }

    private void foot() {
        if (!edition.home().isEmpty()) {
            blocks.add(new RichText()
                    .link(Wording.HOME, Optional.of(edition.home()), false)
                    .block());
        }
    }

    private void sources(RichText rich, List<Source> sources) {
        for (var source : sources) {
            rich.text(" ");
            source(rich, source);
        }
    }

    private void source(RichText rich, Source source) {
        rich.text("[")
                .link(wording.line(source.outlet()), wording.address(source), false)
                .text("]");
    }

    /** A long list goes on in a block of its own, so that it can be cut between lines. */
    private <T> void section(String heading, List<T> items, BiConsumer<RichText, T> write) {
        if (items.isEmpty()) {
            return;
        }
        var rich = new RichText().bold(heading);
        for (var item : items) {
            if (rich.length() > LONG) {
                blocks.add(rich.block());
                rich = new RichText().bold(heading + ", continued");
            }
            write.accept(rich.line(), item);
        }
        blocks.add(rich.block());
    }

    static ObjectNode header(String text) {
        var block = JsonNodeFactory.instance.objectNode().put("type", "header");
        block.putObject("text").put("type", "plain_text").put("text", text).put("emoji", false);
        return block;
    }
}
