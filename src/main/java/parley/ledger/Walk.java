package parley.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import parley.cluster.Independence;
import parley.source.PublisherClass;
import parley.topic.Stage;

/** One pass over an instrument's claims in time order, step by step. The rule is told at {@link Standings}. */
final class Walk {
    private final Duration staleAfter;

    Walk(Duration staleAfter) {
        this.staleAfter = staleAfter;
    }

    /**
     * @param evidence claims of this stage since it was reached
     * @param contradicting claims of other stages since then
     */
    record Step(Stage stage, List<LedgerEntry> evidence, List<LedgerEntry> contradicting) {
        static Step from(List<LedgerEntry> evidence) {
            return new Step(evidence.get(0).stage(), new ArrayList<>(evidence), new ArrayList<>());
        }

        LedgerEntry newest() {
            return evidence.get(evidence.size() - 1);
        }
    }

    List<Step> over(List<LedgerEntry> ordered) {
        var steps = new ArrayList<Step>();
        for (var entry : ordered) {
            if (steps.isEmpty()) {
                steps.add(Step.from(List.of(entry)));
                continue;
            }
            var now = steps.get(steps.size() - 1);
            if (entry.stage() == now.stage()) {
                now.evidence().add(entry);
            } else if (movesOn(now, entry)) {
                steps.add(Step.from(List.of(entry)));
            } else {
                now.contradicting().add(entry);
                turnBack(now, entry.stage(), steps);
            }
        }
        return steps;
    }

    /**
     * A publisher nobody knows moves nothing that a known one has told, nor a single one what two call agreed: that the text
     * of the morning is signed by the evening, two tell, or an official.
     */
    private boolean movesOn(Step now, LedgerEntry entry) {
        if (entry.family().isEmpty() && Standings.families(now.evidence()) > 0) {
            return false;
        }
        if (isConfirmedDeed(now)
                && !Standings.isTurn(entry.stage())
                && entry.publisherClass() != PublisherClass.OFFICIAL) {
            return false;
        }
        var stale = now.newest().when().plus(staleAfter).isBefore(entry.when());
        return stale || isFurther(now.stage(), entry.stage());
    }

    private static boolean isFurther(Stage now, Stage next) {
        var agreed = Standings.rank(Stage.AGREED);
        return switch (next) {
            case REJECTED -> Standings.rank(now) < agreed;
            case VIOLATED -> Standings.rank(now) >= agreed;
            default -> switch (now) {
                case REJECTED -> Standings.rank(next) >= agreed;
                case VIOLATED -> false;
                default -> Standings.rank(next) > Standings.rank(now);
            };
        };
    }

    /** Two independent families after the last report of where it stood are enough, where anything can undo it at all. */
    private static void turnBack(Step now, Stage stage, List<Step> steps) {
        var since = now.newest().when();
        var witnesses = now.contradicting().stream()
                .filter(entry -> entry.stage() == stage)
                .filter(entry -> isFurther(now.stage(), stage) || (entry.when().isAfter(since) && canUndo(now, entry)))
                .toList();
        if (Independence.confirms(Standings.families(witnesses))) {
            now.contradicting().removeAll(witnesses);
            steps.add(Step.from(witnesses));
        }
    }

    /**
     * A refusal and a breach can be overcome, and a step of one family proven wrong. What two families told is undone by a
     * new version alone. That a thing is wished for or talked over is said of what is signed as well, and is no way back.
     */
    private static boolean canUndo(Step now, LedgerEntry entry) {
        if (Standings.isTurn(now.stage())) {
            return true;
        }
        if (NewVersion.isNamedIn(entry)) {
            return !isOnTheWay(now.stage());
        }
        return !Independence.confirms(Standings.families(now.evidence())) && !isOnTheWay(entry.stage());
    }

    private static boolean isConfirmedDeed(Step now) {
        return Standings.rank(now.stage()) >= Standings.rank(Stage.AGREED)
                && !Standings.isTurn(now.stage())
                && Independence.confirms(Standings.families(now.evidence()));
    }

    private static boolean isOnTheWay(Stage stage) {
        return Standings.rank(stage) < Standings.rank(Stage.DRAFT);
    }
}
