package parley.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.story.Language;
import parley.topic.BrokenPack.Mistake;
import parley.topic.TopicPack.Party;
import parley.topic.TopicPack.Theme;

/** What no schema can say of a pack: that every id referred to is there, and that every term is a query. */
public final class PackCheck {
    private final TopicPack pack;
    private final List<Mistake> mistakes = new ArrayList<>();

    private PackCheck(TopicPack pack) {
        this.pack = pack;
    }

    /** Every mistake, none for a pack that can be compiled. */
    public static List<Mistake> of(TopicPack pack) {
        var check = new PackCheck(pack);
        check.references();
        check.cues();
        var languages = Stream.concat(pack.terms().keySet().stream(), Stream.of(Language.UNKNOWN));
        var broken = languages.distinct().flatMap(language -> QueryList.mistakes(pack, language).stream());
        return Stream.concat(check.mistakes.stream(), broken).distinct().toList();
    }

    private void references() {
        var themes = pack.themes().stream().map(Theme::id).collect(Collectors.toSet());
        var anchors = ids(Concept.Anchor.class);
        var signals = ids(Concept.Signal.class);
        var parties = pack.parties().stream().map(Party::id).collect(Collectors.toSet());
        for (var concept : pack.concepts()) {
            if (concept instanceof Concept.Signal signal) {
                ask("/concepts/signals/" + signal.id() + "/theme", signal.theme(), themes, "theme");
            }
        }
        pack.parties().forEach(party -> ask("/parties/" + party.id() + "/anchor", party.anchor(), anchors, "anchor"));
        pack.actors()
                .forEach(
                        actor -> ask("/actors/" + actor.id() + "/party", Optional.of(actor.party()), parties, "party"));
        for (var instrument : pack.instruments()) {
            var where = "/instruments/" + instrument.id();
            ask(where + "/counts-as", instrument.countsAs(), signals, "signal");
            instrument.concepts().forEach(id -> ask(where + "/concepts", Optional.of(id), signals, "signal"));
        }
        var concepts = ids(Concept.class);
        for (var strand : pack.strands()) {
            var where = "/strands/" + strand.id() + "/concepts";
            strand.concepts().forEach(id -> ask(where, Optional.of(id), concepts, "concept"));
        }
    }

    /** A cue may ask for an instrument by the concept that it counts as. */
    private void cues() {
        var instruments = new TreeSet<String>();
        pack.instruments()
                .forEach(instrument -> instruments.add(instrument.countsAs().orElse(instrument.id())));
        pack.reading().stages().forEach((language, words) -> {
            var where = "/stages/" + language.code() + "/";
            words.cues().forEach((stage, terms) -> cues(where + stage.word(), terms, instruments));
            cues(where + "wanted", words.wanted(), instruments);
        });
    }

    private void cues(String where, List<String> terms, Collection<String> instruments) {
        for (var i = 0; i < terms.size(); i++) {
            var place = where + "/" + i;
            InstrumentMarks.askedIn(terms.get(i))
                    .forEach(id -> ask(place, Optional.of(id), instruments, "concept of an instrument"));
        }
    }

    private Collection<String> ids(Class<? extends Concept> kind) {
        return pack.concepts().stream()
                .filter(kind::isInstance)
                .map(Concept::id)
                .collect(Collectors.toSet());
    }

    private void ask(String where, Optional<String> id, Collection<String> known, String what) {
        id.filter(asked -> !known.contains(asked))
                .ifPresent(asked -> mistakes.add(
                        new Mistake(where, '"' + asked + '"', "the id of a " + what + ": one of " + sorted(known))));
    }

    private static String sorted(Collection<String> ids) {
        return ids.stream().sorted().collect(Collectors.joining(", "));
    }
}
