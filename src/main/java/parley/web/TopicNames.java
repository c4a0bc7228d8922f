package parley.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.topic.TopicPack;

/** What readers call the things that a topic pack gives ids to. An id that no pack knows any more stands for itself. */
public final class TopicNames {
    private final Map<String, String> names = new HashMap<>();

    TopicNames(List<TopicPack> packs) {
        for (var pack : packs) {
            names.put(key(pack.id(), ""), pack.name());
            pack.themes().forEach(theme -> names.put(key(pack.id(), theme.id()), theme.name()));
            pack.parties().forEach(party -> names.put(key(pack.id(), party.id()), party.name()));
            pack.actors().forEach(actor -> names.put(key(pack.id(), actor.id()), actor.name()));
            pack.instruments().forEach(instrument -> names.put(key(pack.id(), instrument.id()), instrument.name()));
        }
    }

    public String topic(String topic) {
        return names.getOrDefault(key(topic, ""), topic);
    }

    public String of(String topic, String id) {
        return names.getOrDefault(key(topic, id), id);
    }

    public String all(String topic, List<String> ids) {
        return String.join(", ", ids.stream().map(id -> of(topic, id)).toList());
    }

    private static String key(String topic, String id) {
        return topic + "/" + id;
    }
}
