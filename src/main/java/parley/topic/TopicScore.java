package parley.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.story.Language;
import parley.story.StoryId;
import parley.story.StoryLines;

/**
 * How well a pack judges stories that people have labelled: 2 on topic, 0 off, 1 counted neither way. Themes and stages
 * count over all stories of label 2; one that was missed has neither.
 */
public record TopicScore(
        Counts all,
        Map<String, Counts> byLanguage,
        Counts themes,
        double stageAccuracy,
        double stageMacro,
        List<Misjudged> misjudged) {
    /** Stages with fewer stories are left out of the mean. */
    private static final int STAGE_COUNTS_FROM = 3;

    public TopicScore {
        byLanguage = java.util.Collections.unmodifiableMap(new TreeMap<>(byLanguage));
        misjudged = List.copyOf(misjudged);
    }

    /** A story, what a reader said of it, and what the pack says. */
    public record Labelled(
            StoryId id, Language language, String title, int label, List<String> themes, String stage, Match match) {
        public Labelled {
            themes = List.copyOf(themes);
        }

        /** A line with the keys "label", "themes" and "stage", judged. */
        public static Labelled read(StoryLines.Line line, TopicMatcher matcher) {
            var story = line.story();
            var themes = new ArrayList<String>();
            line.json().path("themes").forEach(theme -> themes.add(theme.asText()));
            return new Labelled(
                    story.id(),
                    story.language(),
                    story.title(),
                    line.json().path("label").asInt(),
                    themes,
                    line.json().path("stage").asText("none").replace("null", "none"),
                    matcher.judge(story));
        }
    }

    public record Counts(int right, int wrong, int missed, int off) {
        static final Counts NONE = new Counts(0, 0, 0, 0);

        public double precision() {
            return ratio(right, right + wrong);
        }

        public double recall() {
            return ratio(right, right + missed);
        }

        public double f1() {
            return ratio(2 * right, 2 * right + wrong + missed);
        }

        Counts plus(Counts other) {
            return new Counts(right + other.right, wrong + other.wrong, missed + other.missed, off + other.off);
        }
    }

    public record Misjudged(StoryId id, String language, String title, String what, double score, List<String> why) {
        public Misjudged {
            why = List.copyOf(why);
        }
    }

    public static TopicScore of(List<Labelled> stories) {
        var languages = new TreeMap<String, Counts>();
        var misjudged = new ArrayList<Misjudged>();
        var all = Counts.NONE;
        var themes = Counts.NONE;
        var stages = new StageCounts();
        for (var story : stories) {
            if (story.label() == 1) {
                continue;
            }
            var counts = counts(story);
            all = all.plus(counts);
            languages.merge(story.language().code(), counts, Counts::plus);
            if (counts.wrong() + counts.missed() > 0) {
                misjudged.add(misjudged(story));
            }
            if (story.label() == 2) {
                themes = themes.plus(themes(story));
                stages.add(story);
            }
        }
        return new TopicScore(all, languages, themes, stages.accuracy(), stages.macro(), misjudged);
    }

    private static Counts counts(Labelled story) {
        var on = story.match().on();
        return story.label() == 2 ? new Counts(on ? 1 : 0, 0, on ? 0 : 1, 0) : new Counts(0, on ? 1 : 0, 0, on ? 0 : 1);
    }

    private static Counts themes(Labelled story) {
        var wanted = new HashSet<>(story.themes());
        var given = new HashSet<>(story.match().reading().themes());
        var right = (int) given.stream().filter(wanted::contains).count();
        return new Counts(right, given.size() - right, wanted.size() - right, 0);
    }

    private static Misjudged misjudged(Labelled story) {
        var match = story.match();
        var why = new ArrayList<String>();
        match.reasons().forEach(reason -> why.add(Explanation.line(reason)));
        why.addAll(match.missing());
        return new Misjudged(
                story.id(),
                story.language().code(),
                story.title(),
                match.on() ? "wrongly matched" : "missed",
                match.score(),
                why);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static final class StageCounts {
        private final Map<String, Counts> counts = new TreeMap<>();
        private int right;
        private int staged;

        void add(Labelled story) {
            var wanted = story.stage();
            var given = story.match().on()
                    ? story.match()
                            .reading()
                            .claim()
                            .map(claim -> claim.stage().word())
                            .orElse("none")
                    : "(missed)";
            var same = wanted.equals(given);
            if (!wanted.equals("none")) {
                staged++;
                right += same ? 1 : 0;
            }
            counts.merge(wanted, new Counts(same ? 1 : 0, 0, same ? 0 : 1, 0), Counts::plus);
            counts.merge(given, new Counts(0, same ? 0 : 1, 0, 0), Counts::plus);
        }

        double accuracy() {
            return ratio(right, staged);
        }

        double macro() {
            return counts.values().stream()
                    .filter(stage -> stage.right() + stage.missed() >= STAGE_COUNTS_FROM)
                    .mapToDouble(Counts::f1)
                    .average()
                    .orElse(0);
        }
    }
}
