package parley.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.topic.TopicMatcher;
import parley.topic.TopicPack;

/**
 * The topics of {@code config/topics/}, ready to judge, and kept up with their files: a changed file is a new matcher
 * from the next {@link #refresh} on, a broken one keeps the old and says what is wrong. Judges nothing itself.
 */
public final class TopicFolder implements AutoCloseable {
    private static final String ENDING = ".yaml";

    private final Path folder;
    private final Map<Path, FileTime> seen = new TreeMap<>();
    private final Map<Path, TopicMatcher> topics = new TreeMap<>();
    private List<TopicMatcher> retired = List.of();
    private volatile List<TopicMatcher> matchers = List.of();

    /** @param packs what the start read from the folder and found right */
    public TopicFolder(Path folder, List<TopicPack> packs) {
        this.folder = folder;
        changed();
        packs.forEach(pack -> topics.put(folder.resolve(pack.id() + ENDING), new TopicMatcher(pack)));
        matchers = List.copyOf(topics.values());
    }

    /** As of the last refresh, in the order of the files' names. */
    public List<TopicMatcher> matchers() {
        return matchers;
    }

    /** Takes up what changed since the last time. @return a line for the log on each file that did */
    public synchronized List<String> refresh() {
        retired.forEach(TopicMatcher::close);
        var old = new ArrayList<TopicMatcher>();
        var said = new ArrayList<String>();
        for (var file : changed()) {
            try {
                var matcher = new TopicMatcher(TopicPackFile.read(file));
                var before = topics.put(file, matcher);
                if (before != null) {
                    old.add(before);
                }
                said.add(file + ": version " + matcher.pack().version() + " judges from now on");
            } catch (ConfigException e) {
                said.add(file + ": the old version goes on judging; " + e.getMessage());
            }
        }
        matchers = List.copyOf(topics.values());
        // A judgement under way may still use them: closed at the next refresh.
        retired = old;
        return said;
    }

    private List<Path> changed() {
        try (var files = Files.list(folder)) {
            var changed = new ArrayList<Path>();
            for (var file : files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                var time = Files.getLastModifiedTime(file);
                if (!time.equals(seen.put(file, time))) {
                    changed.add(file);
                }
            }
            return changed;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the topics in " + folder, e);
        }
    }

    @Override
    public synchronized void close() {
        retired.forEach(TopicMatcher::close);
        topics.values().forEach(TopicMatcher::close);
    }
}
