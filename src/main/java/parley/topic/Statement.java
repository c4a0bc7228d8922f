package parley.topic;

/**
 * Who said what.
 *
 * @param speaker as the story names them
 * @param actor id of the speaker in the topic pack, or of the party where only a country or an office is named
 * @param party the side they speak for, as the pack gives it
 * @param verb the word of saying, or the mark that stands for one
 * @param text what was said: the quoted words, or the paraphrase
 * @param quoted in quotation marks
 * @param sentence the whole sentence
 */
public record Statement(
        String speaker, String actor, String party, String verb, String text, boolean quoted, String sentence) {}
