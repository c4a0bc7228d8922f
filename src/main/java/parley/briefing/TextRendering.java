package parley.briefing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.briefing.Edition.Event;
import parley.briefing.Edition.Source;

/** The edition as plain text of at most 78 columns (RFC 5322 section 2.1.1), with every link that the HTML has. */
public final class TextRendering implements Rendering {
    @Override
    public String ending() {
        return "txt";
    }

    @Override
    public String render(Edition edition, Footer footer) {
        return new Page(edition).write(footer);
    }

    /** One edition being written; collects the links that no line has shown yet. */
    private static final class Page {
        private static final int WIDTH = 78;

        private final Edition edition;
        private final Wording wording;
        private final StringBuilder out = new StringBuilder();
        private final Map<String, String> owed = new LinkedHashMap<>();
        private final Map<String, String> shown = new LinkedHashMap<>();

        Page(Edition edition) {
            this.edition = edition;
            this.wording = new Wording(edition);
        }

        String write(Footer footer) {
            head();
            moved();
            ledger();
            edition.events().forEach(this::event);
            alsoSeen();
            said();
            next();
            coverage();
            corrected();
            failed();
            links();
            foot(footer);
            return out.toString().strip() + "\n";
        }

        private void head() {
            paragraph("", wording.title().toUpperCase(Locale.ROOT) + " · " + wording.number() + " · " + wording.when());
            paragraph("", wording.span() + " · " + String.join(" · ", wording.counts()));
            edition.notice().ifPresent(notice -> paragraph("", PlainText.line(notice)));
            if (edition.isQuiet()) {
                out.append('\n');
                paragraph("", wording.quiet());
            }
        }

        private void moved() {
            if (edition.moved().isEmpty()) {
                return;
            }
            section("WHAT MOVED");
            for (var move : edition.moved()) {
                paragraph(
                        " " + move.mark().sign() + " ",
                        PlainText.isolated(move.text(), move.language()) + firm(move.firm()));
                edition.eventPage(move.event()).ifPresent(page -> owe(page, move.text()));
                move.sources().forEach(this::owe);
            }
        }

        private void ledger() {
            if (edition.ledger().isEmpty()) {
                return;
            }
            section("LEDGER");
            for (var row : edition.ledger()) {
                var step = row.changed() && !row.was().isEmpty() ? row.was() + " → " + row.is() : row.is();
                var change = row.changed() ? "" : " (no change)";
                paragraph(" ", "%s: %s%s".formatted(row.instrument(), step, change));
                var since =
                        row.since().map(at -> ", since " + wording.moment(at)).orElse("");
                paragraph("   ", row.by() + "; " + row.firm() + since);
                row.sources().forEach(this::owe);
            }
        }

        private void event(Event event) {
            out.append('\n');
            title(event);
            wording.themes(event).ifPresent(themes -> paragraph("   ", themes));
            wording.since(event).ifPresent(since -> paragraph("   ", since));
            for (var sentence : event.sentences()) {
                var text = PlainText.isolated(sentence.text(), sentence.language());
                paragraph("   ", text + "  [" + PlainText.line(sentence.source().outlet()) + "]");
                owe(sentence.source());
            }
            event.disagreement().forEach(line -> paragraph("   ≠ ", PlainText.line(line)));
            wording.hedges(event).ifPresent(hedges -> paragraph("   ", hedges));
            for (var said : event.said()) {
                paragraph(
                        "   Said: ",
                        said.speaker() + ": " + wording.words(said) + "  ["
                                + said.source().outlet() + "]");
                owe(said.source());
            }
            paragraph("   ", wording.firm(event));
            event.sources().forEach(this::source);
            wording.more(event).ifPresent(more -> paragraph("   ", more));
        }

        private void title(Event event) {
            var marks = wording.marks(event);
            var number = "%-3s".formatted(event.rank());
            var title = PlainText.isolated(event.title(), event.language());
            paragraph(number, marks.isEmpty() ? title : "[" + marks + "] " + title);
            edition.eventPage(event.id()).ifPresent(this::address);
        }

