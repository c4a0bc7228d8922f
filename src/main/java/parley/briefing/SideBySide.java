package parley.briefing;

import java.util.stream.Collectors;
import parley.ledger.Disagreement.Dispute;
import parley.ledger.Disagreement.Side;
import parley.ledger.Disagreement.Voice;

/** Writes a contradiction down: each value with who gives it and of what class, without a verdict. */
final class SideBySide {
    private final Names names;

    SideBySide(Names names) {
        this.names = names;
    }

    /** {@code On the plan, outlets differ: “agreed” (Wire A) or “draft” (Daily B)}. */
    String line(Dispute dispute) {
        var sides = dispute.sides().stream()
                .limit(3)
                .map(side -> value(dispute, side))
                .collect(Collectors.joining(" or "));
        return switch (dispute.about()) {
            case STAGE -> "Outlets differ on the stage of " + names.instrument(dispute.subject()) + ": " + sides;
            case ACTOR -> "Outlets differ on who broke it, " + names.instrument(dispute.subject()) + ": " + sides;
            case NUMBER -> "Outlets differ on a number: " + sides;
        };
    }

    private String value(Dispute dispute, Side side) {
        var outlets = side.voices().stream()
                .map(SideBySide::voice)
                .distinct()
                .limit(2)
                .collect(Collectors.joining("; "));
        var value =
                switch (dispute.about()) {
                    case STAGE -> Stages.word(side.value());
                    case ACTOR -> names.actor(side.value());
                    case NUMBER -> side.value();
                };
        return "“" + value + "” (" + outlets + ")";
    }

    /** With its class, as beside a source. */
    private static String voice(Voice voice) {
        return switch (voice.publisherClass()) {
            case INDEPENDENT -> voice.outlet();
            case UNKNOWN -> voice.outlet() + ", class unknown";
            default -> voice.outlet() + ", " + voice.publisherClass().word();
        };
    }
}
