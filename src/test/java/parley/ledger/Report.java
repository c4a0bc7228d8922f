package parley.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.cluster.Cluster;
import parley.cluster.Gathering;
import parley.cluster.Storyline;
import parley.cluster.TopicStory;
import parley.source.Origin;
import parley.source.Publisher;
import parley.source.PublisherClass;
import parley.story.Credits;
import parley.story.Language;
import parley.story.Link;
import parley.story.Story;
import parley.story.StoryId;
import parley.topic.Hedge;
import parley.topic.Match;
import parley.topic.Reading;
import parley.topic.Stage;
import parley.topic.StageClaim;
import parley.topic.Statement;

/** Invented stories for the ledger's tests. */
record Report(
        String outlet,
        PublisherClass publisherClass,
        String family,
        Instant when,
        Instant seen,
        String language,
        Optional<StageClaim> claim,
        List<Statement> said) {
    static Report by(String outlet) {
        var when = Instant.parse("2026-03-01T08:00:00Z");
        return new Report(outlet, PublisherClass.INDEPENDENT, outlet, when, when, "en", Optional.empty(), List.of());
    }

    Report unknown() {
        return new Report(outlet, PublisherClass.UNKNOWN, "", when, seen, language, claim, said);
    }

    Report official(String officialFamily) {
        return new Report(outlet, PublisherClass.OFFICIAL, officialFamily, when, seen, language, claim, said);
    }

    Report at(String instant) {
        var time = Instant.parse(instant);
        return new Report(outlet, publisherClass, family, time, time, language, claim, said);
    }

    Report seen(String instant) {
        return new Report(outlet, publisherClass, family, when, Instant.parse(instant), language, claim, said);
    }

    Report in(String code) {
        return new Report(outlet, publisherClass, family, when, seen, code, claim, said);
    }

    Report claims(String instrument, Stage stage, String by, Hedge... hedges) {
        return claims(instrument, stage, List.of(by), hedges);
    }

    /** @param actors the first took it there, the others with it */
    Report claims(String instrument, Stage stage, List<String> actors, Hedge... hedges) {
        var claimed = new StageClaim(
                instrument,
                stage,
                actors.stream().findFirst().filter(actor -> !actor.isEmpty()),
                actors.stream().skip(1).toList(),
                stage.word(),
                "A sentence of " + outlet + ".",
                List.of(hedges));
        return new Report(outlet, publisherClass, family, when, seen, language, Optional.of(claimed), said);
    }

    /** The sentence that claims it. */
    Report saying(String sentence) {
        var said = claim.map(one ->
                new StageClaim(one.instrument(), one.stage(), one.by(), one.with(), one.cue(), sentence, one.hedges()));
        return new Report(outlet, publisherClass, family, when, seen, language, said, this.said);
    }

    Report quotes(String actor, String party, String words) {
        var all = new ArrayList<>(said);
        all.add(new Statement(actor, actor, party, "said", words, true, words));
        return new Report(outlet, publisherClass, family, when, seen, language, claim, List.copyOf(all));
    }

    TopicStory titled(String title) {
        return titled(title, "");
    }

    TopicStory titled(String title, String summary) {
        return story(title, summary, Optional.empty());
    }

    TopicStory printedAt(String address, String title) {
        return story(title, "", Link.parse(address));
    }

    private TopicStory story(String title, String summary, Optional<Link> link) {
        var feed = "https://" + outlet.replace(' ', '-') + ".example/feed";
        var id = StoryId.of(feed, title);
        var story = new Story(
                id,
                feed,
                outlet,
                new Language(language),
                title,
                summary,
                "",
                link,
                Optional.of(when),
                seen,
                Credits.NONE,
                List.of(),
                false);
        var reading = new Reading(List.of(), List.of(), claim, said);
        var match = new Match(id, "harbour", "1", true, 5, List.of(), List.of(), reading);
        return new TopicStory(story, match, Origin.own(new Publisher(outlet, family, publisherClass, "")));
    }

    static Cluster cluster(TopicStory... members) {
        return cluster(Map.of(), members);
    }

    static Cluster cluster(Map<StoryId, StoryId> copies, TopicStory... members) {
        var id = members[0].id().value();
        return new Cluster(id, "harbour", Stream.of(members).map(TopicStory::id).toList(), copies, "line-" + id);
    }

    /** Each cluster a storyline of its own. */
    static Gathering gathering(Cluster... clusters) {
        var lines = Stream.of(clusters)
                .map(cluster -> new Storyline(
                        cluster.storyline(),
                        "harbour",
                        "line of " + cluster.id(),
                        List.of(cluster.id()),
                        new TreeMap<>()))
                .toList();
        return new Gathering(List.of(clusters), lines);
    }

    static Map<StoryId, TopicStory> byId(TopicStory... stories) {
        return Stream.of(stories).collect(Collectors.toMap(TopicStory::id, Function.identity()));
    }

    /** The entries of stories that each stand alone. */
    static List<LedgerEntry> entries(TopicStory... stories) {
        return Stream.of(stories)
                .flatMap(story -> Claims.of(story, cluster(story)).stream())
                .toList();
    }
}
