package parley.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attributes of one start tag in document order. Names are compared without regard to case, as feeds mix it. */
final class Attributes {
    static final Attributes NONE = new Attributes();

    private final List<String> names = new ArrayList<>(4);
    private final List<String> values = new ArrayList<>(4);

    void add(String name, String value) {
        names.add(name);
        values.add(value);
    }

    int size() {
        return names.size();
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    String name(int index) {
        return names.get(index);
    }

    String value(int index) {
        return values.get(index);
    }

    /** True also for an empty value. */
    boolean has(String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Stripped; null where the attribute is absent or blank. */
    @Nullable
    String get(String name) {
        for (var i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name)) {
                var value = values.get(i).strip();
                return value.isEmpty() ? null : value;
            }
        }
        return null;
    }
}
