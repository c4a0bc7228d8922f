package parley.source;

import java.util.List;

/**
 * How texts credit a publisher, language by language; {@code NAME} stands for any spelling that is known. Words of many
 * languages stand in one pattern: a name beside them is proof enough, whatever the language of the feed claims.
 */
final class CreditWords {
    private static final String LABEL = "(?iu:"
            + "with (?:additional )?(?:inputs?|reporting|material|files) (?:from|by)|inputs? from|sources?|credit|via"
            + "|джерел[оа]|за матеріалами|за даними агентства"
            + "|источник(?:и)?|по материалам"
            + "|źródł[oa]|na podstawie"
            + "|quellen?|mit material von|mit informationen von"
            + "|sources? ?|avec|d'après|d’après"
            + "|fuentes?|con información de|con informacion de"
            + "|fonti?|con informazioni di|fonte"
            + "|kaynak|zdroj|källa|com informações da|com|स्रोत|इनपुट"
            + "|bron|forrás|surs[ae]|източник|извор|izvor"
            + ")";
    private static final String AGENCY =
            "(?iu:(?:the )?(?:news |press )?agen\\p{L}+\\s+|агент\\p{L}+\\s+|агенці\\p{L}+\\s+)?";
    private static final String SAYS = "(?iu:"
            + "reports?|reported|learns?|writes?|said|says|exclusive"
            + "|пише|повідомляє|повідомило|передає|дізнал\\p{L}+"
            + "|пишет|сообщает|сообщило|передает|узнал\\p{L}*"
            + "|podaje|podał\\p{L}*|donosi|informuje|pisze|ustalił\\p{L}*|dowiedział\\p{L}*"
            + "|berichtet\\p{L}*|meldet\\p{L}*|erfuhr"
            + "|rapporte|révèle|affirme|écrit"
            + "|informa|informó|publica|revela|asegura"
            + "|riferisce|scrive|rivela"
            + "|rapporterar|uppger|skriver|píše|uvádí|informuje|bildirdi|yazdı|aktardı"
            + "|uvádza|informoval\\p{L}*|uviedl\\p{L}*"
            + "|írja|írta|közölte|jelentette|jelenti"
            + "|meldt|schrijft"
            + "|relatează|scrie|transmite|anunță|informează"
            + "|съобщава|съобщи|предава|предаде"
            + "|javlja|prenosi|piše|јавља|преноси"
            + ")";
    private static final String AFTER = "(?iu:"
            + "according to|citing|quoting|told|in an interview (?:with|to)|reports? (?:by|in)|report by|as reported by"
            + "|за даними|за інформацією|з посиланням на|посилаючись на|в інтерв['’ʼ]ю|як повідомляє|як пише"
            + "|по данным|по информации|со ссылкой на|ссылаясь на|в интервью|как сообщает|как пишет"
            + "|według|za|powołując się na|w rozmowie z|w wywiadzie dla|jak podaje|jak donosi"
            + "|laut|nach angaben (?:von|der)|unter berufung auf|gegenüber(?: der)?|im interview mit(?: der)?|berichtet"
            + "|selon|d'après|d’après|citant|(?:déclar|dit|confi|indiqu|affirm|expliqu|entretien)\\p{L}* à"
            + "|según|de acuerdo con|citando a|en una entrevista (?:con|a)|(?:declar|dij|dic|asegur|explic|afirm|señal)\\p{L}* a"
            + "|secondo|stando a|citando|in un'intervista (?:a|al|alla)|all'|all’"
            + "|enligt|till|podle|podľa|uvedla|s odvoláním na|s odvolaním sa na|segundo|de acordo com"
            + "|volgens|aldus"
            + "|potrivit|conform|citat de|citând"
            + "|според|позовавайки се на|цитиран от|по информация на"
            + "|prema|pozivajući se na|према|позивајући се на"
            + ")";

    private static final String IN_BRACKETS =
            "[(\\[/]\\s*(?:(?iu:source|quelle|źródło|fuente|fonte|via|foto)\\s*:?\\s*)?NAME(?:\\s*/[^)\\]]{1,30})?\\s*[)\\]/]";

    private CreditWords() {}

    /**
     * A line of its own, or brackets that open, close or date a text: the whole story is theirs. Brackets within a
     * sentence are as often short for another name (a party, a protocol).
     */
    static final List<String> LINES = List.of(
            "(?:^|(?<=[.!?…»”\"'’,])\\s*)" + IN_BRACKETS,
            IN_BRACKETS + "(?=\\s*(?:[—–:-]|\\.?\\s*$))",
            "(?<=[.!?…»”\"'’)])\\s*[—–-]{1,2}\\s*NAME\\s*\\.?\\s*$",
            "^\\s*[—–-]{1,2}\\s*NAME\\s*\\.?\\s*$",
            "(?<![\\p{L}\\p{N}])" + LABEL + "\\s*:\\s*" + AGENCY + "NAME(?![\\p{L}\\p{N}])",
            "(?<![\\p{L}\\p{N}])(?iu:with (?:additional )?(?:inputs?|reporting|material|files) (?:from|by)|inputs? from"
                    + "|за матеріалами|по материалам|mit material von|con información de|con informazioni di)\\s+"
                    + AGENCY
                    + "NAME(?![\\p{L}\\p{N}])",
            "^\\s*[\\p{Lu}][\\p{L} ,.]{1,40}?,?\\s+(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9})?\\s*[(/]NAME[)/]");

    /** Another's report retold. */
    static final List<String> RETOLD = List.of(
            "(?<![\\p{L}\\p{N}])" + AFTER + "\\s+(?:(?iu:the|a|der|die|das|la|le|el|il|lo)\\s+|(?iu:l|all|dall)['’])?"
                    + AGENCY + "NAME(?![\\p{L}\\p{N}])",
            "(?<![\\p{L}\\p{N}])NAME['’]?s?\\s+(?:(?iu:has|have|ha|hat|a)\\s+)?" + SAYS + "(?![\\p{L}\\p{N}])",
            "(?<![\\p{L}\\p{N}])NAME(?:['’-]?\\p{L}{1,4})?\\s+(?:(?iu:haberine|hírügynökség)\\s+)?(?iu:göre|szerint)(?![\\p{L}\\p{N}])",
            "(?<![\\p{L}\\p{N}])" + SAYS + "\\s+" + AGENCY + "NAME(?![\\p{L}\\p{N}])",
            "^NAME\\s*:\\s",
            "[—–-]\\s*NAME\\s*$");
}
