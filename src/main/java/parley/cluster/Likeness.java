package parley.cluster;

import java.time.Duration;

/** How much two stories look like reports of one event, from 0 to a little over 1. */
final class Likeness {
    private final Recipe recipe;

    Likeness(Recipe recipe) {
        this.recipe = recipe;
    }

    /** A story with its words and concepts weighed by how rare they are in the window. */
    record Weighed(Traits traits, Vector words, Vector concepts) {
        static Weighed of(Traits traits, Rarities rarities) {
            return new Weighed(
                    traits,
                    Vector.of(traits.words(), rarities.words(traits.language())::of),
                    Vector.of(traits.concepts(), rarities.concepts()::of));
        }
    }

    double of(Weighed one, Weighed other) {
        var texts = texts(one, other);
        var bonus = bonus(one.traits(), other.traits()) * Math.min(1, texts / recipe.agreed());
        return (texts + bonus) * nearness(one.traits(), other.traits());
    }

    boolean areApart(Traits one, Traits other) {
        return Duration.between(one.when(), other.when()).abs().compareTo(recipe.apart()) > 0;
    }

    /** Words where the language is the same; across languages also what is the same in every language. */
    private double texts(Weighed one, Weighed other) {
        var words = one.words().times(other.words());
        return one.traits().language().equals(other.traits().language())
                ? words
                : Math.max(words, recipe.crossing() * one.concepts().times(other.concepts()));
    }

    private double bonus(Traits one, Traits other) {
        var bonus = 0.0;
        if (!one.kind().isEmpty() && one.kind().equals(other.kind())) {
            bonus += recipe.sameKind();
        }
        if (!one.speaker().isEmpty() && one.speaker().equals(other.speaker())) {
            bonus += recipe.sameSpeaker();
        }
        return bonus;
    }

    private double nearness(Traits one, Traits other) {
        var late = Duration.between(one.when(), other.when()).abs().minus(recipe.sameHours());
        return late.isNegative()
                ? 1
                : Math.exp(-(double) late.toSeconds() / recipe.fade().toSeconds());
    }
}
