package parley.briefing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.briefing.Edition.Event;
import parley.briefing.Edition.Said;
import parley.briefing.Edition.Source;

/** The edition as Markdown (CommonMark 0.31, with GitHub's tables). Foreign text is escaped and stays literal. */
public final class MarkdownRendering implements Rendering {
    @Override
    public String ending() {
        return "md";
    }

    @Override
    public String render(Edition edition, Footer footer) {
        var page = new Page(edition, new Wording(edition));
        return Stream.of(
                                page.head(),
                                page.moved(),
                                page.ledger(),
                                page.events(),
                                page.alsoSeen(),
                                page.said(),
                                page.next(),
                                page.coverage(),
                                page.corrected(),
                                page.failed(),
                                page.foot(footer))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    private record Page(Edition edition, Wording wording) {
        private static final String TABLE =
                """
                ## Ledger

                | instrument | was | is | by whom | how firm | since |
                | --- | --- | --- | --- | --- | --- |
                """;

        private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&$!]");

        String head() {
            var lines = Stream.of(
                    Optional.of("# " + text(wording.title())),
                    Optional.of("**" + wording.number() + "** · " + wording.when()),
                    Optional.of(wording.span() + " · " + String.join(" · ", wording.counts())),
                    edition.notice().map(notice -> "> " + text(notice)),
                    edition.isQuiet() ? Optional.of("**" + wording.quiet() + "**") : Optional.<String>empty());
            return lines.flatMap(Optional::stream).collect(Collectors.joining("\n\n"));
        }

        String moved() {
            return section(
                    "What moved",
                    Stream.concat(
                            wording.nothingMoved().stream(),
                            edition.moved().stream()
                                    .map(move -> move.mark().sign() + " "
                                            + edition.eventPage(move.event())
                                                    .map(page -> link(move.text(), page))
                                                    .orElse(text(move.text()))
                                            + Wording.mark(move.language())
                                            + (move.firm().isEmpty() ? "" : " (" + text(move.firm()) + ")")
                                            + outlets(move.sources()))));
        }

        String ledger() {
            if (edition.ledger().isEmpty()) {
                return "";
            }
            return edition.ledger().stream()
                    .map(row -> "| %s | %s | %s | %s | %s | %s |"
                            .formatted(
                                    text(row.instrument()),
                                    row.changed() ? text(row.was()) : text(row.is()),
                                    row.changed() ? "**" + text(row.is()) + "**" : "(no change)",
                                    text(row.by()),
                                    text(row.firm()) + outlets(row.sources()),
                                    row.since().map(wording::moment).orElse("")))
                    .collect(Collectors.joining("\n", TABLE, ""));
        }

        String events() {
            return edition.events().isEmpty()
                    ? ""
                    : edition.events().stream()
                            .map(this::event)
                            .collect(Collectors.joining("\n\n", "## Events\n\n", ""));
        }

        private String event(Event event) {
            var lines = Stream.of(
                            Stream.of("### " + title(event)),
                            wording.themes(event).map(Page::text).stream(),
                            wording.since(event).map(since -> "*" + text(since) + "*").stream(),
                            event.sentences().stream()
                                    .map(s -> text(s.text()) + Wording.mark(s.language()) + " [" + outlet(s.source())
                                            + "]"),
                            event.disagreement().stream().map(line -> "≠ " + text(line)),
                            wording.hedges(event).map(Page::text).stream(),
                            event.said().stream().map(said -> "Said: " + said(said)),
                            Stream.of("**" + text(wording.firm(event)) + "**" + sources(event)))
                    .flatMap(part -> part);
            return lines.collect(Collectors.joining("\n\n"));
        }

        String alsoSeen() {
            return section(
                    "Also seen",
                    Stream.concat(
                            edition.alsoSeen().stream()
                                    .map(event -> title(event)
                                            + wording.meeting(event)
                                                    .map(meeting -> " · " + meeting)
                                                    .orElse("")
                                            + wording.first(event).stream()
                                                    .map(s -> " · " + source(s))
                                                    .collect(Collectors.joining())),
                            wording.moreEvents().stream()));
        }

        String said() {
            if (edition.said().isEmpty()) {
                return "";
            }
            return edition.said().stream()
                    .map(party -> list(
                            "### " + text(party.party())
                                    + wording.spoken(party)
                                            .map(see -> ": " + see)
                                            .orElse(""),
                            party.said().stream().map(this::said)))
                    .collect(Collectors.joining("\n\n", "## Who said what\n\n", ""));
        }

        String next() {
            var coming = edition.next().stream()
                    .map(a -> appointment(a) + " (" + wording.announcedBy(a) + ")" + outlets(a.sources()));
            var passed = edition.passed().stream()
                    .map(a -> "passed without report: " + appointment(a) + outlets(a.sources()));
            return section("Next", Stream.concat(coming, passed));
        }

        String coverage() {
            return edition.coverage().days().isEmpty()
                    ? ""
                    : "## Coverage\n\n" + BlockChart.of(edition.coverage()) + "\n\n" + wording.coverage();
        }

        String corrected() {
            return section(
                    "Corrected",
                    edition.corrected().stream().map(c -> text(wording.corrected(c)) + outlets(List.of(c.source()))));
        }

        String failed() {
            return section(
                    "Failed feeds",
                    edition.failedFeeds().stream().map(f -> text(f.outlet() + ": " + wording.failed(f))));
        }

        String foot(Footer footer) {
            var lines = Stream.concat(
                            edition.home().isEmpty() ? Stream.of() : Stream.of(link(Wording.HOME, edition.home())),
                            footer.lines().stream().map(line -> link(line.text(), line.url())))
                    .collect(Collectors.joining(" · "));
            return lines.isEmpty() ? "" : "---\n\n" + lines;
        }

        private String title(Event event) {
            var marks = event.marks().isEmpty() ? "" : "**" + text(wording.marks(event)) + "** ";
            var title = wording.address(event)
                    .map(page -> link(event.title(), page))
                    .orElse(text(event.title()));
            return event.rank() + "\\. " + marks + title + Wording.mark(event.language());
        }

        private String said(Said said) {
            return text(said.speaker() + ": " + wording.words(said)) + Wording.mark(said.language()) + " ["
                    + outlet(said.source()) + "]";
        }

        private String appointment(Edition.Appointment appointment) {
            return wording.day(appointment.day()) + ": " + text(appointment.what())
                    + Wording.mark(appointment.language());
        }

        private String sources(Event event) {
            var listed = event.sources().stream()
                    .map(source -> " · " + source(source))
                    .collect(Collectors.joining());
            return listed + wording.more(event).map(more -> " · " + more).orElse("");
        }

        private String source(Source source) {
            var about = wording.about(source);
            return outlet(source) + (about.isEmpty() ? "" : " (" + text(about) + ")");
        }

        private String outlets(List<Source> sources) {
            return sources.stream().map(source -> " · " + outlet(source)).collect(Collectors.joining());
        }

        private String outlet(Source source) {
            return wording.address(source)
                    .map(url -> link(source.outlet(), url))
                    .orElse(text(source.outlet()));
        }

        private static String section(String name, Stream<String> items) {
            var lines = items.toList();
            return lines.isEmpty() ? "" : list("## " + name, lines.stream());
        }

        private static String list(String heading, Stream<String> items) {
            var lines = items.map(item -> "- " + item).toList();
            return lines.isEmpty() ? heading : heading + "\n\n" + String.join("\n", lines);
        }

        private static String link(String text, String url) {
            return "[" + text(text) + "](<" + url.replace("<", "%3C").replace(">", "%3E") + ">)";
        }

        /** A backslash before every sign that could start markup (CommonMark 0.31, section 2.4). */
        private static String text(String text) {
            return SPECIAL.matcher(PlainText.line(text)).replaceAll("\\\\$0");
        }
    }
}
