package parley.ledger;

import java.util.regex.Pattern;

/** Words that multiply the number before them, in the languages of the packs: thousand, million, thousand million. */
final class Magnitude {
    private static final Pattern THOUSAND = Pattern.compile(
            "thousands?|tys|tysi.*|tis|tisíc.*|тис|тисяч.*|тыс|тысяч.*|tausend|mille|mila|mil|bin|tusen|duizend|ezer|mii");
    private static final Pattern MILLION = Pattern.compile(
            "million.*|milion.*|millón|millones|milhão|milhões|mln|mio|млн|мільйон.*|миллион.*|milyon|miljon.*");
    private static final Pattern BILLION =
            Pattern.compile("billions?|mld|mrd|miliard.*|milliard.*|млрд|мільярд.*|миллиард.*|milyar|miljard.*");

    private Magnitude() {}

    /** 1 for any other word. */
    static long of(String word) {
        if (THOUSAND.matcher(word).matches()) {
            return 1_000;
        }
        if (MILLION.matcher(word).matches()) {
            return 1_000_000;
        }
        return BILLION.matcher(word).matches() ? 1_000_000_000 : 1;
    }
}
