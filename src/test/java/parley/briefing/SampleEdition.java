package parley.briefing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.briefing.Edition.Appointment;
import parley.briefing.Edition.Correction;
import parley.briefing.Edition.Counts;
import parley.briefing.Edition.Coverage;
import parley.briefing.Edition.Day;
import parley.briefing.Edition.Earlier;
import parley.briefing.Edition.Event;
import parley.briefing.Edition.FailedFeed;
import parley.briefing.Edition.Firmness;
import parley.briefing.Edition.Hedged;
import parley.briefing.Edition.LedgerRow;
import parley.briefing.Edition.Manifest;
import parley.briefing.Edition.Mark;
import parley.briefing.Edition.Move;
import parley.briefing.Edition.Party;
import parley.briefing.Edition.Reprints;
import parley.briefing.Edition.Said;
import parley.briefing.Edition.Sentence;
import parley.briefing.Edition.Shown;
import parley.briefing.Edition.Source;

/** Editions on invented news for tests of everything that shows or sends one: a full one, a quiet one, a hostile one. */
public final class SampleEdition {
    private static final Instant DUE = Instant.parse("2026-01-07T05:00:00Z");
    private static final Instant FROM = Instant.parse("2026-01-06T05:00:00Z");

    private static final Source DAILY =
            source("a1", "Daily B", "independent", "en", "Allies adopt a text on guarantees", "19:10");
    private static final Source WIRE =
            source("a2", "Wire A", "agency", "en", "Allies agree guarantees text in Paris", "18:40");
    private static final Source RADIO =
            source("a3", "Radio C", "public", "fr", "Les alliés s’accordent sur les garanties", "19:30");
    private static final Source AGENCY =
            source("a4", "Agency D", "agency", "uk", "Союзники погодили текст гарантій", "19:05");
    private static final Source MINISTRY =
            source("a5", "Ministry E", "official", "en", "Declaration on guarantees", "20:00");
    private static final Source CHANNEL =
            source("b1", "Channel H", "state", "ru", "Кремль: иностранные войска станут целью", "21:00");
    private static final Source HERALD =
            source("b2", "Herald K", "independent", "ar", "الكرملين يرفض القوات الأجنبية", "21:20");

    private SampleEdition() {}

    /** Something in every part. */
    public static Edition full() {
        return new Edition(
                Edition.SCHEMA,
                "daily",
                "Ukraine peace process",
                "ukraine-peace",
                6,
                FROM,
                DUE,
                DUE,
                false,
                "Europe/Kyiv",
                Optional.of("Demo: every outlet and every report on this page is invented."),
                new Counts(40, 38, 1912, 61, 3, Optional.of(Instant.parse("2026-01-07T03:12:00Z"))),
                moved(),
                ledger(),
                List.of(guarantees(), troops()),
                List.of(exchange()),
                said(),
                List.of(new Appointment(
                        LocalDate.of(2026, 1, 8), "Envoys meet in Geneva on Thursday", "en", 2, List.of(WIRE, DAILY))),
                List.of(new Appointment(
                        LocalDate.of(2026, 1, 5), "The exchange list is due on Monday", "en", 1, List.of(WIRE))),
                coverage(),
                List.of(new Correction(
                        5, 3, "Daily B", "signed", "agreed", Instant.parse("2026-01-06T20:04:00Z"), DAILY)),
                List.of(
                        new FailedFeed("Radio F", "timed out", Optional.of(Instant.parse("2026-01-05T06:00:00Z"))),
                        new FailedFeed("Daily G", "answers 403", Optional.empty())),
                "https://briefing.example/editions/daily/6",
                new Manifest(
                        "1",
                        List.of("a1", "a2", "a3", "a4", "a5", "b1", "b2", "c1"),
                        List.of(
                                new Shown("a2", 6, 1, DUE, List.of("a1", "a2", "a3", "a4", "a5"), List.of()),
                                new Shown("b1", 6, 2, DUE, List.of("b1", "b2"), List.of()),
                                new Shown("c1", 6, 3, DUE, List.of("c1"), List.of()))));
    }

