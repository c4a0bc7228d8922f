package parley.topic;

import parley.topic.Concept.Against;
import parley.topic.Concept.Turn;

/** A title's main clause, and the minor one behind a turn ("amid", "despite"); it never turns before its second word. */
final class TitleClauses {
    private final Evidence evidence;
    private final int turn;

    TitleClauses(Evidence evidence) {
        this.evidence = evidence;
        this.turn = evidence.in(0, Turn.class).stream()
                .flatMap(turns -> evidence.hits(0, turns).stream())
                .mapToInt(Hit::firstWord)
                .filter(position -> position > 1)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    boolean isMinor(Hit hit) {
        return turn < hit.firstWord();
    }

    boolean mainSpeaksAgainst() {
        return evidence.in(0, Against.class).stream()
                .flatMap(against -> evidence.hits(0, against).stream())
                .anyMatch(hit -> !isMinor(hit));
    }
}
