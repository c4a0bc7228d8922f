package parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.briefing.Edition.LedgerRow;
import parley.briefing.Edition.Source;
import parley.cluster.TopicStory;
import parley.ledger.Firmness;
import parley.ledger.LedgerEntry;
import parley.ledger.Standing;
import parley.topic.Stage;

/** The ledger as readers see it: what each instrument was, what it is, who took it there, how firm that is. */
public final class LedgerTable {
    static final Set<Stage> DONE = EnumSet.of(Stage.AGREED, Stage.SIGNED, Stage.IN_FORCE);
    private static final int MOST_ROWS = 6;
    private static final int MOST_ACTORS = 3;
    private static final int MOST_SOURCES = 1;

    private LedgerTable() {}

    /** What moved first, then the newest. */
    static List<LedgerRow> of(Material material) {
        return material.standings().stream()
                .map(standing -> row(standing, material))
                .sorted(Comparator.comparing((LedgerRow row) -> !row.changed())
                        .thenComparing(row -> row.since().orElseThrow(), Comparator.reverseOrder())
                        .thenComparing(LedgerRow::id))
                .limit(MOST_ROWS)
                .toList();
    }

    private static LedgerRow row(Standing standing, Material material) {
        var was = material.earlier().stream()
                .filter(before -> before.instrument().equals(standing.instrument()))
                .findFirst()
                .map(before -> Stages.word(before.stage().word()))
                .orElse("");
        return new LedgerRow(
                standing.instrument(),
                material.names().instrument(standing.instrument()),
                was,
                Stages.word(standing.stage().word()),
                by(standing, material),
                firm(standing),
                Optional.of(standing.since()),
                sources(standing, material));
    }

    /**
     * {@code by the allies; Moscow is not named}: a thing agreed by some is not agreed by all, so of what is agreed, signed
     * or in force it says which of the principal parties no report names.
     */
    static String by(Standing standing, Material material) {
        var names = material.names();
        if (standing.by().isEmpty()) {
            return unsaid(standing, material);
        }
        var actors = actors(standing.by(), names).stream().limit(MOST_ACTORS).collect(Collectors.joining(", "));
        var named = standing.by().stream().map(names::party).toList();
        var missing = names.parties().stream()
                .filter(side -> side.principal() && !named.contains(side.id()) && !isNamed(side, standing, material))
                .map(Names.Side::name)
                .toList();
        var done = DONE.contains(standing.stage()) && !missing.isEmpty();
        return "by " + actors
                + (done ? "; " + Wording.listed(missing) + (missing.size() == 1 ? " is" : " are") + " not named" : "");
    }

    /** Nobody is told to have done it: then whose names the reports have. */
    private static String unsaid(Standing standing, Material material) {
        var named = material.names().parties().stream()
                .filter(side -> isNamed(side, standing, material))
                .map(Names.Side::name)
                .limit(MOST_ACTORS)
                .toList();
        return named.isEmpty() ? "no party named" : "reports name " + Wording.listed(named);
    }

    /** By its country, in half of the sentences or more. */
    private static boolean isNamed(Names.Side side, Standing standing, Material material) {
        var naming = standing.evidence().stream()
                .filter(entry -> Stream.ofNullable(material.stories().get(entry.story()))
                        .flatMap(story -> story.match().reasons().stream())
                        .filter(reason -> reason.query().equals(side.anchor()))
                        .flatMap(reason -> reason.words().stream())
                        .anyMatch(words -> entry.sentence().contains(words.text())))
                .count();
        return naming * 2 >= standing.evidence().size();
    }

    /** Each side once: by its one actor's name, or as a side where several of it act. */
    private static List<String> actors(List<String> by, Names names) {
        var sides = new LinkedHashMap<String, List<String>>();
        for (var actor : by) {
            var side = names.party(actor);
            sides.computeIfAbsent(side.isEmpty() ? actor : side, key -> new ArrayList<>())
                    .add(actor);
        }
        return sides.entrySet().stream()
                .map(entry ->
                        entry.getValue().size() == 1 ? entry.getValue().get(0) : one(entry.getKey(), entry.getValue()))
                .map(names::actor)
                .toList();
    }

    /** The only one that is more than the side itself, else the side. */
    private static String one(String side, List<String> actors) {
        var persons = actors.stream().filter(actor -> !actor.equals(side)).toList();
        return persons.size() == 1 ? persons.get(0) : side;
    }

    /** {@code confirmed, 3 publishers, conditional; 2 reports say otherwise}. */
    public static String firm(Standing standing) {
        return firmness(standing)
                + reports(standing.denials(), "says otherwise", "say otherwise")
                + reports(standing.lagging(), "puts it elsewhere", "put it elsewhere");
    }

    /** {@code confirmed, 3 publishers, conditional}. */
    static String firmness(Standing standing) {
        var families = standing.families();
        var firm = standing.firmness() == Firmness.CONFIRMED ? "confirmed" : "reported";
        var publishers = families == 0 ? "" : ", " + families + (families == 1 ? " publisher" : " publishers");
        var conditional = standing.conditional() ? ", conditional" : "";
        var unverified = standing.unverified() ? ", unverified" : "";
        return firm + publishers + conditional + unverified;
    }

    private static String reports(int count, String one, String many) {
        return count == 0 ? "" : "; " + count + (count == 1 ? " report " + one : " reports " + many);
    }

    /** Its newest reports, one for each outlet. */
    static List<Source> sources(Standing standing, Material material) {
        return standing.evidence().stream()
                .sorted(Comparator.comparing(LedgerEntry::when).reversed().thenComparing(LedgerEntry::story))
                .flatMap(entry -> Stream.ofNullable(material.stories().get(entry.story())))
                .collect(Collectors.toMap(
                        PassedOn::outlet, story -> story, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST_SOURCES)
                .map((TopicStory story) -> SourceList.source(story))
                .toList();
    }
}
