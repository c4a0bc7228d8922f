package parley.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.StreamSupport;
import parley.source.KnownPublisher;
import parley.source.Publisher;
import parley.source.PublisherClass;

/** {@code config/publishers.yaml}: publishers beyond the feed list, their sites and how others credit them. */
public final class PublishersFile {
    private PublishersFile() {}

    /**
     * @param name relative to the home folder
     * @throws ConfigException with every mistake of the file
     */
    public static List<KnownPublisher> read(Path home, String name) {
        return bind(YamlFile.read(home, name));
    }

    static List<KnownPublisher> bind(YamlFile yaml) {
        var mistakes = yaml.against("publishers");
        if (mistakes.isEmpty()) {
            mistakes.addAll(claimedTwice(yaml));
        }
        ConfigException.throwIfAny(mistakes);
        return StreamSupport.stream(yaml.tree().path("publishers").spliterator(), false)
                .map(PublishersFile::publisher)
                .toList();
    }

    private static KnownPublisher publisher(JsonNode node) {
        return new KnownPublisher(
                new Publisher(
                        node.path("name").asText(),
                        node.path("family").asText(),
                        PublisherClass.of(node.path("class").asText()),
                        node.path("country").asText()),
                List.of(),
                texts(node.path("hosts")),
                texts(node.path("credits")));
    }

    /** A site or a spelling belongs to one publisher: of two, one would be credited with the other's reports. */
    private static List<ConfigMistake> claimedTwice(YamlFile yaml) {
        var owners = new HashMap<String, String>();
        var mistakes = new ArrayList<ConfigMistake>();
        var number = 0;
        for (var node : yaml.tree().path("publishers")) {
            for (var key : List.of("hosts", "credits")) {
                for (var i = 0; i < node.path(key).size(); i++) {
                    var pointer = "/publishers/" + number + "/" + key + "/" + i;
                    var owner = owners.putIfAbsent(
                            key + yaml.found(pointer), node.path("name").asText());
                    if (owner != null) {
                        mistakes.add(yaml.mistake(pointer, yaml.found(pointer), "one that \"" + owner + "\" has not"));
                    }
                }
            }
            number++;
        }
        return mistakes;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
