package parley.topic;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.topic.TopicPack.Theme;
import parley.topic.TopicPack.Theme.Place;

/** Which themes a story on topic has, from the signals that counted. */
final class ThemeList {
    private static final int FRAME_REACH = 4;

    private final List<Theme> themes;
    private final Evidence.Lookup lookup;
    private final int leadSentences;

    ThemeList(TopicPack pack, Evidence.Lookup lookup) {
        this.themes = pack.themes();
        this.lookup = lookup;
        this.leadSentences = pack.scoring().leadSentences();
    }

    List<String> of(Collection<Hit> counted, List<Hit> all) {
        var own = counted.stream().filter(hit -> !isCovered(hit, counted)).toList();
        var found = new LinkedHashSet<String>();
        addTold(found, own.stream().filter(hit -> !isThemeAlone(hit)).toList(), all);
        if (found.isEmpty()) {
            addTold(found, own, all);
        }
        if (found.isEmpty()) {
            addLead(found, own, all);
        }
        return themes.stream().map(Theme::id).filter(found::contains).toList();
    }

    private void addTold(Set<String> found, List<Hit> hits, List<Hit> all) {
        for (var hit : hits) {
            var signal = lookup.signal(hit);
            signal.flatMap(Concept.Signal::theme).ifPresent(theme -> {
                if (isAnywhere(theme)
                        || signal.filter(Concept.Signal::themeAnywhere).isPresent()
                        || (hit.unit().isTitle() && !isFramed(hit, all))) {
                    found.add(theme);
                }
            });
        }
    }

    private boolean isThemeAlone(Hit hit) {
        return lookup.signal(hit).filter(Concept.Signal::themeAlone).isPresent();
    }

    private void addLead(Set<String> found, List<Hit> own, List<Hit> all) {
        own.stream()
                .filter(hit -> hit.unit().index() <= leadSentences && !isFramed(hit, all))
                .forEach(
                        hit -> lookup.signal(hit).flatMap(Concept.Signal::theme).ifPresent(found::add));
    }

    private boolean isAnywhere(String id) {
        return themes.stream().anyMatch(theme -> theme.id().equals(id) && theme.where() == Place.ANYWHERE);
    }

    /** "Ceasefire monitoring" is monitoring. */
    private boolean isCovered(Hit hit, Collection<Hit> counted) {
        return counted.stream().anyMatch(other -> other.covers(hit) && hasTheme(other));
    }

    private boolean hasTheme(Hit hit) {
        return lookup.signal(hit).flatMap(Concept.Signal::theme).isPresent();
    }

    /** "After a ceasefire", "if a deal is reached": a time or a condition, not what the story is about. */
    private boolean isFramed(Hit hit, List<Hit> all) {
        return all.stream()
                .filter(other -> other.unit().index() == hit.unit().index())
                .filter(other -> lookup.concept(other.id())
                        .filter(Concept.Frame.class::isInstance)
                        .isPresent())
                .anyMatch(frame ->
                        frame.lastWord() < hit.firstWord() && hit.firstWord() - frame.lastWord() <= FRAME_REACH);
    }
}
