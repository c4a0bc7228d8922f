package parley.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The value of an Atom text construct, as HTML or as plain text (RFC 4287 sections 3.1 and 4.1.3; for {@code mode},
 * Atom 0.3 section 3.1). A text that says it is plain but is full of markup is taken as HTML, as its author meant.
 */
record TextConstruct(boolean isHtml, String value) {
    private static final Pattern LOOKS_LIKE_HTML = Pattern.compile(
            "</(?:a|b|i|p|em|strong|div|span|ul|ol|li|h[1-6]|blockquote|table|font|code|pre)\\s*>|<(?:br|img|hr)\\b[^<>]*>"
                    + "|&(?:#\\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,8}\\d?);",
            Pattern.CASE_INSENSITIVE);

    /**
     * @param markup true where the value has tags in it: then its text is escaped already
     * @param content true for {@code atom:content}, which may be of any type; others are binary only when they say so plainly
     */
    static TextConstruct of(String value, boolean markup, boolean content, Attributes attributes) {
        var type = lower(attributes.get("type"));
        var mode = lower(attributes.get("mode"));
        if (!markup
                && (mode.equals("base64") || (content ? isBinary(type) : type.equals("application/octet-stream")))) {
            return new TextConstruct(true, decoded(value));
        }
        if (markup) {
            return new TextConstruct(true, value);
        }
        if (type.equals("xhtml") || isXml(type)) {
            return new TextConstruct(true, escaped(value));
        }
        var html = type.contains("html") || LOOKS_LIKE_HTML.matcher(value).find();
        return new TextConstruct(html, value);
    }

    private static boolean isBinary(String type) {
        return type.contains("/") && !type.startsWith("text/") && !isXml(type);
    }

    private static boolean isXml(String type) {
        return type.endsWith("+xml") || type.endsWith("/xml");
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return base64;
        }
    }

    private static String escaped(String text) {
        var out = new StringBuilder(text.length());
        CleanXml.escape(text, out);
        return out.toString();
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
