package parley.briefing;

/** Stages of an instrument as readers see them. */
final class Stages {
    private Stages() {}

    /** {@code under negotiation} for {@code under-negotiation}. */
    static String word(String stage) {
        return stage.replace('-', ' ');
    }

    /** {@code draft → agreed}; the new stage alone where none was known before. */
    static String step(String was, String is) {
        return was.isEmpty() ? word(is) : word(was) + " → " + word(is);
    }
}
