package parley.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One invented story, as its file gives it.
 *
 * @param id names it within its outlet, for good; part of its address
 * @param at when it is published: {@code day 1, 07:40}, in Kyiv
 * @param expect whether the topic filter should keep it
 * @param kind what it is there to show: lead, copy, battlefield, sport ...
 * @param source whose report it copies
 * @param by who wrote it
 * @param later how its texts read from a later moment on
 */
public record DemoStory(
        String id,
        Instant at,
        Expect expect,
        String kind,
        String title,
        String text,
        Optional<String> source,
        Optional<String> by,
        Optional<Later> later) {
    /** Day 1 of the demo, a Monday. In the future, so that nobody takes it for what has happened. */
    static final LocalDate DAY_ONE = LocalDate.of(2027, 3, 1);

    static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");
    private static final Pattern MOMENT = Pattern.compile("day (\\d), (\\d\\d:\\d\\d)");

    /** In, out, or a case on which two careful editors may differ. */
    public enum Expect {
        IN,
        OUT,
        EITHER
    }

    /** What the outlet puts in place of its first version. */
    public record Later(Instant at, String title, String text) {}

    /** The texts as they read at a moment. */
    DemoStory asOf(Instant now) {
        return later.filter(edit -> !edit.at().isAfter(now))
                .map(edit ->
                        new DemoStory(id, at, expect, kind, edit.title(), edit.text(), source, by, Optional.empty()))
                .orElse(this);
    }

    /** When its present texts were put up. */
    Instant updated(Instant now) {
        return later.map(Later::at).filter(edit -> !edit.isAfter(now)).orElse(at);
    }

    /** @param text {@code day 2, 18:30} */
    static Instant moment(String text) {
        var match = MOMENT.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("expected a moment such as \"day 1, 07:40\", found \"" + text + "\"");
        }
        return DAY_ONE.plusDays(Integer.parseInt(match.group(1)) - 1L)
                .atTime(LocalTime.parse(match.group(2)))
                .atZone(ZONE)
                .toInstant();
    }

    /** A story as it stands in a file: names and texts alone. */
    record Line(
            String id,
            String at,
            String expect,
            String kind,
            String title,
            String text,
            @Nullable String source,
            @Nullable String by,
            @Nullable LaterLine later) {
        DemoStory story() {
            return new DemoStory(
                    id,
                    moment(at),
                    Expect.valueOf(expect.toUpperCase(java.util.Locale.ROOT)),
                    kind,
                    title,
                    text,
                    Optional.ofNullable(source),
                    Optional.ofNullable(by),
                    Optional.ofNullable(later).map(l -> new Later(moment(l.at), l.title, l.text)));
        }
    }

    record LaterLine(String at, String title, String text) {}
}
