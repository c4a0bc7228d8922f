package parley.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.story.Language;

/**
 * The feed list, an OPML 2.0 file: each outline with an {@code xmlUrl} is a feed, the others are groups. Besides OPML's
 * own attributes it knows {@code class}, {@code family}, {@code country} and {@code off} (why the feed is switched off);
 * what it does not know it keeps. Addresses are not judged here: one that may not be asked shows as refused when polled.
 */
public final class FeedList {
    private static final Set<String> CLASSES =
            Set.of("independent", "public", "agency", "aggregator", "official", "state", "unknown");

    private final Opml opml;
    private final List<Feed> feeds;

    private FeedList(Opml opml, List<Feed> feeds) {
        this.opml = opml;
        this.feeds = feeds;
    }

    /** @throws FeedListException with file, line, what was found and what was expected */
    public static FeedList read(Path file) {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var opml = Opml.read(file.toString(), text);
            return new FeedList(opml, new Reading(file.toString()).feeds(opml.outlines(), ""));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the feed list " + file, e);
        }
    }

    /**
     * As other programs write it, in whatever encoding: what we would call a mistake (a feed twice or without an address, a
     * class of their own) is let pass.
     */
    public static FeedList readLoosely(Path file) {
        try {
            var text = FeedCharset.decode(Files.readAllBytes(file), null);
            return new FeedList(Opml.read(file.toString(), new StringReader(text)), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** In the order of the file, those that are switched off included. */
    public List<Feed> feeds() {
        return feeds;
    }

    public String opml() {
        return opml.write();
    }

    /** This list with the feeds of another that it lacks, in their groups; a group of the same name takes them in. */
    public FeedList plus(FeedList other) {
        var known = new HashSet<String>();
        feeds.forEach(feed -> known.add(feed.address()));
        var merged = merged(opml.outlines(), other.opml.outlines(), known);
        var whole = new Opml(opml.comments(), opml.title(), merged);
        return new FeedList(whole, new Reading("merged list").feeds(merged, ""));
    }

    private static List<Outline> merged(List<Outline> ours, List<Outline> theirs, Set<String> known) {
        var merged = new ArrayList<>(ours);
        for (var outline : theirs) {
            if (outline.isFeed()) {
                outline.get("xmlUrl").filter(known::add).ifPresent(address -> merged.add(understood(outline)));
                continue;
            }
            int same = indexOfGroup(merged, outline.name());
            if (same >= 0) {
                var group = merged.get(same);
                merged.set(same, group.with(merged(group.children(), outline.children(), known)));
            } else {
                var rest = merged(List.of(), outline.children(), known);
                if (!rest.isEmpty()) {
                    merged.add(outline.with(rest));
                }
            }
        }
        return merged;
    }

    /** Without what stands in an attribute of ours and means something else to whoever wrote it. */
    private static Outline understood(Outline outline) {
        return outline.without("class", CLASSES::contains)
                .without("language", tag -> Language.parse(tag).isPresent());
    }

    private static int indexOfGroup(List<Outline> outlines, String name) {
        for (int i = 0; i < outlines.size(); i++) {
            if (!outlines.get(i).isFeed() && outlines.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** One pass over a file; knows its name and what it has already met. */
    private static final class Reading {
        private final String file;
        private final HashMap<String, Integer> lines = new HashMap<>();

        Reading(String file) {
            this.file = file;
        }

        List<Feed> feeds(List<Outline> outlines, String group) {
            var feeds = new ArrayList<Feed>();
            for (var outline : outlines) {
                if (outline.isFeed()) {
                    feeds.add(feed(outline, group));
                }
                var inner = outline.isFeed() || outline.name().isEmpty()
                        ? group
                        : group.isEmpty() ? outline.name() : group + "/" + outline.name();
                feeds.addAll(feeds(outline.children(), inner));
            }
            return List.copyOf(feeds);
        }

        private Feed feed(Outline outline, String group) {
            var address = outline.get("xmlUrl")
                    .orElseThrow(
                            () -> wrong(outline, "an outline of type \"rss\" without xmlUrl", "xmlUrl=\"https://…\""));
            var earlier = lines.putIfAbsent(address, outline.line());
            if (earlier != null) {
                throw wrong(outline, "xmlUrl \"" + address + "\" again (first in line " + earlier + ")", "it once");
            }
            return new Feed(
                    address,
                    outline.name().isEmpty() ? address : outline.name(),
                    outline.get("language").map(tag -> language(outline, tag)).orElse(Language.UNKNOWN),
                    outline.get("country").orElse(""),
                    group,
                    outline.get("class")
                            .map(word -> publisherClass(outline, word))
                            .orElse("unknown"),
                    outline.get("family").orElse(""),
                    outline.get("off"));
        }

        private Language language(Outline outline, String tag) {
            return Language.parse(tag)
                    .orElseThrow(
                            () -> wrong(outline, "language \"" + tag + "\"", "a language tag such as en, uk or pt-BR"));
        }

        private String publisherClass(Outline outline, String word) {
            if (!CLASSES.contains(word)) {
                throw wrong(
                        outline,
                        "class \"" + word + "\"",
                        "one of " + String.join(", ", CLASSES.stream().sorted().toList()));
            }
            return word;
        }

        private FeedListException wrong(Outline outline, String found, String expected) {
            return new FeedListException(file, outline.line(), found, expected);
        }
    }
}
