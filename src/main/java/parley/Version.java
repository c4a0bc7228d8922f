package parley;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"parley " + text()};
    }

    /** For User-Agent, where a version is a number. */
    static String number() {
        var text = text();
        return text.matches("\\d\\S*") ? text : "0";
    }

    static String text() {
        var version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "from source" : version;
    }
}