        private void source(Source source) {
            var about = wording.about(source);
            paragraph("   - ", PlainText.line(source.outlet()) + (about.isEmpty() ? "" : " (" + about + ")"));
            wording.address(source).ifPresent(this::address);
        }

        private void alsoSeen() {
            if (edition.alsoSeen().isEmpty()) {
                return;
            }
            section("ALSO SEEN");
            for (var event : edition.alsoSeen()) {
                title(event);
                event.sources().stream().limit(1).forEach(this::source);
            }
        }

        private void said() {
            if (edition.said().isEmpty()) {
                return;
            }
            section("WHO SAID WHAT");
            for (var party : edition.said()) {
                paragraph(" ", party.party());
                for (var said : party.said()) {
                    var outlet = PlainText.line(said.source().outlet());
                    paragraph("   ", said.speaker() + ": " + wording.words(said) + "  [" + outlet + "]");
                    owe(said.source());
                }
            }
        }

        private void next() {
            if (edition.next().isEmpty() && edition.passed().isEmpty()) {
                return;
            }
            section("NEXT");
            edition.next().forEach(a -> appointment(a, "", " (" + wording.announcedBy(a) + ")"));
            edition.passed().forEach(a -> appointment(a, "passed without report: ", ""));
        }

        private void appointment(Edition.Appointment appointment, String before, String after) {
            var what = PlainText.isolated(appointment.what(), appointment.language());
            paragraph(" ", before + wording.day(appointment.day()) + ": " + what + after);
            appointment.sources().forEach(this::owe);
        }

        private void coverage() {
            var days = edition.coverage().days();
            if (!days.isEmpty()) {
                section("COVERAGE");
                paragraph(" ", BlockChart.of(edition.coverage()));
                paragraph(" ", wording.coverage());
            }
        }

        private void corrected() {
            if (!edition.corrected().isEmpty()) {
                section("CORRECTED");
            }
            for (var correction : edition.corrected()) {
                paragraph(" ", wording.corrected(correction));
                owe(correction.source());
            }
        }

        private void failed() {
            if (!edition.failedFeeds().isEmpty()) {
                section("FAILED FEEDS");
                edition.failedFeeds()
                        .forEach(f -> paragraph(" ", PlainText.line(f.outlet()) + ": " + wording.failed(f)));
            }
        }

        private void links() {
            owed.keySet().removeAll(shown.keySet());
            if (!owed.isEmpty()) {
                section("MORE LINKS");
                owed.forEach((url, text) -> {
                    paragraph(" ", text);
                    address(url);
                });
            }
        }

        private void foot(Footer footer) {
            if (!edition.home().isEmpty() || !footer.lines().isEmpty()) {
                out.append("\n-- \n");
            }
            if (!edition.home().isEmpty()) {
                paragraph("", Wording.HOME);
                address(edition.home());
            }
            for (var line : footer.lines()) {
                paragraph("", line.text());
                address(line.url());
            }
        }

        private void owe(Source source) {
            wording.address(source).ifPresent(url -> owe(url, source.outlet() + ": " + source.title()));
        }

        private void owe(String url, String text) {
            owed.putIfAbsent(url, PlainText.line(text));
        }

        private void address(String url) {
            shown.put(url, url);
            out.append("     ").append(url).append('\n');
        }

        private void section(String name) {
            out.append('\n').append(name).append('\n');
        }

        private static String firm(String firm) {
            return Optional.of(firm)
                    .filter(f -> !f.isEmpty())
                    .map(f -> "  (" + f + ")")
                    .orElse("");
        }

        /** With a hanging indent as wide as its first words. */
        private void paragraph(String before, String text) {
            var indent = before.isBlank() ? before : " ".repeat(before.length());
            var first = true;
            for (var line : PlainText.wrap(text, WIDTH - before.length())) {
                out.append(first ? before : indent).append(line).append('\n');
                first = false;
            }
        }
    }
}
