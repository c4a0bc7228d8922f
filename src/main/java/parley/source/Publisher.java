package parley.source;

/**
 * Who publishes.
 *
 * @param family editions of one newsroom share it; empty when nobody knows
 * @param country ISO 3166-1 alpha-2, empty when nobody knows
 */
public record Publisher(String name, String family, PublisherClass publisherClass, String country) {
    public static Publisher unknown(String name) {
        return new Publisher(name, "", PublisherClass.UNKNOWN, "");
    }

    public boolean isKnown() {
        return !family.isEmpty();
    }
}
