package parley.topic;

/**
 * The numbers of the sum (docs/topic.md): points of a concept by strength, and what its place in the story makes of them.
 *
 * @param threshold a story is on topic from this score on
 * @param repeat each further concept in a sentence counts this much of the one before
 * @param sentenceCap at most so many points a sentence
 * @param weakAlone factor for a sentence with weak concepts only
 * @param title factor for the title
 * @param titleAlone factor on top for a title without a summary
 * @param lead factor for the first {@code leadSentences} of the summary
 * @param rest factor for the later ones
 * @param summaryCap at most so many points for the whole summary
 * @param elsewhere factor for a sentence whose anchor stands elsewhere in the story
 * @param minorClause factor for signals in a title's minor clause when its main clause speaks against
 */
public record Scoring(
        double threshold,
        double strong,
        double middle,
        double weak,
        double repeat,
        double sentenceCap,
        double weakAlone,
        double title,
        double titleAlone,
        double lead,
        int leadSentences,
        double rest,
        double summaryCap,
        double elsewhere,
        double minorClause) {
    public Scoring {
        if (threshold <= 0) {
            throw new IllegalArgumentException("scoring.threshold is " + threshold + ", expected more than 0");
        }
        if (repeat < 0 || repeat > 1) {
            throw new IllegalArgumentException("scoring.repeat is " + repeat + ", expected 0 to 1");
        }
    }

    double points(Concept.Signal.Strength strength) {
        return switch (strength) {
            case STRONG -> strong;
            case MIDDLE -> middle;
            case WEAK -> weak;
        };
    }
}
