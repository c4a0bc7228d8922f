package parley.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;

/** How much two stories look like reports of one event, from 0 to a little over 1. */
final class Likeness implements Neighbours.Nature<Likeness.Weighed> {
    private final Recipe recipe;

    Likeness(Recipe recipe) {
        this.recipe = recipe;
    }

    /** A story with its words and concepts weighed by how rare they are. */
    record Weighed(Traits traits, Vector words, Vector concepts) {
        static Weighed of(Traits traits, Rarities rarities) {
            return new Weighed(
                    traits,
                    traits.words().weighed(rarities.words(traits.language())::of),
                    traits.concepts().weighed(rarities.concepts()::of));
        }

        /** What it is found by: its heaviest words and concepts, without the common ones, and the kind of event. */
        long[] keys(Rarities rarities, int most) {
            var keys = new LinkedHashSet<Long>();
            var rareWords = rarities.words(traits.language());
            Arrays.stream(words.heaviest(most)).filter(rareWords::isRare).forEach(keys::add);
            Arrays.stream(concepts.heaviest(most))
                    .filter(rarities.concepts()::isRare)
                    .forEach(keys::add);
            if (!traits.kind().isEmpty()) {
                keys.add(Vector.key("same:" + traits.kind()));
            }
            return keys.stream().mapToLong(Long::longValue).toArray();
        }
    }

    @Override
    public Comparator<Weighed> order() {
        return Comparator.comparing(Weighed::traits, Traits.BY_PLACE);
    }

    @Override
    public boolean areApart(Weighed one, Weighed other) {
        return seconds(one, other) > recipe.apart().toSeconds();
    }

    @Override
    public double likeness(Weighed one, Weighed other) {
        var texts = texts(one, other);
        var bonus = bonus(one.traits(), other.traits()) * Math.min(1, texts / recipe.agreed());
        var likeness = (texts + bonus) * nearness(one, other);
        return likeness < recipe.looking().least() ? 0 : likeness;
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

    private double nearness(Weighed one, Weighed other) {
        var late = seconds(one, other) - recipe.sameHours().toSeconds();
        return late <= 0 ? 1 : Math.exp(-(double) late / recipe.fade().toSeconds());
    }

    private static long seconds(Weighed one, Weighed other) {
        return Math.abs(
                one.traits().placed().getEpochSecond() - other.traits().placed().getEpochSecond());
    }
}
