package parley.web;

/**
 * What the last part of an address asks for.
 *
 * @param id without the ending
 * @param isJson it ends in {@code .json}: the same for tools
 */
record AskedName(String id, boolean isJson) {
    private static final String JSON = ".json";

    static AskedName of(String name) {
        return name.endsWith(JSON)
                ? new AskedName(name.substring(0, name.length() - JSON.length()), true)
                : new AskedName(name, false);
    }

    /** Whether it can be the id of a story, an event or a storyline. */
    boolean isId() {
        return id.matches("[0-9a-zA-Z-]{1,64}");
    }
}
