package parley.config;

import java.nio.file.Files;
import java.nio.file.Path;
import parley.feed.FeedList;
import parley.feed.FeedListException;

/** Reads the feed list and tells a mistake in it like any other of {@code config/}. */
public final class FeedListFile {
    private FeedListFile() {}

    /** @throws ConfigException naming the file as the setting {@code parley.feeds.list} does */
    public static FeedList read(Settings settings) {
        return read(settings.path("parley.feeds.list"), settings.text("parley.feeds.list"), false);
    }

    /** A list that another program wrote: what we would call a mistake in ours is let pass. */
    public static FeedList foreign(Path file) {
        return read(file, file.toString(), true);
    }

    private static FeedList read(Path file, String name, boolean foreign) {
        if (!Files.isReadable(file)) {
            throw new ConfigException(new ConfigMistake(name, 0, "", "no such file", "an OPML file with feeds"));
        }
        try {
            return foreign ? FeedList.readLoosely(file) : FeedList.read(file);
        } catch (FeedListException e) {
            throw new ConfigException(new ConfigMistake(name, e.line(), "", e.found(), e.expected()));
        }
    }
}
