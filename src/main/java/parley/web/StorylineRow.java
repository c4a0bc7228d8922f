package parley.web;

import java.util.Optional;
import parley.cluster.Storyline;
import parley.story.Story;

/**
 * One storyline in the list.
 *
 * @param latest the story that told its newest event first
 */
public record StorylineRow(Storyline line, Optional<Story> latest, VolumeChart chart) {}
