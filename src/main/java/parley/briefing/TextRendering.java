package parley.briefing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.briefing.Edition.Event;
import parley.briefing.Edition.Source;

/**
 * The edition as plain text of at most 78 columns (RFC 5322 section 2.1.1), with every link that the HTML has: below the line
 * it belongs to, the first time that line names it.
 */
public final class TextRendering implements Rendering {
    @Override
    public String ending() {
        return "txt";
    }

    @Override
    public String render(Edition edition, Footer footer) {
        return new Page(edition).write(footer);
    }

    /** One edition being written; links of the lines on top wait until no line below has shown them. */
    private static final class Page {
        private static final int WIDTH = 78;

        private final Edition edition;
        private final Wording wording;
        private final StringBuilder out = new StringBuilder();
        private final Map<String, String> owed = new LinkedHashMap<>();
        private final Set<String> shown = new HashSet<>();

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
            var nothing = wording.nothingMoved();
            if (edition.moved().isEmpty() && nothing.isEmpty()) {
                return;
            }
            section("WHAT MOVED");
            nothing.ifPresent(text -> paragraph(" ", text));
            for (var move : edition.moved()) {
                var firm = move.firm().isEmpty() ? "" : "  (" + move.firm() + ")";
                paragraph(" " + move.mark().sign() + " ", foreign(move.text(), move.language()) + firm);
                edition.eventPage(move.event()).ifPresent(page -> owe(page, move.text()));
                move.sources().forEach(source -> wording.address(source)
                        .ifPresent(url -> owe(url, source.outlet() + ": " + source.title())));
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
                row.sources().forEach(this::cite);
            }
        }

        private void event(Event event) {
            out.append('\n');
            title(event);
            wording.themes(event).ifPresent(themes -> paragraph("   ", themes));
            wording.since(event).ifPresent(since -> paragraph("   ", since));
            for (var sentence : event.sentences()) {
                paragraph("   ", foreign(sentence.text(), sentence.language()) + outlet(sentence.source()));
                cite(sentence.source());
            }
            event.disagreement().forEach(line -> paragraph("   ≠ ", PlainText.line(line)));
            wording.hedges(event).ifPresent(hedges -> paragraph("   ", hedges));
            event.said().forEach(said -> said("   Said: ", said));
            paragraph("   ", wording.firm(event));
            event.sources().forEach(this::source);
            wording.more(event).ifPresent(more -> paragraph("   ", more));
        }

        private void said(String before, Edition.Said said) {
            paragraph(
                    before,
                    said.speaker() + ": " + wording.words(said) + Wording.mark(said.language())
                            + outlet(said.source()));
            cite(said.source());
        }

        private void title(Event event) {
            var marks = wording.marks(event);
            var number = "%-3s".formatted(event.rank());
            var title = foreign(event.title(), event.language());
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
                wording.meeting(event).ifPresent(meeting -> paragraph("   ", meeting));
                wording.first(event).forEach(this::source);
            }
            wording.moreEvents().ifPresent(more -> paragraph(" ", more));
        }

        private void said() {
            if (edition.said().isEmpty()) {
                return;
            }
            section("WHO SAID WHAT");
            for (var party : edition.said()) {
                var see = wording.spoken(party).map(text -> ": " + text).orElse("");
                paragraph(" ", party.party() + see);
                party.said().forEach(said -> said("   ", said));
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
            var what = foreign(appointment.what(), appointment.language());
            paragraph(" ", before + wording.day(appointment.day()) + ": " + what + after);
            appointment.sources().forEach(this::cite);
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
                cite(correction.source());
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
            owed.keySet().removeAll(shown);
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

        /** The address of a source, unless the page has it already. */
        private void cite(Source source) {
            wording.address(source).filter(url -> !shown.contains(url)).ifPresent(this::address);
        }

        private static String outlet(Source source) {
            return "  [" + PlainText.line(source.outlet()) + "]";
        }

        private static String foreign(String text, String language) {
            return PlainText.isolated(text, language) + Wording.mark(language);
        }

        private void owe(String url, String text) {
            owed.putIfAbsent(url, PlainText.line(text));
        }

        private void address(String url) {
            shown.add(url);
            out.append("     ").append(url).append('\n');
        }

        private void section(String name) {
            out.append('\n').append(name).append('\n');
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
