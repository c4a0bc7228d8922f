package parley.topic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import morfologik.stemming.Dictionary;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
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
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sr.SerbianNormalizationFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
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
 * How a language's words are brought to one form, the same for terms and for stories: as a word stands, for {@code
 * stem*} and {@code =exact} terms, and as its stem or its dictionary lemmas. Where a word begins and ends is said by
 * {@link Words}. One for all packs; safe for many threads.
 */
final class Analysis {
    private static final Map<Language, Analysis> LANGUAGES = new ConcurrentHashMap<>();

    /** Of a buffer, not of a word: it grows. */
    private static final int LONGEST = 64;

    private static final CharArraySet ELISIONS = elisions(
            "l", "d", "m", "t", "qu", "n", "s", "j", "c", "jusqu", "quoiqu", "lorsqu", "puisqu", "dell", "all", "nell",
            "sull", "dall", "un", "quest", "quell", "gl", "coll");

    private final Analyzer chain;

    private Analysis(Analyzer chain) {
        this.chain = chain;
    }

    static Analysis of(Language language) {
        return LANGUAGES.computeIfAbsent(language, known -> new Analysis(chain(known)));
    }

    interface Sink {
        /** @param standing as it stands, else its stem or a lemma; the letters are only lent */
        void take(char[] letters, int length, boolean standing);
    }

    /** The forms of one word. */
    void forms(String word, Sink sink) {
        try (var stream = chain.tokenStream("", word)) {
            var form = stream.addAttribute(CharTermAttribute.class);
            var keyword = stream.addAttribute(KeywordAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                sink.take(form.buffer(), form.length(), keyword.isKeyword());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer chain(Language language) {
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
            case "sr" -> chain(
                    stream -> new SerbianNormalizationFilter(new LowerCaseFilter(stream)), UnaryOperator.identity());
            case "tr" -> chain(
                    stream -> new TurkishLowerCaseFilter(new ApostropheFilter(stream)),
                    stream -> new SnowballFilter(stream, new TurkishStemmer()));
            case "hi" -> chain(
                    stream -> new HindiNormalizationFilter(new IndicNormalizationFilter(new LowerCaseFilter(stream))),
                    HindiStemFilter::new);
            default -> chain(LowerCaseFilter::new, UnaryOperator.identity());
        };
    }

    private static Analyzer chain(UnaryOperator<TokenStream> before, UnaryOperator<TokenStream> stems) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var word = new KeywordTokenizer(LONGEST);
                var twice = new KeywordRepeatFilter(before.apply(word));
                return new TokenStreamComponents(word, new ICUFoldingFilter(stems.apply(twice)));
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
