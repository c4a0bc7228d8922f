package parley.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The namespaces in force, the innermost last, and which vocabulary a tag belongs to by them. */
final class Namespaces {
    private static final int MOST = 200;

    private record Namespace(String prefix, String uri, Vocabulary vocabulary) {}

    private final List<Namespace> inForce = new ArrayList<>();
    private @Nullable String adoptedUri;
    private Vocabulary adopted = Vocabulary.RSS;

    int size() {
        return inForce.size();
    }

    /** Takes what an element declares; what is too much is passed over. */
    void declare(Attributes attributes) {
        for (var i = 0; i < attributes.size() && inForce.size() < MOST; i++) {
            var name = attributes.name(i);
            if (name.startsWith("xmlns")) {
                var prefix = name.length() > 6 ? name.substring(6) : "";
                var uri = attributes.value(i);
                inForce.add(new Namespace(prefix, uri, Vocabulary.ofUri(uri)));
            }
        }
    }

    /** Ends what was declared since there were so many. */
    void backTo(int size) {
        while (inForce.size() > size) {
            inForce.remove(inForce.size() - 1);
        }
    }

    /** From here on the namespace of this tag means that vocabulary, whatever its address says. */
    void adopt(String tag, Vocabulary vocabulary) {
        var found = find(prefixOf(tag));
        adoptedUri = found == null ? "" : found.uri();
        adopted = vocabulary;
    }

    Vocabulary vocabularyOf(String tag) {
        var prefix = prefixOf(tag);
        var found = find(prefix);
        if (found != null) {
            return found.uri().equals(adoptedUri) ? adopted : found.vocabulary();
        }
        if (!prefix.isEmpty()) {
            return Vocabulary.ofUndeclared(prefix);
        }
        return adoptedUri != null && adoptedUri.isEmpty() ? adopted : Vocabulary.RSS;
    }

    private @Nullable Namespace find(String prefix) {
        for (var i = inForce.size() - 1; i >= 0; i--) {
            if (inForce.get(i).prefix().equals(prefix)) {
                return inForce.get(i);
            }
        }
        return null;
    }

    private static String prefixOf(String tag) {
        var colon = tag.indexOf(':');
        return colon < 0 ? "" : tag.substring(0, colon);
    }
}