    /** The same edition with another number, of the day that ends when it was due. */
    public static Edition due(Edition e, int number, Instant due) {
        return new Edition(
                e.schema(),
                e.briefing(),
                e.title(),
                e.topic(),
                number,
                due.minusSeconds(86_400),
                due,
                due,
                false,
                e.zone(),
                e.notice(),
                e.counts(),
                e.moved(),
                e.ledger(),
                e.events(),
                e.alsoSeen(),
                e.said(),
                e.next(),
                e.passed(),
                e.coverage(),
                e.corrected(),
                e.failedFeeds(),
                e.home(),
                e.manifest());
    }

    /** Nothing new, and no public address. */
    public static Edition quiet() {
        return new Edition(
                Edition.SCHEMA,
                "daily",
                "Ukraine peace process",
                "ukraine-peace",
                7,
                DUE,
                Instant.parse("2026-01-08T05:00:00Z"),
                Instant.parse("2026-01-08T05:00:00Z"),
                false,
                "Europe/Kyiv",
                Optional.empty(),
                new Counts(40, 38, 1720, 0, 0, Optional.of(Instant.parse("2026-01-08T03:12:00Z"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Coverage(List.of()),
                List.of(),
                List.of(),
                "",
                Manifest.EMPTY);
    }

    /** Texts and addresses as an attacker would have them; every one must come out as literal text. */
    public static Edition hostile() {
        var title =
                "<script>alert(1)</script> AT&T \"sues\" @everyone <!channel> [x](javascript:alert(2)) | *b* `c` ${d} {{e}}";
        var bad = new Source("h1", "Evil </a><b>Post", "unknown", "fa", title, "javascript:alert(3)", Optional.of(DUE));
        var turned = "Turned \u202Eround\u0007\r\nBcc: someone@victim.example";
        var event = new Event(
                "h1",
                1,
                List.of(Mark.NEW),
                List.of(),
                Optional.empty(),
                title,
                "fa",
                "",
                List.of("<i>theme</i>"),
                List.of(new Sentence(turned, "en", bad)),
                List.of(new Hedged("unverified", "<u>said</u>")),
                List.of(new Said("<b>x</b>", "<b>y</b>", title, true, "en", bad)),
                Firmness.REPORTED,
                0,
                List.of(new Reprints("<b>z</b>", 2)),
                List.of(bad),
                0,
                List.of(title),
                Optional.empty(),
                Optional.of(DUE));
        var full = full();
        return new Edition(
                full.schema(),
                full.briefing(),
                title,
                full.topic(),
                8,
                full.from(),
                full.to(),
                full.due(),
                true,
                full.zone(),
                Optional.of(title),
                full.counts(),
                List.of(new Move(Mark.NEW, title, "fa", "reported", "h1", List.of(bad))),
                List.of(),
                List.of(event),
                List.of(),
                List.of(new Party("<b>y</b>", event.said(), List.of())),
                List.of(),
                List.of(),
                full.coverage(),
                List.of(new Correction(5, 3, title, title, turned, DUE, bad)),
                List.of(new FailedFeed(title, turned, Optional.empty())),
                full.home(),
                Manifest.EMPTY);
    }

    private static List<Move> moved() {
        return List.of(
                new Move(
                        Mark.ADVANCED,
                        "Security guarantees: draft → agreed by the allies; Moscow has not answered.",
                        "en",
                        "confirmed, 4 publishers",
                        "a2",
                        List.of(WIRE)),
                new Move(
                        Mark.NEW,
                        "New: the Kremlin says foreign troops would be “targets”.",
                        "en",
                        "reported, 1 publisher",
                        "b1",
                        List.of(CHANNEL)),
                new Move(
                        Mark.DISPUTED,
                        "Outlets differ on whether the backing is “binding” (Wire A) or “discussed” (Daily B).",
                        "en",
                        "",
                        "a2",
                        List.of(WIRE, DAILY)));
    }

    private static List<LedgerRow> ledger() {
        return List.of(
                new LedgerRow(
                        "security-guarantees",
                        "Security guarantees",
                        "draft",
                        "agreed",
                        "by the allies; Moscow is not named",
                        "confirmed",
                        Optional.of(Instant.parse("2026-01-06T19:10:00Z")),
                        List.of(WIRE)),
                new LedgerRow(
                        "twenty-point-plan",
                        "Twenty-point plan",
                        "under negotiation",
                        "under negotiation",
                        "by Kyiv, Washington",
                        "confirmed",
                        Optional.of(Instant.parse("2025-12-28T12:00:00Z")),
                        List.of()));
    }

    private static Event guarantees() {
        return new Event(
                "a2",
                1,
                List.of(Mark.ADVANCED, Mark.DISPUTED),
                List.of(),
                Optional.empty(),
                "Allies adopt a text on guarantees in Paris",
                "en",
                "Guarantees and force",
                List.of("guarantees", "force", "monitoring"),
                List.of(
                        new Sentence("The text promises binding commitments once a truce holds.", "en", DAILY),
                        new Sentence("It would still need approval in Washington.", "en", WIRE)),
                List.of(new Hedged("conditional", "would need"), new Hedged("unverified", "draft seen by")),
                List.of(new Said(
                        "the French president", "Europeans", "This is a step, not the end.", true, "en", WIRE)),
                Firmness.CONFIRMED,
                4,
                List.of(new Reprints("Wire A", 9)),
                List.of(DAILY, WIRE, RADIO, AGENCY, MINISTRY),
                9,
                List.of("Wire A calls the backing “binding”; Daily B says “discussed”."),
                Optional.empty(),
                WIRE.published());
    }

    private static Event troops() {
        return new Event(
                "b1",
                2,
                List.of(Mark.UPDATE),
                List.of("one more statement", "reported by one more publisher"),
                Optional.of(new Earlier(5, 4)),
                "Кремль: иностранные войска станут целью",
                "ru",
                "Guarantees and force",
                List.of("force"),
                List.of(new Sentence("الكرملين يرفض القوات الأجنبية في أوكرانيا.", "ar", HERALD)),
                List.of(),
                List.of(new Said("the Kremlin spokesman", "Moscow", "мишенью", true, "ru", CHANNEL)),
                Firmness.REPORTED,
                1,
                List.of(),
                List.of(CHANNEL, HERALD),
                0,
                List.of(),
                Optional.empty(),
                CHANNEL.published());
    }

    private static Event exchange() {
        var source = source("c1", "Daily B", "independent", "en", "Exchange list is late, ombudsman says", "12:00");
        return new Event(
                "c1",
                3,
                List.of(Mark.NEW),
                List.of(),
                Optional.empty(),
                source.title(),
                "en",
                "",
                List.of("prisoners"),
                List.of(),
                List.of(),
                List.of(),
                Firmness.REPORTED,
                1,
                List.of(),
                List.of(source),
                0,
                List.of(),
                Optional.empty(),
                source.published());
    }

    private static List<Party> said() {
        return List.of(
                new Party(
                        "Moscow",
                        List.of(new Said("the Kremlin spokesman", "Moscow", "мишенью", true, "ru", CHANNEL)),
                        List.of(2)),
                new Party(
                        "Europeans",
                        List.of(
                                new Said(
                                        "the French president",
                                        "Europeans",
                                        "This is a step, not the end.",
                                        true,
                                        "en",
                                        WIRE),
                                new Said(
                                        "the Polish prime minister",
                                        "Europeans",
                                        "details may change",
                                        false,
                                        "en",
                                        DAILY)),
                        List.of()),
                new Party("Kyiv", List.of(), List.of()));
    }

    private static Coverage coverage() {
        var stories = List.of(13, 20, 44, 61, 30, 21, 61);
        var first = LocalDate.of(2026, 1, 1);
        return new Coverage(java.util.stream.IntStream.range(0, stories.size())
                .mapToObj(i -> new Day(first.plusDays(i), stories.get(i), 40 - i % 3))
                .toList());
    }

    private static Source source(
            String story, String outlet, String publisherClass, String language, String title, String time) {
        var address = outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return new Source(
                story,
                outlet,
                publisherClass,
                language,
                title,
                "https://" + address + ".example/2026/01/06/" + story + "?a=1&b=2",
                Optional.of(Instant.parse("2026-01-06T" + time + ":00Z")));
    }
}
