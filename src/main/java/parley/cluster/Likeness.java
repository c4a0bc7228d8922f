package parley.cluster;

import java.time.Duration;

/** How much two stories look like reports of one event, from 0 to about 1. */
final class Likeness {
    private final Recipe recipe;

    Likeness(Recipe recipe) {
        this.recipe = recipe;
    }

    /** A story with its words weighed by how rare they are in the window. */
    record Weighed(Traits traits, Vector words) {
        static Weighed of(Traits traits, Rarity rarity) {
            return new Weighed(traits, Vector.of(traits.words(), rarity::of));
        }
    }

    double of(Weighed one, Weighed other) {
        return one.words().times(other.words()) * nearness(one, other);
    }

    boolean areApart(Traits one, Traits other) {
        return Duration.between(one.when(), other.when()).abs().compareTo(recipe.apart()) > 0;
    }

    private double nearness(Weighed one, Weighed other) {
        var between =
                Duration.between(one.traits().when(), other.traits().when()).abs();
        var late = between.minus(recipe.sameHours());
        return late.isNegative()
                ? 1
                : Math.exp(-(double) late.toSeconds() / recipe.fade().toSeconds());
    }
}
