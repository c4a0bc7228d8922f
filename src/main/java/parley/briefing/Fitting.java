package parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.briefing.Edition.Event;

/**
 * Which candidates are told in full and how much of each, so that the page keeps to its number of words: first the last
 * events lose their second sentence, then the last of them their place, then the lines below grow fewer, the first event's
 * second sentence goes last. A few events stay, whatever their length. Of one meeting one event is told in full.
 */
final class Fitting {
    private static final int FEWEST_EVENTS = 3;
    private static final int FEWEST_LINES = 3;
    private static final int MOST_SAID = 2;

    private final Material material;
    private final EventWriter writer;
    private final List<Candidate> all;
    private final List<Candidate> worth;
    private final List<Event> told = new ArrayList<>();
    private int lines;
    private int said = MOST_SAID;

    /** @param all best first */
    Fitting(Material material, EventWriter writer, List<Candidate> all) {
        this.material = material;
        this.writer = writer;
        this.all = all;
        this.worth = worth(all, material.briefing().limits().events());
        this.lines = material.briefing().limits().lines();
        worth.forEach(candidate -> told.add(writer.inFull(candidate, told.size() + 1)));
    }

    Edition edition() {
        var edition = asItIs();
        while (PageLength.of(edition) > material.briefing().limits().words() && shorten()) {
            edition = asItIs();
        }
        return edition;
    }

    /** What is worth telling; on a day of little, some reports on an instrument too; where there is none, the best report. */
    private static List<Candidate> worth(List<Candidate> all, int most) {
        var worth = new ArrayList<Candidate>();
        all.stream()
                .filter(candidate ->
                        candidate.isWorthTelling() && meeting(candidate, worth).isEmpty())
                .forEach(worth::add);
        all.stream()
                .filter(candidate -> !worth.contains(candidate)
                        && candidate.isOnAnInstrument()
                        && meeting(candidate, worth).isEmpty())
                .limit(Math.max(0, FEWEST_EVENTS - worth.size()))
                .forEach(worth::add);
        return worth.isEmpty()
                ? all.stream().filter(Candidate::isReported).limit(1).toList()
                : all.stream().filter(worth::contains).limit(most).toList();
    }

    /** The rank of the one in full that tells of the same meeting. */
    private static Optional<Integer> meeting(Candidate candidate, List<Candidate> inFull) {
        return IntStream.range(0, inFull.size())
                .filter(at -> candidate.isOnTheMeetingOf(inFull.get(at)))
                .mapToObj(at -> at + 1)
                .findFirst();
    }

    private Edition asItIs() {
        var inFull = worth.subList(0, told.size());
        var rest = all.stream()
                .filter(candidate -> !inFull.contains(candidate))
                .sorted(Comparator.comparing(
                        candidate -> meeting(candidate, inFull).isPresent()))
                .limit(lines)
                .toList();
        var below = new ArrayList<Event>();
        rest.forEach(candidate ->
                below.add(writer.inOneLine(candidate, told.size() + below.size() + 1, meeting(candidate, inFull))));
        var shown = Stream.concat(inFull.stream(), rest.stream()).toList();
        return Editor.edition(material, shown, all, List.copyOf(told), below, said);
    }

    /** By one step; false where nothing more can go. */
    private boolean shorten() {
        for (var at = told.size() - 1; at > 0; at--) {
            if (told.get(at).sentences().size() > 1) {
                told.set(at, told.get(at).withOneSentence());
                return true;
            }
        }
        if (told.size() > FEWEST_EVENTS) {
            told.remove(told.size() - 1);
            return true;
        }
        if (lines > FEWEST_LINES) {
            lines--;
            return true;
        }
        if (said > 1) {
            said--;
            return true;
        }
        return shortenLead();
    }

    private boolean shortenLead() {
        if (told.isEmpty() || told.get(0).sentences().size() < 2) {
            return false;
        }
        told.set(0, told.get(0).withOneSentence());
        return true;
    }
}
