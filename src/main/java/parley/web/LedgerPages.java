package parley.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.ledger.Standing;
import parley.topic.TopicPack;

/** The ledger of a topic, and how each of its instruments got where it stands. Decides no standing. */
final class LedgerPages {
    private final Ledgers ledgers;
    private final List<TopicPack> topics;
    private final Templates templates;
    private final Shown shown;
    private final InstantSource clock;

    LedgerPages(Ledgers ledgers, List<TopicPack> topics, Templates templates, Shown shown, InstantSource clock) {
        this.ledgers = ledgers;
        this.topics = topics.stream().filter(pack -> ledgers.has(pack.id())).toList();
        this.templates = templates;
        this.shown = shown;
        this.clock = clock;
    }

    /** Leads to the first topic's. */
    Optional<Page> anyTopic() {
        return topics.stream().findFirst().map(topic -> Page.redirect("/ledger/" + topic.id()));
    }

    /** @param name a topic's id, or that and {@code .json} */
    Optional<Page> ofTopic(String name) {
        var asked = AskedName.of(name);
        return pack(asked.id()).map(pack -> {
            var standings = ledgers.standings(pack.id(), clock.instant());
            return asked.isJson() ? json(standings) : table(pack, standings);
        });
    }

    /** @param name an instrument's id, or that and {@code .json} */
    Optional<Page> one(String topic, String name) {
        var asked = AskedName.of(name);
        var id = asked.id();
        return pack(topic)
                .filter(pack ->
                        pack.instruments().stream().anyMatch(one -> one.id().equals(id)))
                .map(pack -> {
                    var steps = ledgers.history(topic, id);
                    return asked.isJson() ? json(steps) : history(topic, id, steps);
                });
    }

    private Page table(TopicPack pack, List<Standing> standings) {
        return Page.html(templates.fill(
                "ledger",
                "Ledger",
                "/ledger",
                "/ledger/" + pack.id() + ".json",
                Map.of(
                        "shown",
                        shown,
                        "topic",
                        pack.id(),
                        "topics",
                        topics.stream().map(TopicPack::id).toList(),
                        "standings",
                        standings)));
    }

    private Page history(String topic, String instrument, List<Standing> steps) {
        return Page.html(templates.fill(
                "instrument",
                shown.names().of(topic, instrument),
                "/ledger",
                "/ledger/%s/%s.json".formatted(topic, instrument),
                Map.of(
                        "shown", shown,
                        "topic", topic,
                        "instrument", instrument,
                        "steps", newestFirst(steps),
                        "chart", StageChart.of(steps, clock.instant(), shown))));
    }

    private static List<Standing> newestFirst(List<Standing> steps) {
        var reversed = new ArrayList<>(steps);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Page json(List<Standing> standings) {
        return Page.json(Jsons.write(standings.stream().map(StandingData::of).toList()));
    }

    private Optional<TopicPack> pack(String id) {
        return topics.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }
}
