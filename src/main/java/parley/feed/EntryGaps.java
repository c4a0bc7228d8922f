package parley.feed;

import org.jspecify.annotations.Nullable;
import parley.feed.FeedRules.Rule;
import parley.feed.OpenElements.Element;

/**
 * What an entry does not say, and would lose or get wrong in ROME: that it has no id (ROME would pass its link off as
 * one; an empty id says so), and the language that it inherits.
 */
final class EntryGaps {
    private boolean hasGuid;
    private boolean hasAtomId;
    private boolean hasLanguage;
    private @Nullable String about;
    private @Nullable String language;
    private @Nullable String textLanguage;

    void begin(Element entry) {
        hasGuid = false;
        hasAtomId = false;
        hasLanguage = false;
        textLanguage = null;
        language = entry.language();
        about = entry.attributes().isEmpty() ? null : entry.attributes().get("rdf:about");
    }

    /** A value of the entry itself was written. */
    void saw(Rule rule, Element element) {
        hasGuid |= rule.kind() == FeedRules.Kind.GUID;
        hasAtomId |= rule.vocabulary() == Vocabulary.ATOM && rule.name().equals("id");
        hasLanguage |= rule.name().equals("language");
        var text = rule.kind() == FeedRules.Kind.HTML || rule.kind() == FeedRules.Kind.ATOM_TEXT;
        textLanguage = text && textLanguage == null ? element.language() : textLanguage;
    }

    void fill(CleanXml out, Vocabulary dialect) {
        if (dialect == Vocabulary.ATOM && !hasAtomId) {
            out.element("id", "");
        }
        if (dialect == Vocabulary.RSS && !hasGuid) {
            out.startTag("guid");
            out.attribute("isPermaLink", "false");
            out.endTag();
            out.text(about == null || hasAtomId ? "" : about);
            out.close("guid");
        }
        var spoken = language == null ? textLanguage : language;
        if (!hasLanguage && spoken != null) {
            out.element(out.qualified(Vocabulary.PARLEY, "language"), spoken);
        }
    }
}
