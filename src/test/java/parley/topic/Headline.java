package parley.topic;

import parley.story.Language;
import parley.story.Story;
import parley.story.StoryId;

/** An invented story of which only the words matter. */
final class Headline {
    private Headline() {}

    static Story story(String language, String title, String summary) {
        return Story.ofWords(new StoryId("1"), new Language(language), title, summary);
    }
}
