package parley.ledger;

import java.util.regex.Pattern;
import parley.topic.Stage;

/** A claim that a further text is on the table: with it an instrument starts again, however far the last one had come. */
final class NewVersion {
    private static final Pattern WORDS = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:new|revised|updated|amended|reworked|now[aąeyo]\\S*|poprawion\\S*|нов\\S{1,3}"
                    + "|оновлен\\S*|обновл\\S*|доопрацьован\\S*|доработан\\S*|neue[mnrs]?|überarbeitet\\S*|nouve\\S*|révisé\\S*|nuev\\S*|revisad\\S*|nuov\\S*|rivist\\S*"
                    + "|upraven\\S*|reviderad\\S*|revist\\S*|yeni|नया|नई|संशोधित)\\s+(?:\\S+\\s+){0,2}?"
                    + "(?:draft|plan|propos|text|version|wersj|projek|propoz|tekst|проєкт|проект|план|пропоз|предлож|верс|редакц|текст|entwurf|vorschlag|fassung"
                    + "|projet|proyecto|propuesta|propost|bozza|piano|piano|návrh|utkast|förslag|taslak|मसौद|योजना)");

    private NewVersion() {}

    static boolean isNamedIn(LedgerEntry entry) {
        return (entry.stage() == Stage.PROPOSED || entry.stage() == Stage.DRAFT)
                && WORDS.matcher(entry.sentence()).find();
    }
}
