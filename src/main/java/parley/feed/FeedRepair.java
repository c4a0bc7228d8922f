package parley.feed;

import org.jspecify.annotations.Nullable;

/**
 * From the bytes that a publisher sent to a text that can be read, or the reason why it is no feed. Decodes by
 * {@link FeedCharset} and hands XML to {@link FeedCleaner}; JSON it only tells apart. Looks nothing up outside the body.
 */
final class FeedRepair {
    /**
     * @param contentType the HTTP Content-Type header, null where there was none
     * @param address of the document, for relative links; null where it is unknown
     */
    Repaired repair(byte[] body, @Nullable String contentType, @Nullable String address) {
        var text = FeedCharset.decode(body, contentType);
        var first = firstSign(text);
        if (first == 0) {
            return new Repaired.NotAFeed("an empty body");
        }
        if (first == '{') {
            return new Repaired.Json(text.substring(text.indexOf('{')));
        }
        var cleaner = new FeedCleaner(text, address == null || address.isBlank() ? null : address);
        var clean = cleaner.clean();
        return clean.isPresent() ? new Repaired.Xml(clean.get()) : new Repaired.NotAFeed(why(cleaner.firstTag()));
    }

    private static char firstSign(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ' && text.charAt(i) != '\uFEFF') {
                return text.charAt(i);
            }
        }
        return 0;
    }

    private static String why(String firstTag) {
        if (firstTag.isEmpty()) {
            return "neither XML nor JSON";
        }
        if (firstTag.equalsIgnoreCase("html")) {
            return "an HTML page, not a feed";
        }
        return "begins with <" + firstTag + ">, which no feed format does";
    }
}
