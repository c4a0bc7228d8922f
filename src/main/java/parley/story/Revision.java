package parley.story;

import java.time.Instant;

/** The texts of a story as they stood from one moment on. Number 1 is what was first seen; the old ones stay. */
public record Revision(StoryId story, int number, Instant seen, String title, String summary) {}
