package parley.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import morfologik.stemming.Dictionary;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;
import parley.story.Language;

/**
 * How a language's words are brought to one form, the same for terms and for stories. Each word comes twice: as it
 * stands (marked as keyword), for {@code stem*} and {@code =exact} terms, and as its stem or its dictionary lemmas.
 */
final class Analysis {
    private static final CharArraySet ELISIONS = elisions(
            "l", "d", "m", "t", "qu", "n", "s", "j", "c", "jusqu", "quoiqu", "lorsqu", "puisqu", "dell", "all", "nell",
            "sull", "dall", "un", "quest", "quell", "gl", "coll");

    private Analysis() {}

    static Analyzer of(Language language) {
        return switch (language.code()) {
            case "en" -> chain(
                    stream -> new LowerCaseFilter(new EnglishPossessiveFilter(stream)),
                    stream -> new SnowballFilter(stream, new EnglishStemmer()));
            case "uk" -> chain(UnaryOperator.identity(), stream -> new MorfologikFilter(stream, Lemmas.UKRAINIAN));
            case "pl" -> chain(UnaryOperator.identity(), stream -> new MorfologikFilter(stream, Lemmas.POLISH));
            case "ru" -> chain(LowerCaseFilter::new, stream -> new SnowballFilter(stream, new RussianStemmer()));
            case "de" -> chain(
                    stream -> new GermanNormalizationFilter(new LowerCaseFilter(stream)), GermanLightStemFilter::new);
            case "fr" -> chain(Analysis::withoutElision, FrenchLightStemFilter::new);
            case "it" -> chain(Analysis::withoutElision, ItalianLightStemFilter::new);
            case "es" -> chain(LowerCaseFilter::new, SpanishLightStemFilter::new);
            case "pt" -> chain(LowerCaseFilter::new, PortugueseLightStemFilter::new);
            case "ro" -> chain(LowerCaseFilter::new, stream -> new SnowballFilter(stream, new RomanianStemmer()));
            case "nl" -> chain(LowerCaseFilter::new, stream -> new SnowballFilter(stream, new DutchStemmer()));
            case "sv" -> chain(LowerCaseFilter::new, SwedishLightStemFilter::new);
            case "hu" -> chain(LowerCaseFilter::new, HungarianLightStemFilter::new);
            case "cs", "sk" -> chain(LowerCaseFilter::new, CzechStemFilter::new);
            case "tr" -> chain(
                    stream -> new TurkishLowerCaseFilter(new ApostropheFilter(stream)),
                    stream -> new SnowballFilter(stream, new TurkishStemmer()));
            case "hi" -> chain(
                    stream -> new HindiNormalizationFilter(new IndicNormalizationFilter(new LowerCaseFilter(stream))),
                    HindiStemFilter::new);
            default -> chain(LowerCaseFilter::new, UnaryOperator.identity());
        };
    }

    /** Same length, so that offsets stay: one apostrophe, plain blanks, Russian yo as ye. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            plain.append(
                    switch (text.charAt(i)) {
                        case '\u2019', '\u2018', '\u02BC', '\u00B4', '`' -> '\'';
                        case '\u00A0', '\u202F', '\u00AD' -> ' ';
                        case '\u0451' -> '\u0435';
                        case '\u0401' -> '\u0415';
                        default -> text.charAt(i);
                    });
        }
        return plain.toString();
    }

    private static Analyzer chain(UnaryOperator<TokenStream> before, UnaryOperator<TokenStream> stems) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new ICUTokenizer(new DefaultICUTokenizerConfig(false, false));
                var twice = new KeywordRepeatFilter(before.apply(words));
                return new TokenStreamComponents(words, new ICUFoldingFilter(stems.apply(twice)));
            }
        };
    }

    private static TokenStream withoutElision(TokenStream stream) {
        return new ElisionFilter(new LowerCaseFilter(stream), ELISIONS);
    }

    private static CharArraySet elisions(String... words) {
        return CharArraySet.unmodifiableSet(new CharArraySet(Set.copyOf(Arrays.asList(words)), true));
    }

    /** Some megabytes each: loaded once, when the first story or term of the language comes. */
    private static final class Lemmas {
        static final Dictionary POLISH = dictionary("morfologik/stemming/polish/polish.dict");
        static final Dictionary UKRAINIAN = dictionary("ua/net/nlp/ukrainian.dict");

        private static Dictionary dictionary(String resource) {
            var place = Objects.requireNonNull(Analysis.class.getClassLoader().getResource(resource), resource);
            try {
                return Dictionary.read(place);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
